//! The executor that rustc.wasm is offered: what macros can do, what they cannot, and how they are kept.
//!
//! `guests/rustc.wat` plays rustc.wasm. Its exit code is 0, or says which expectation of the script was disappointed.

mod support;

use std::fs;
use std::process::Stdio;
use support::{Done, Scratch, inode};

/// A test: a macro, and what rustc.wasm does with it.
struct Case<'a> {
    /// The text of the module that is compiled.
    macros: &'a str,
    /// A byte for each function that it imports: 0 forwarded, 1 exchange.
    kinds: &'a [u8],
    /// Where rustc.wasm says that it has found it.
    path: &'a str,
    script: &'a str,
    /// What its callbacks do.
    reserve: &'a str,
    exchange: &'a str,
    forward: &'a str,
}

const CASE: Case<'_> = Case {
    macros: "(module)",
    kinds: &[],
    path: "",
    script: "",
    reserve: "unreachable",
    exchange: "unreachable",
    forward: "unreachable",
};

fn escaped(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("\\{byte:02x}")).collect()
}

impl Case<'_> {
    fn rustc(&self) -> String {
        let wasm = wat::parse_str(self.macros).unwrap();
        include_str!("guests/rustc.wat")
            .replace("MACRO_LEN", &wasm.len().to_string())
            .replace("PATH_LEN", &self.path.len().to_string())
            .replace("KINDS_LEN", &self.kinds.len().to_string())
            .replace("\"MACRO\"", &format!("\"{}\"", escaped(&wasm)))
            .replace("\"PATH\"", &format!("\"{}\"", escaped(self.path.as_bytes())))
            .replace("\"KINDS\"", &format!("\"{}\"", escaped(self.kinds)))
            .replace("RESERVE", self.reserve)
            .replace("EXCHANGE", self.exchange)
            .replace("FORWARD", self.forward)
            .replace("SCRIPT", self.script)
    }

    fn scratch(&self) -> Scratch {
        Scratch::with_compiler(&self.rustc())
    }

    fn run(&self) -> Done {
        self.scratch().rustc(&[])
    }

    /// Runs it; returns what it has printed.
    fn passes(&self) -> String {
        let done = self.run();
        assert_eq!((done.code, done.stderr.as_str()), (Some(0), ""), "{}", String::from_utf8_lossy(&done.stdout));
        String::from_utf8(done.stdout).unwrap()
    }
}

/// Sends "ping" and returns what it makes of the reply.
const PING: &str = r#"(module
    (import "bridge" "call" (func $call (param i32 i32 i32) (result i32)))
    (memory (export "memory") 1)
    (global (export "answer") i32 (i32.const -42))
    (data (i32.const 16) "ping")
    (func (export "run") (result i64) (local $len i32)
        (local.set $len (call $call (i32.const 16) (i32.const 4) (i32.const 64)))
        (i64.or (i64.shl (i64.extend_i32_u (local.get $len)) (i64.const 32)) (i64.load32_u (i32.const 16))))
    (func (export "leaf") (result f64) (f64.const 1.5)))"#;

const PING_CASE: Case<'_> = Case { macros: PING, kinds: &[1], ..CASE };

#[test]
fn messages_are_exchanged() {
    Case {
        script: "(local $i i32) (local.set $i (call $new))
            (call $expect_status (call $run (local.get $i)) (i32.const 0))
            (call $expect (i64.load (i32.const 600)) (i64.const 0x0000000567696e70))",
        // The reply lies where the message did, and is a byte longer.
        exchange: "
            (call $expect_status (local.get $context) (i32.const 7))
            (call $expect_status (local.get $len) (i32.const 4))
            (call $expect_status (i32.load (i32.const 4096)) (i32.const 0x676e6970))
            (i32.store8 (i32.const 4099) (i32.const 0x67)) (i32.store8 (i32.const 4098) (i32.const 0x69))
            (i32.store8 (i32.const 4097) (i32.const 0x6e))
            (i64.const 0x500001000)",
        ..PING_CASE
    }
    .passes();
}

#[test]
fn results_and_globals_are_returned() {
    Case {
        script: "(local $i i32) (local.set $i (call $new))
            (call $expect_status (call $leaf (local.get $i)) (i32.const 0))
            (call $expect (i64.load (i32.const 600)) (i64.const 0x3ff8000000000000))
            (call $expect_status (call $answer (local.get $i)) (i32.const 0))
            (call $expect (i64.load (i32.const 600)) (i64.const 0xffffffd6))",
        ..PING_CASE
    }
    .passes();
}

