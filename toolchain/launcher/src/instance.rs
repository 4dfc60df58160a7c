//! Running a module as a command.

use crate::wasi::{self, Exit, Wasi};
use wasmtime::error::Context;
use wasmtime::{Engine, Error, Linker, Module, Result, Store, Trap, WasmBacktrace};

/// How a command ended.
pub enum End {
    Exit(i32),
    /// By a trap or an exception that nobody caught.
    Failure(Error),
}

/// Runs the command `module`. It is an error if it cannot be started.
pub fn run(engine: &Engine, module: &Module, wasi: Wasi) -> Result<End> {
    let mut linker = Linker::new(engine);
    wasi::add_to_linker(&mut linker)?;
    let mut store = Store::new(engine, wasi);
    let instance = linker.instantiate(&mut store, module)?;
    let start = instance
        .get_typed_func::<(), ()>(&mut store, "_start")
        .context("not a program: only modules that export a function `_start` are")?;
    let error = match start.call(&mut store, ()) {
        Ok(()) => return Ok(End::Exit(0)),
        Err(error) => error,
    };
    Ok(match error.downcast_ref::<Exit>() {
        Some(Exit(code)) => End::Exit(*code),
        None => End::Failure(error),
    })
}

/// Tells the user why the command `name` failed; where, only if that is asked for as Rust programs have it asked for.
pub fn explain(name: &str, error: &Error) {
    match error.downcast_ref::<Trap>() {
        Some(Trap::StackOverflow) => eprintln!("error: {name} has overflowed its stack"),
        _ => eprintln!("error: {name} failed: {}", error.root_cause()),
    }
    match std::env::var_os("RUST_BACKTRACE") {
        Some(value) if value != "0" => {
            if let Some(backtrace) = error.downcast_ref::<WasmBacktrace>() {
                eprintln!("{backtrace}");
            }
        }
        _ => eprintln!("note: RUST_BACKTRACE=1 in the environment shows where"),
    }
}
