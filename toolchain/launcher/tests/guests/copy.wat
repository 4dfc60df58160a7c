;; Copies the file that the first argument names to standard output. The name goes to the first directory given, without
;; its leading slash, as a C library would pass it on. Exits with the number of the first error.
(module
  (import "wasi_snapshot_preview1" "args_get" (func $args (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "path_open"
    (func $open (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_read" (func $read (param i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
  (memory (export "memory") 4)
  (func $check (param i32) (if (local.get 0) (then (call $exit (local.get 0)))))
  (func (export "_start") (local $name i32) (local $end i32)
    (call $check (call $args (i32.const 1024) (i32.const 65536)))
    (local.set $name (i32.load (i32.const 1028)))
    (if (i32.eq (i32.load8_u (local.get $name)) (i32.const 47))
      (then (local.set $name (i32.add (local.get $name) (i32.const 1)))))
    (local.set $end (local.get $name))
    (loop $next
      (local.set $end (i32.add (local.get $end) (i32.const 1)))
      (br_if $next (i32.load8_u (local.get $end))))
    (call $check (call $open (i32.const 3) (i32.const 1)
      (local.get $name) (i32.sub (local.get $end) (local.get $name))
      (i32.const 0) (i64.const 2) (i64.const 0) (i32.const 0) (i32.const 0)))
    (i32.store (i32.const 8) (i32.const 131072))
    (i32.store (i32.const 12) (i32.const 65536))
    (call $check (call $read (i32.load (i32.const 0)) (i32.const 8) (i32.const 1) (i32.const 12)))
    (call $check (call $write (i32.const 1) (i32.const 8) (i32.const 1) (i32.const 16)))))