#[test]
fn long_messages_and_replies() {
    // The message is longer than the buffer, the reply longer than the macro's, which then asks for it.
    let macros = r#"(module
        (import "bridge" "call" (func $call (param i32 i32 i32) (result i32)))
        (import "bridge" "receive" (func $receive (param i32)))
        (memory (export "memory") 3)
        (func (export "run") (result i32)
            (memory.fill (i32.const 0) (i32.const 5) (i32.const 100000))
            (if (i32.ne (call $call (i32.const 0) (i32.const 100000) (i32.const 100000)) (i32.const 100001)) (then (unreachable)))
            (if (i32.ne (i32.load (i32.const 0)) (i32.const 0x05050505)) (then (unreachable)))
            (call $receive (i32.const 50000))
            (i32.load8_u (i32.const 150000))))"#;
    Case {
        macros,
        kinds: &[1, 0],
        script: "(local $i i32) (local.set $i (call $new))
            (call $expect_status (call $run (local.get $i)) (i32.const 0))
            (call $expect (i64.load (i32.const 600)) (i64.const 5))",
        reserve: "
            (call $expect_status (local.get $context) (i32.const 7))
            (call $expect_status (local.get $len) (i32.const 100000))
            (i32.const 200000)",
        exchange: "
            (call $expect_status (i32.load8_u (i32.const 299999)) (i32.const 5))
            (call $expect_status (i32.load8_u (i32.const 300000)) (i32.const 0))
            (i32.store8 (i32.const 300000) (i32.const 5))
            (i64.or (i64.shl (i64.const 100001) (i64.const 32)) (i64.const 200000))",
        // The first argument says where to; the import is the second.
        forward: "
            (call $expect_status (local.get $import) (i32.const 1))
            (call $expect_status (call $write (i32.const 0) (i32.load (i32.const 280)) (i32.const 200000) (i32.const 100001)) (i32.const 0))
            (i32.const 0)",
        ..CASE
    }
    .passes();
}

#[test]
fn numbers_of_all_types_are_forwarded() {
    let macros = r#"(module
        (import "a" "f" (func $f (param i32 i64 f32 f64) (result f32)))
        (import "a" "g" (func $g (result i64)))
        (import "a" "h" (func $h (param i32)))
        (func (export "run") (result f32)
            (drop (call $g))
            (call $h (i32.const 3))
            (call $f (i32.const -1) (i64.const -2) (f32.const 1.5) (f64.const -1.5)))
        (func (export "leaf") (param i32 i64 f32 f64) (result f64)
            (f64.add (f64.add (f64.convert_i32_s (local.get 0)) (f64.convert_i64_s (local.get 1)))
                (f64.add (f64.promote_f32 (local.get 2)) (local.get 3)))))"#;
    Case {
        macros,
        kinds: &[0, 0, 0],
        script: "(local $i i32) (local.set $i (call $new))
            (call $expect_status (call $run (local.get $i)) (i32.const 0))
            (call $expect (i64.load (i32.const 600)) (i64.const 0x40100000))
            (call $expect (i64.load (i32.const 700)) (i64.const 3))
            (i64.store (i32.const 800) (i64.const 0xffffffff))
            (i64.store (i32.const 808) (i64.const -2))
            (i64.store (i32.const 816) (i64.const 0x3fc00000))
            (i64.store (i32.const 824) (i64.const 0x4010000000000000))
            (call $expect_status
                (call $call (local.get $i) (i32.const 2052) (i32.const 4) (i32.const 800) (i32.const 4)) (i32.const 0))
            (call $expect (i64.load (i32.const 600)) (i64.const 0x4004000000000000))",
        forward: "
            (i64.store (i32.const 700) (i64.add (i64.load (i32.const 700)) (i64.const 1)))
            (if (i32.eqz (local.get $import)) (then
                (call $expect (i64.load (i32.const 280)) (i64.const 0xffffffff))
                (call $expect (i64.load (i32.const 288)) (i64.const -2))
                (call $expect (i64.load (i32.const 296)) (i64.const 0x3fc00000))
                (call $expect (i64.load (i32.const 304)) (i64.const 0xbff8000000000000))))
            (if (i32.eq (local.get $import) (i32.const 2)) (then
                (call $expect (i64.load (i32.const 280)) (i64.const 3))))
            (i64.store (i32.const 280) (i64.const 0x40100000))
            (i32.const 0)",
        ..CASE
    }
    .passes();
}

