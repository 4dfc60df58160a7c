;; Plays rustc.wasm: it compiles the macro that the test has put at 8192 and does what the test says, which replaces words
;; in capitals here.
;;
;;    64  the array that the launcher writes to        1024  texts
;;   256  the link                                     2048  names
;;   512  the limits                                   4096  the buffer for messages
;;   544  the kinds of the macro's imports             8192  the macro
;;   600  results
(module
  (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
  (import "wasi_snapshot_preview1" "fd_write" (func $fd_write (param i32 i32 i32 i32) (result i32)))

  (type $compile (func (param i32 i32 i32 i32 i32 i32 i32 i32) (result i64)))
  (type $instantiate (func (param i32 i32 i32) (result i64)))
  (type $call (func (param i32 i32 i32 i32 i32 i32) (result i32)))
  (type $global (func (param i32 i32 i32 i32) (result i32)))
  (type $copy (func (param i32 i32 i32 i32) (result i32)))
  (type $drop (func (param i32)))

  (memory (export "memory") 40)
  (table (export "__indirect_function_table") 4 funcref)
  (global (export "__rustc_proc_macro_host") i32 (i32.const 64))
  (elem (i32.const 1) $reserve $exchange $forward)

  (data (i32.const 64) "\01\00\00\00")
  ;; context 7, buffer 4096, capacity 64, reserve, exchange, forward
  (data (i32.const 256) "\07\00\00\00\00\10\00\00\40\00\00\00\01\00\00\00\02\00\00\00\03\00\00\00")
  ;; 20 pages, 100 elements, a million units of fuel
  (data (i32.const 512) "\00\00\14\00\00\00\00\00\64\00\00\00\00\00\00\00\40\42\0f\00\00\00\00\00")
  (data (i32.const 544) "KINDS")
  (data (i32.const 2048) "run\00leaf\00answer\00")
  (data (i32.const 2100) "PATH")
  (data (i32.const 8192) "MACRO")

  (func $function (param $number i32) (result i32)
    (i32.load (i32.add (i32.const 64) (i32.mul (i32.const 4) (local.get $number)))))

  (func $print (param $at i32) (param $len i32)
    (i32.store (i32.const 16) (local.get $at))
    (i32.store (i32.const 20) (local.get $len))
    (drop (call $fd_write (i32.const 1) (i32.const 16) (i32.const 1) (i32.const 24))))

  ;; Ends the test with the number of the expectation that was disappointed.
  (global $expectations (mut i32) (i32.const 0))
  (func $expect (param $found i64) (param $expected i64)
    (global.set $expectations (i32.add (global.get $expectations) (i32.const 1)))
    (if (i64.ne (local.get $found) (local.get $expected)) (then
      (call $exit (global.get $expectations)))))
  (func $expect_status (param $found i32) (param $expected i32)
    (call $expect (i64.extend_i32_s (local.get $found)) (i64.extend_i32_s (local.get $expected))))

  ;; The number of the program. A reason that there is none is printed.
  (func $compile (result i32) (local $program i64)
    (local.set $program (call_indirect (type $compile)
      (i32.const 8192) (i32.const MACRO_LEN) (i32.const 2100) (i32.const PATH_LEN) (i32.const 544) (i32.const KINDS_LEN)
      (i32.const 1024) (i32.const 1000) (call $function (i32.const 1))))
    (if (i64.lt_s (local.get $program) (i64.const 0)) (then
      (call $print (i32.const 1024) (i32.sub (i32.const -1) (i32.wrap_i64 (local.get $program))))
      (call $exit (i32.const 99))))
    (i32.wrap_i64 (local.get $program)))

  (func $instantiate (param $program i32) (result i64)
    (call_indirect (type $instantiate) (local.get $program) (i32.const 512) (i32.const 256) (call $function (i32.const 2))))

  ;; An instance of the macro.
  (func $new (result i32) (local $instance i64)
    (local.set $instance (call $instantiate (call $compile)))
    (if (i64.lt_s (local.get $instance) (i64.const 0)) (then (call $exit (i32.const 98))))
    (i32.wrap_i64 (local.get $instance)))

  (func $call (param $instance i32) (param $name i32) (param $name_len i32) (param $args i32) (param $args_len i32) (result i32)
    (call_indirect (type $call) (local.get $instance) (local.get $name) (local.get $name_len)
      (local.get $args) (local.get $args_len) (i32.const 600) (call $function (i32.const 3))))
  (func $run (param $instance i32) (result i32)
    (call $call (local.get $instance) (i32.const 2048) (i32.const 3) (i32.const 0) (i32.const 0)))
  (func $leaf (param $instance i32) (result i32)
    (call $call (local.get $instance) (i32.const 2052) (i32.const 4) (i32.const 0) (i32.const 0)))
  (func $answer (param $instance i32) (result i32)
    (call_indirect (type $global) (local.get $instance) (i32.const 2057) (i32.const 6) (i32.const 600)
      (call $function (i32.const 4))))
  (func $read (param $instance i32) (param $at i32) (param $to i32) (param $len i32) (result i32)
    (call_indirect (type $copy) (local.get $instance) (local.get $at) (local.get $to) (local.get $len)
      (call $function (i32.const 5))))
  (func $write (param $instance i32) (param $at i32) (param $from i32) (param $len i32) (result i32)
    (call_indirect (type $copy) (local.get $instance) (local.get $at) (local.get $from) (local.get $len)
      (call $function (i32.const 6))))
  (func $text (param $instance i32) (param $which i32)
    (call $print (i32.const 1024)
      (call_indirect (type $copy) (local.get $instance) (local.get $which) (i32.const 1024) (i32.const 1000)
        (call $function (i32.const 7)))))
  (func $drop (param $instance i32)
    (call_indirect (type $drop) (local.get $instance) (call $function (i32.const 8))))

  (func $reserve (param $context i32) (param $len i32) (result i32) RESERVE)
  (func $exchange (param $context i32) (param $len i32) (result i64) EXCHANGE)
  (func $forward (param $context i32) (param $import i32) (result i32) FORWARD)
  (func (export "_start") SCRIPT))
