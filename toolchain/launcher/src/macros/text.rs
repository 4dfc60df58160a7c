//! How calls of macros end, for rustc.wasm and in words.

use super::instance::Macro;
use super::link::Stopped;
use std::fmt::Write;
use wasmtime::{Caller, Error, FrameInfo, Trap, WasmBacktrace};

// Statuses of a failure: one of these,
const STOPPED: i32 = 1;
const OUT_OF_FUEL: i32 = 2;
const STACK_OVERFLOW: i32 = 3;
const TRAP: i32 = 4;
// and whether growth was refused since the instance was made, in statuses of any kind.
pub const MEMORY_REFUSED: i32 = 0x100;
pub const TABLE_REFUSED: i32 = 0x200;

/// Which text is wanted.
#[derive(Clone, Copy)]
pub enum Which {
    /// Why the last call failed.
    Reason,
    /// The functions that were active when the last call failed or, during a call, are.
    Backtrace,
}

impl Which {
    pub fn from_number(number: u32) -> Option<Which> {
        match number {
            0 => Some(Which::Reason),
            1 => Some(Which::Backtrace),
            _ => None,
        }
    }

    /// The text about a macro that has called rustc.wasm.
    pub fn of_running(self, caller: &Caller<'_, Macro>) -> String {
        match self {
            Which::Reason => String::new(),
            Which::Backtrace => backtrace(&WasmBacktrace::force_capture(caller)),
        }
    }
}

/// Why something failed, if it did.
#[derive(Default)]
pub struct Failure {
    error: Option<Error>,
    refused: i32,
    /// Whether it is a trap of what counts the macro's instructions.
    out_of_fuel: bool,
}

impl Failure {
    pub fn new(error: Error, refused: i32, out_of_fuel: bool) -> Failure {
        Failure { error: Some(error), refused, out_of_fuel }
    }

    pub fn status(&self) -> i32 {
        let Some(error) = &self.error else { return self.refused };
        let end = if error.is::<Stopped>() {
            STOPPED
        } else {
            match self.trap(error) {
                Some(Trap::OutOfFuel) => OUT_OF_FUEL,
                Some(Trap::StackOverflow) => STACK_OVERFLOW,
                _ => TRAP,
            }
        };
        end | self.refused
    }

    fn trap(&self, error: &Error) -> Option<Trap> {
        let trap = error.downcast_ref::<Trap>().copied();
        if self.out_of_fuel && trap == Some(Trap::UnreachableCodeReached) { Some(Trap::OutOfFuel) } else { trap }
    }

    pub fn text(&self, which: Which) -> String {
        let Some(error) = &self.error else { return String::new() };
        match which {
            Which::Reason => {
                let reason = self.trap(error).map_or_else(|| error.root_cause().to_string(), |trap| trap.to_string());
                reason.strip_prefix("wasm trap: ").map(str::to_owned).unwrap_or(reason)
            }
            Which::Backtrace => error.downcast_ref::<WasmBacktrace>().map(backtrace).unwrap_or_default(),
        }
    }
}

/// The backtrace in the form of those of Rust programs.
fn backtrace(backtrace: &WasmBacktrace) -> String {
    let mut text = String::new();
    let mut number = 0;
    for frame in backtrace.frames() {
        for (name, location) in functions(frame) {
            let _ = writeln!(text, "{number:4}: {name}");
            if let Some(location) = location {
                let _ = writeln!(text, "             at {location}");
            }
            number += 1;
        }
    }
    text
}

/// Names and, as far as they are known, places in the source of the functions of a frame: several if some are inlined,
/// the innermost first.
fn functions(frame: &FrameInfo) -> Vec<(String, Option<String>)> {
    let own_name = || match frame.func_name() {
        Some(name) => readable(name),
        None => format!("function {}", frame.func_index()),
    };
    if frame.symbols().is_empty() {
        return vec![(own_name(), None)];
    }
    let symbols = frame.symbols().iter();
    symbols
        .map(|symbol| {
            let name = symbol.name().map_or_else(own_name, readable);
            let location = symbol.file().map(|file| match (symbol.line(), symbol.column()) {
                (Some(line), Some(column)) => format!("{}:{line}:{column}", printable(file)),
                (Some(line), None) => format!("{}:{line}", printable(file)),
                _ => printable(file),
            });
            (name, location)
        })
        .collect()
}

fn readable(name: &str) -> String {
    printable(&format!("{:#}", rustc_demangle::demangle(name)))
}

/// Modules can call things what they like, but not make a terminal do what they like.
fn printable(name: &str) -> String {
    name.chars().map(|char| if char.is_control() { char::REPLACEMENT_CHARACTER } else { char }).collect()
}