#[test]
fn macros_expand_within_each_other() {
    let printed = Case {
        script: "(local $i i32) (local.set $i (call $new))
            (call $expect_status (call $run (local.get $i)) (i32.const 0))
            (call $expect (i64.load (i32.const 600)) (i64.const 0x0000000467216969))",
        // Each level replaces a byte of the outermost one's message; the third one's reply is used by all.
        exchange: r"(local $inner i64)
            (i32.store (i32.const 700) (i32.add (i32.load (i32.const 700)) (i32.const 1)))
            (if (i32.le_u (i32.load (i32.const 700)) (i32.const 2)) (then
                (local.set $inner (call $instantiate (i32.const 0)))
                (call $expect (local.get $inner) (i64.load32_u (i32.const 700)))
                (call $expect_status (call $run (i32.wrap_i64 (local.get $inner))) (i32.const 0))
                (call $drop (i32.wrap_i64 (local.get $inner)))
                (call $expect_status (call $run (i32.wrap_i64 (local.get $inner))) (i32.const 6)))
            (else
                ;; The outer ones wait, can be looked at, and not be called.
                (call $expect_status (call $run (i32.const 0)) (i32.const 6))
                (call $expect_status (call $answer (i32.const 0)) (i32.const 6))
                (call $drop (i32.const 0))
                (call $expect_status (call $read (i32.const 0) (i32.const 16) (i32.const 1024) (i32.const 4)) (i32.const 0))
                (call $print (i32.const 1024) (i32.const 4))
                (i32.store (i32.const 1024) (i32.const 0x67216969))
                (call $expect_status (call $write (i32.const 0) (i32.const 16) (i32.const 1024) (i32.const 4)) (i32.const 0))
                (call $expect_status (call $read (i32.const 0) (i32.const 16) (i32.const 4096) (i32.const 4)) (i32.const 0))
                (call $expect_status (call $read (i32.const 0) (i32.const 65533) (i32.const 1024) (i32.const 4)) (i32.const 1))
                (call $expect_status (call $write (i32.const 0) (i32.const -1) (i32.const 1024) (i32.const 4)) (i32.const 1))))
            (i64.const 0x400001000)",
        ..PING_CASE
    }
    .passes();
    assert_eq!(printed, "ping");
}

#[test]
fn backtrace_of_a_waiting_macro() {
    let macros = r#"(module
        (import "bridge" "call" (func $call (param i32 i32 i32) (result i32)))
        (memory (export "memory") 1)
        (func $_ZN4demo6innner17h0123456789abcdefE (result i32) (call $call (i32.const 16) (i32.const 4) (i32.const 64)))
        (func $outer (export "run") (result i32) (call $_ZN4demo6innner17h0123456789abcdefE)))"#;
    let printed = Case {
        macros,
        kinds: &[1],
        script: "(call $expect_status (call $run (call $new)) (i32.const 0))",
        exchange: "(call $text (i32.const 0) (i32.const 1)) (call $text (i32.const 0) (i32.const 0)) (i64.const 0)",
        ..CASE
    }
    .passes();
    assert_eq!(printed, "   0: demo::innner\n   1: outer\n");
}

/// Statuses, with the texts after them.
fn ends(macros: &str, status: i32, reason: &str, backtrace: &str) {
    let printed = Case {
        macros,
        script: &format!(
            "(local $i i32) (local.set $i (call $new))
            (call $expect_status (call $run (local.get $i)) (i32.const {status}))
            (call $text (local.get $i) (i32.const 0))
            (call $print (i32.const 2051) (i32.const 1))
            (call $text (local.get $i) (i32.const 1))"
        ),
        ..CASE
    }
    .passes();
    assert_eq!(printed, format!("{reason}\0{backtrace}"));
}

#[test]
fn traps() {
    let at = "   0: guilty\n   1: run\n";
    let trap = |code: &str| {
        format!(
            r#"(module (memory (export "memory") 1) (table 1 funcref)
                (func $guilty {code}) (func $run (export "run") (call $guilty)))"#
        )
    };
    ends(&trap("unreachable"), 4, "wasm `unreachable` instruction executed", at);
    ends(&trap("(drop (i32.div_u (i32.const 1) (i32.const 0)))"), 4, "integer divide by zero", at);
    ends(&trap("(drop (i32.load (i32.const 65533)))"), 4, "out of bounds memory access", at);
    ends(&trap("(drop (i32.load offset=0xffffffff (i32.const -1)))"), 4, "out of bounds memory access", at);
    ends(&trap("(call_indirect (i32.const 0))"), 4, "uninitialized element", at);
    ends(&trap("(loop (br 0))"), 2, "all fuel consumed by WebAssembly", at);
    // Work that a single instruction does counts as well.
    let copying = "(local $i i32) (loop
        (memory.fill (i32.const 0) (i32.const 0) (i32.const 65536))
        (local.set $i (i32.add (local.get $i) (i32.const 1)))
        (br_if 0 (i32.lt_u (local.get $i) (i32.const 100))))";
    ends(&trap(copying), 2, "all fuel consumed by WebAssembly", at);
}

#[test]
fn modules_with_debug_information_run_out_of_fuel_too() {
    let macros = r#"(module (memory (export "memory") 1) (@custom ".debug_info" "")
        (func $guilty (loop (br 0))) (func $run (export "run") (call $guilty)))"#;
    ends(macros, 2, "all fuel consumed by WebAssembly", "   0: guilty\n   1: run\n");
}

