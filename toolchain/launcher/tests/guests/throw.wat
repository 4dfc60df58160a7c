;; Throws an exception and catches it; exits with the number that it carried.
(module
  (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
  (memory (export "memory") 1)
  (tag $tag (param i32))
  (func $throw (throw $tag (i32.const 9)))
  (func (export "_start")
    (block $caught (result i32)
      (try_table (catch $tag $caught) (call $throw))
      (i32.const 1))
    (call $exit)))
