;; A macro that sends what its memory holds: at 0 the length of the rest, and then messages, each after two bytes with its length.
(module
  (import "rustc_proc_macro_3" "call" (func $call (param i32 i32 i32) (result i32)))
  (import "rustc_proc_macro_3" "receive" (func $receive (param i32)))
  (memory (export "memory") 4)
  (global (export "decls") i32 (i32.const 0))
  (func (export "_initialize"))
  (func (export "__rustc_proc_macro_run") (param $decls i32) (param $index i32) (param $input i32) (param $flags i32) (result i64)
    (local $at i32) (local $end i32) (local $length i32)
    (local.set $at (i32.const 4))
    (local.set $end (i32.add (i32.const 4) (i32.load (i32.const 0))))
    (block $last
      (loop $next
        (br_if $last (i32.gt_u (i32.add (local.get $at) (i32.const 2)) (local.get $end)))
        (local.set $length (i32.load16_u (local.get $at)))
        (local.set $at (i32.add (local.get $at) (i32.const 2)))
        (br_if $last (i32.ge_u (i32.add (local.get $at) (local.get $length)) (local.get $end)))
        ;; The buffer has 64 KiB, and there are as many again behind it for a reply that has to be fetched.
        (memory.copy (i32.const 0x10000) (local.get $at) (local.get $length))
        (if (i32.gt_u (call $call (i32.const 0x10000) (local.get $length) (i32.const 0x10000)) (i32.const 0x10000))
          (then (call $receive (i32.const 0x20000))))
        (local.set $at (i32.add (local.get $at) (local.get $length)))
        (br $next)))
    (local.set $length (i32.sub (local.get $end) (local.get $at)))
    (if (i32.lt_s (local.get $length) (i32.const 0)) (then (local.set $length (i32.const 0))))
    (i64.or
      (i64.extend_i32_u (local.get $at))
      (i64.shl (i64.extend_i32_u (local.get $length)) (i64.const 32)))))