#[test]
fn a_macro_cannot_refill_its_fuel() {
    // It has one global. Number 1 is the one with the fuel, which is added later.
    let refill = "(global.set 1 (i64.const 1000000000000)) (loop (br 0))";
    let macros = format!(r#"(module (global (mut i64) (i64.const 0)) (func (export "run") {refill}))"#);
    no_program(&macros, &[], "unknown global");
}

#[test]
fn each_instance_has_fresh_memory() {
    // It adds up what it finds in three pages, to be returned, and writes to all of them and to one more.
    let macros = r#"(module (memory (export "memory") 3) (data (i32.const 70000) "\03")
        (func (export "run") (result i64) (local $at i32) (local $sum i64)
            (loop
                (local.set $sum (i64.add (local.get $sum) (i64.load (local.get $at))))
                (i64.store (local.get $at) (i64.const -1))
                (br_if 0 (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 8))) (i32.const 196608))))
            (if (i32.ne (memory.grow (i32.const 1)) (i32.const 3)) (then (unreachable)))
            (local.set $sum (i64.add (local.get $sum) (i64.load (i32.const 200000))))
            (i64.store (i32.const 200000) (i64.const -1))
            (local.get $sum)))"#;
    let run = "(local.set $i (call $new))
        (call $expect_status (call $run (local.get $i)) (i32.const 0))
        (call $expect (i64.load (i32.const 600)) (i64.const 3))
        (call_indirect (type $drop) (local.get $i) (call $function (i32.const 8)))";
    Case { macros, script: &format!("(local $i i32) {}", run.repeat(3)), ..CASE }.passes();
    // What has been accessible for one is not for the next that is smaller.
    let macros = r#"(module (memory (export "memory") 1)
        (func (export "run") (drop (i32.load (i32.const 65536))))
        (func (export "leaf") (if (i32.ne (memory.grow (i32.const 2)) (i32.const 1)) (then (unreachable)))
            (i32.store (i32.const 70000) (i32.const 1))))"#;
    let run = "(local.set $i (call $new))
        (call $expect_status (call $run (local.get $i)) (i32.const 4))
        (call $expect_status (call $leaf (local.get $i)) (i32.const 0))
        (call_indirect (type $drop) (local.get $i) (call $function (i32.const 8)))";
    Case { macros, script: &format!("(local $i i32) {}", run.repeat(2)), ..CASE }.passes();
}

#[test]
fn endless_recursion_of_a_macro() {
    let macros = r#"(module (func $run (export "run") (param) (result i64)
        (i64.add (call $run) (i64.const 1))))"#;
    let printed = Case {
        macros,
        // Enough fuel to get there.
        script: "(local $i i32)
            (i64.store (i32.const 528) (i64.const 100000000000))
            (local.set $i (call $new))
            (call $expect_status (call $run (local.get $i)) (i32.const 3))
            ;; It can be called again, and fails again.
            (call $expect_status (call $run (local.get $i)) (i32.const 3))
            (call $text (local.get $i) (i32.const 0))",
        ..CASE
    }
    .passes();
    assert_eq!(printed, "call stack exhausted");
}

