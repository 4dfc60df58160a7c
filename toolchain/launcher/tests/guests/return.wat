;; Returns, which is an exit with code 0.
(module
  (memory (export "memory") 1)
  (func (export "_start")))
