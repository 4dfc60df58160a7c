(module
  (import "env" "something" (func))
  (memory (export "memory") 1)
  (func (export "_start")))