#[test]
fn deep_recursion_of_both() {
    // rustc.wasm is about as deep as it can be when the macro goes as deep as it can.
    let macros = r#"(module (func $run (export "run") (result i64) (i64.add (call $run) (i64.const 1))))"#;
    let rustc = Case {
        macros,
        script: "
            (i64.store (i32.const 528) (i64.const 100000000000))
            (global.set $instance (call $new))
            (drop (call $deep (i32.const 0)))",
        ..CASE
    }
    .rustc();
    let deep = "(global $instance (mut i32) (i32.const 0))
        (func $deep (param $depth i32) (result i32)
            (if (i32.eq (local.get $depth) (i32.const LEVELS)) (then
                (call $expect_status (call $run (global.get $instance)) (i32.const 3))
                (return (i32.const 1))))
            (i32.add (call $deep (i32.add (local.get $depth) (i32.const 1))) (i32.const 1)))
        (func (export \"_start\")";
    let rustc = rustc.replace("(func (export \"_start\")", deep);
    let mut passed = false;
    // Frames have at least 32 bytes; the stack has 256 MiB.
    for levels in (500_000..9_000_000).step_by(500_000) {
        let scratch = Scratch::with_compiler(&rustc.replace("LEVELS", &levels.to_string()));
        let done = scratch.rustc(&[]);
        if done.code != Some(0) {
            assert_eq!((passed, done.code), (true, Some(101)), "{}", done.stderr);
            assert!(done.stderr.contains("has overflowed its stack"), "{}", done.stderr);
            return;
        }
        passed = true;
    }
    panic!("the stack has no end");
}

#[test]
fn endless_nesting_of_macros_ends_rustc() {
    let done = Case {
        script: "(drop (call $run (call $new)))",
        exchange: "(drop (call $run (i32.wrap_i64 (call $instantiate (i32.const 0))))) (i64.const -1)",
        ..PING_CASE
    }
    .run();
    // It has no stack left, or no addresses.
    assert!(matches!(done.code, Some(0 | 101)), "{:?} {}", done.code, done.stderr);
}

#[test]
fn growth_is_limited() {
    let macros = r#"(module (memory (export "memory") 1) (table $t 1 funcref)
        (func (export "run") (result i32) (memory.grow (i32.const 20)))
        (func (export "leaf") (result i32) (table.grow (ref.null func) (i32.const 100))))"#;
    Case {
        macros,
        script: "(local $i i32) (local.set $i (call $new))
            (call $expect_status (call $run (local.get $i)) (i32.const 0x100))
            (call $expect (i64.load (i32.const 600)) (i64.const 0xffffffff))
            (call $expect_status (call $leaf (local.get $i)) (i32.const 0x300))
            (call $expect (i64.load (i32.const 600)) (i64.const 0xffffffff))
            ;; With a page and an element more it may.
            (i64.store (i32.const 512) (i64.const 0x150000))
            (i64.store (i32.const 520) (i64.const 101))
            (local.set $i (i32.wrap_i64 (call $instantiate (i32.const 0))))
            (call $expect_status (call $run (local.get $i)) (i32.const 0))
            (call $expect (i64.load (i32.const 600)) (i64.const 1))
            (call $expect_status (call $leaf (local.get $i)) (i32.const 0))
            (call $expect (i64.load (i32.const 600)) (i64.const 1))",
        ..CASE
    }
    .passes();
}

#[test]
fn the_modules_own_maximum_is_no_limit_of_ours() {
    let macros = r#"(module (memory (export "memory") 1 2) (table $t 1 2 funcref)
        (func (export "run") (result i32) (memory.grow (i32.const 2)))
        (func (export "leaf") (result i32) (table.grow (ref.null func) (i32.const 2))))"#;
    Case {
        macros,
        script: "(local $i i32) (local.set $i (call $new))
            (call $expect_status (call $run (local.get $i)) (i32.const 0))
            (call $expect (i64.load (i32.const 600)) (i64.const 0xffffffff))
            (call $expect_status (call $leaf (local.get $i)) (i32.const 0))
            (call $expect (i64.load (i32.const 600)) (i64.const 0xffffffff))",
        ..CASE
    }
    .passes();
}

/// No instance can be made of it: the negative of this status is returned, and this is the reason.
fn no_instance(macros: &str, status: i32, reason: &str) {
    let printed = Case {
        macros,
        script: &format!(
            "(call $expect (call $instantiate (call $compile)) (i64.const -{status}))
            (call $text (i32.const -1) (i32.const 0))"
        ),
        ..CASE
    }
    .passes();
    assert!(printed.contains(reason), "{printed}");
}

#[test]
fn instances_that_cannot_be_made() {
    no_instance(
        r#"(module (memory (export "memory") 21))"#,
        0x104,
        "memory minimum size of 21 pages exceeds memory limits",
    );
    no_instance("(module (table 101 funcref))", 0x204, "table minimum size of 101 elements exceeds table limits");
    no_instance("(module (table 60 funcref) (table 60 funcref))", 0x204, "exceeds table limits");
    no_instance("(module (func $f unreachable) (start $f))", 4, "`unreachable`");
    no_instance("(module (func $f (loop (br 0))) (start $f))", 2, "all fuel consumed");
    no_instance("(module (func $f (call $f)) (start $f))", 3, "call stack exhausted");
    no_instance(r#"(module (memory 1) (data (i32.const 65535) "ab"))"#, 4, "out of bounds memory access");
}

#[test]
fn imports_are_answered_while_an_instance_is_made() {
    Case {
        macros: r#"(module
            (import "bridge" "call" (func $call (param i32 i32 i32) (result i32)))
            (import "a" "f" (func $f (param i32)))
            (memory (export "memory") 1)
            (func $start (call $f (call $call (i32.const 1) (i32.const 2) (i32.const 3)))) (start $start))"#,
        kinds: &[1, 0],
        script: "(drop (call $new)) (call $expect (i64.load (i32.const 700)) (i64.const 3))",
        exchange: "(i64.store (i32.const 700) (i64.const 3)) (i64.const 0x300001000)",
        forward: "(call $expect (i64.load (i32.const 280)) (i64.const 3)) (i32.const 0)",
        ..CASE
    }
    .passes();
}

#[test]
fn macros_are_stopped() {
    Case {
        script: "(call $expect_status (call $run (call $new)) (i32.const 1))",
        exchange: "(i64.const -1)",
        ..PING_CASE
    }
    .passes();
    Case {
        script: "(i32.store (i32.const 264) (i32.const 3)) (call $expect_status (call $run (call $new)) (i32.const 1))",
        reserve: "(i32.const 0)",
        ..PING_CASE
    }
    .passes();
    let macros = r#"(module (import "a" "f" (func $f (param i32) (result i32)))
        (func (export "run") (result i32) (call $f (i32.const 1))))"#;
    let stopping =
        Case { macros, kinds: &[0], script: "(call $expect_status (call $run (call $new)) (i32.const 1))", ..CASE };
    Case { forward: "(i32.const 1)", ..stopping }.passes();
    // So is one that is not even complete.
    let macros = r#"(module (import "a" "f" (func $f)) (start $f))"#;
    let script = "(call $expect (call $instantiate (call $compile)) (i64.const -1))";
    Case { macros, script, kinds: &[0], forward: "(i32.const 1)", ..CASE }.passes();
}

#[test]
fn rustc_may_end_while_a_macro_runs() {
    let case = Case { script: "(drop (call $run (call $new)))", ..PING_CASE };
    let done = Case { exchange: "(call $exit (i32.const 7)) unreachable", ..case }.run();
    assert_eq!((done.code, done.stderr.as_str()), (Some(7), ""));
    let case = Case { script: "(drop (call $run (call $new)))", ..PING_CASE };
    let done = Case { exchange: "unreachable", ..case }.run();
    assert_eq!(done.code, Some(101));
    assert!(done.stderr.starts_with("error: rustc.wasm failed: wasm trap: wasm `unreachable`"), "{}", done.stderr);
}

#[test]
fn messages_outside_the_macros_memory() {
    for (at, len, capacity) in [("65533", "4", "4"), ("-1", "-1", "-1"), ("65536", "1", "0"), ("16", "-1", "4")] {
        let macros = PING.replace(
            "(call $call (i32.const 16) (i32.const 4) (i32.const 64))",
            &format!("(call $call (i32.const {at}) (i32.const {len}) (i32.const {capacity}))"),
        );
        let script = "(local $i i32) (local.set $i (call $new))
            (call $expect_status (call $run (local.get $i)) (i32.const 4)) (call $text (local.get $i) (i32.const 0))";
        // No callback is called: they would end the test.
        assert_eq!(Case { macros: &macros, script, ..PING_CASE }.passes(), "out of bounds memory access");
    }
    // The message is inside, the room for the reply is not; which matters only if the reply needs it.
    let macros =
        PING.replace("(i32.const 16) (i32.const 4) (i32.const 64)", "(i32.const 65532) (i32.const 4) (i32.const 64)");
    for (reply, status) in [("0x400001000", 0), ("0x500001000", 4)] {
        let script = format!("(call $expect_status (call $run (call $new)) (i32.const {status}))");
        let exchange = format!("(i64.const {reply})");
        Case { macros: &macros, script: &script, exchange: &exchange, ..PING_CASE }.passes();
    }
}

#[test]
fn a_macro_without_a_memory_can_send_nothing() {
    let macros = PING.replace("(memory (export \"memory\") 1)", "(memory 1)");
    let script = "(local $i i32) (local.set $i (call $new))
        (call $expect_status (call $run (local.get $i)) (i32.const 4))
        (call $expect_status (call $read (local.get $i) (i32.const 0) (i32.const 1024) (i32.const 0)) (i32.const 1))";
    Case { macros: &macros, script, ..PING_CASE }.passes();
}

#[test]
fn numbers_and_names_that_do_not_exist() {
    Case {
        script: "(local $i i32)
            (call $expect (call $instantiate (i32.const 0)) (i64.const -6))
            (local.set $i (call $new))
            (call $expect (call $instantiate (i32.const 1)) (i64.const -6))
            (call $expect (call $instantiate (i32.const -1)) (i64.const -6))
            (call $expect_status (call $run (i32.const 1)) (i32.const 6))
            (call $expect_status (call $run (i32.const -1)) (i32.const 6))
            (call $expect_status (call $answer (i32.const 1)) (i32.const 6))
            (call $expect_status (call $read (i32.const 1) (i32.const 0) (i32.const 1024) (i32.const 1)) (i32.const 1))
            (call $expect_status (call $write (i32.const 1) (i32.const 0) (i32.const 1024) (i32.const 1)) (i32.const 1))
            (call $drop (i32.const 1))
            (call $text (i32.const 1) (i32.const 0))
            (call $text (local.get $i) (i32.const 2))
            ;; No such export, one that is no function, one with other parameters, too many of them.
            (call $expect_status (call $call (local.get $i) (i32.const 2048) (i32.const 2) (i32.const 0) (i32.const 0)) (i32.const 5))
            (call $expect_status (call $call (local.get $i) (i32.const 2057) (i32.const 6) (i32.const 0) (i32.const 0)) (i32.const 5))
            (call $expect_status (call $call (local.get $i) (i32.const 2052) (i32.const 4) (i32.const 0) (i32.const 1)) (i32.const 5))
            (call $expect_status (call $call (local.get $i) (i32.const 2052) (i32.const 4) (i32.const 0) (i32.const -1)) (i32.const 5))
            (i32.store8 (i32.const 2057) (i32.const 0xff))
            (call $expect_status (call $answer (local.get $i)) (i32.const 5))
            ;; Numbers are used again.
            (call $drop (local.get $i))
            (call $expect_status (call $run (local.get $i)) (i32.const 6))
            (call $expect (call $instantiate (i32.const 0)) (i64.extend_i32_u (local.get $i)))",
        ..PING_CASE
    }
    .passes();
}

#[test]
fn addresses_that_rustc_does_not_have_end_it() {
    for script in [
        "(drop (call $read (call $new) (i32.const 0) (i32.const -1) (i32.const 4)))",
        "(drop (call $write (call $new) (i32.const 0) (i32.const -1) (i32.const 4)))",
        "(drop (call $call (call $new) (i32.const -1) (i32.const 4) (i32.const 0) (i32.const 0)))",
        "(drop (call $call (call $new) (i32.const 2052) (i32.const 4) (i32.const -4) (i32.const 1)))",
        "(drop (call_indirect (type $instantiate) (call $compile) (i32.const -8) (i32.const 256) (call $function (i32.const 2))))",
        "(drop (call_indirect (type $instantiate) (call $compile) (i32.const 512) (i32.const -8) (call $function (i32.const 2))))",
        "(i32.store (i32.const 260) (i32.const -1)) (drop (call $run (call $new)))",
    ] {
        let done = Case { script, ..PING_CASE }.run();
        assert_eq!(done.code, Some(101), "{script}");
        assert!(done.stderr.contains("an address outside its memory"), "{script}: {}", done.stderr);
    }
    // A reply or a buffer that it does not have.
    let script = "(drop (call $run (call $new)))";
    let done = Case { script, exchange: "(i64.const 0x4ffffffff)", ..PING_CASE }.run();
    assert!(done.stderr.contains("an address outside its memory"), "{}", done.stderr);
    let script = "(i32.store (i32.const 264) (i32.const 0)) (drop (call $run (call $new)))";
    let done = Case { script, reserve: "(i32.const -1)", ..PING_CASE }.run();
    assert!(done.stderr.contains("an address outside its memory"), "{}", done.stderr);
    // A function that it does not have, one that is null, one of another type.
    for index in ["-1", "0", "1"] {
        let script = format!("(i32.store (i32.const 272) (i32.const {index})) (drop (call $new))");
        let done = Case { script: &script, ..PING_CASE }.run();
        assert_eq!(done.code, Some(101), "{}", done.stderr);
    }
}

/// It cannot be compiled, and this is in the reason.
fn no_program(macros: &str, kinds: &[u8], reason: &str) {
    let done = Case { macros, kinds, script: "(drop (call $compile))", ..CASE }.run();
    let stdout = String::from_utf8(done.stdout).unwrap();
    assert_eq!((done.code, stdout.contains(reason)), (Some(99), true), "{stdout}");
}

#[test]
fn modules_that_are_no_macros() {
    no_program(r#"(module (import "a" "f" (func)))"#, &[], "imports 1 functions, not 0");
    no_program(r#"(module (import "a" "f" (func)))"#, &[0, 0], "imports 1 functions, not 2");
    no_program(r#"(module (import "a" "f" (func)))"#, &[2], "import `a::f`: unknown kind");
    no_program(r#"(module (import "a" "f" (func)))"#, &[1], "a::f");
    no_program(r#"(module (import "a" "f" (func (result i32 i32))))"#, &[0], "import `a::f`");
    no_program(r#"(module (import "a" "f" (func (param funcref))))"#, &[0], "import `a::f`");
    no_program(r#"(module (import "a" "m" (memory 1)))"#, &[], "unknown import: `a::m`");
    no_program(r#"(module (import "a" "f" (func)) (import "a" "f" (func)))"#, &[0, 0], "defined twice");
    // What the interpreter cannot do either.
    no_program("(module (memory 1 1 shared))", &[], "threads");
    no_program("(module (memory i64 1))", &[], "memory64");
    no_program("(module (tag))", &[], "exceptions");
    no_program("(module (func (result v128) (v128.const i64x2 0 0)))", &[], "SIMD");
    no_program("(module (type (struct)))", &[], "gc");
}

#[test]
fn the_executor_is_offered_to_those_who_want_it() {
    // No version, another version, no array, no table, nowhere to write to, and a table that cannot grow.
    let wanted = Case { script: "(call $expect_status (call $function (i32.const 8)) (i32.const 0))", ..CASE }.rustc();
    for (from, to) in [
        ("(data (i32.const 64) \"\\01", "(data (i32.const 64) \"\\00"),
        ("(data (i32.const 64) \"\\01", "(data (i32.const 64) \"\\02"),
        ("\"__rustc_proc_macro_host\"", "\"other\""),
        ("\"__indirect_function_table\"", "\"other\""),
        ("i32 (i32.const 64))\n", "i32 (i32.const -2))\n"),
        ("4 funcref", "4 11 funcref"),
    ] {
        assert!(wanted.contains(from));
        let scratch = Scratch::with_compiler(&wanted.replace(from, to));
        let done = scratch.rustc(&[]);
        assert_eq!((done.code, done.stderr.as_str()), (Some(0), ""), "{to}");
    }
    // Nor are programs.
    let done = Scratch::with_compiler(&wanted).rustc(&["run", "dist/lib/rustc.wasm"]);
    assert_eq!((done.code, done.stderr.as_str()), (Some(0), ""));
    let offered = wanted.replace("(i32.const 8)) (i32.const 0))", "(i32.const 8)) (i32.const 11))");
    assert_eq!(Scratch::with_compiler(&offered).rustc(&[]).code, Some(0));
}

// How compiled macros are kept.

const KEPT: Case<'_> = Case {
    macros: r#"(module (memory (export "memory") 1) (func (export "__rustc_proc_macro_run")) (func (export "run")))"#,
    path: "demo.wasm",
    script: "(call $expect_status (call $run (call $new)) (i32.const 0))",
    ..CASE
};

/// The cache's entry for the macro, after rustc.wasm has run once.
fn entry(scratch: &Scratch) -> std::path::PathBuf {
    // rustc.wasm's own is compiled ahead of time, so that only the macro's is left.
    let done = scratch.rustc(&["precompile", "dist/lib/rustc.wasm", "-o", "dist/lib/rustc.cwasm"]);
    assert_eq!(done.code, Some(0), "{}", done.stderr);
    passes(scratch);
    scratch.entry()
}

fn passes(scratch: &Scratch) {
    let done = scratch.rustc(&[]);
    assert_eq!((done.code, done.stderr.as_str()), (Some(0), ""));
}

#[test]
fn macros_are_compiled_once() {
    let scratch = KEPT.scratch();
    let first = inode(&entry(&scratch));
    passes(&scratch);
    assert_eq!(inode(&scratch.entry()), first);
}

#[test]
fn damaged_macros_are_compiled_again() {
    let scratch = KEPT.scratch();
    let entry = entry(&scratch);
    let whole = fs::read(&entry).unwrap();
    let flipped = |at: usize| {
        let mut bytes = whole.clone();
        bytes[at] ^= 1;
        bytes
    };
    for damaged in [flipped(whole.len() / 2), flipped(whole.len() - 80), whole[..whole.len() / 2].to_vec(), Vec::new()]
    {
        fs::write(&entry, damaged).unwrap();
        passes(&scratch);
        assert!(fs::read(&entry).unwrap() == whole, "the entry was not made again, or not the same");
    }
}

#[test]
fn simultaneous_compilers_share_a_macro() {
    let scratch = KEPT.scratch();
    let mut started: Vec<_> = (0..8).map(|_| scratch.command().stderr(Stdio::piped()).spawn().unwrap()).collect();
    for process in &mut started {
        assert_eq!(process.wait().unwrap().code(), Some(0));
    }
    assert_eq!(scratch.cached("cwasm").len(), 2);
    assert!(scratch.cached("tmp").is_empty());
}

#[test]
fn macros_are_compiled_without_a_cache() {
    let scratch = Case {
        // Two modules of the same content; there is one warning for all.
        script: "(drop (call $compile)) (call $expect_status (call $run (call $new)) (i32.const 0))",
        ..KEPT
    }
    .scratch();
    let done = scratch.command().env_clear().output().unwrap();
    let stderr = String::from_utf8(done.stderr).unwrap();
    assert_eq!((done.status.code(), stderr.matches("is compiled anew each time").count()), (Some(0), 1), "{stderr}");
}

#[test]
fn macro_compiled_ahead_of_time_is_used() {
    let scratch = KEPT.scratch();
    scratch.write("demo.wasm", KEPT.macros);
    let precompile = |output: &str| {
        let done = scratch.rustc(&["precompile", "demo.wasm", "-o", output]);
        assert_eq!((done.code, done.stderr.as_str()), (Some(0), ""));
        fs::read(scratch.root.join(output)).unwrap()
    };
    assert!(precompile("demo.cwasm") == precompile("other.cwasm"), "it is not reproducible");
    assert_eq!(scratch.rustc(&["precompile", "dist/lib/rustc.wasm", "-o", "dist/lib/rustc.cwasm"]).code, Some(0));
    passes(&scratch);
    assert!(scratch.cached("cwasm").is_empty());
    // One for another module, or for the other engine, is not.
    scratch.write("demo.wasm", "(module (func (export \"__rustc_proc_macro_run\")))");
    precompile("demo.cwasm");
    passes(&scratch);
    fs::remove_file(scratch.entry()).unwrap();
    fs::copy(scratch.root.join("dist/lib/rustc.cwasm"), scratch.root.join("demo.cwasm")).unwrap();
    passes(&scratch);
    scratch.entry();
}
