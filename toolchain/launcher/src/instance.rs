//! Running a module as a command.

use crate::macros::Macros;
use crate::wasi::{self, Exit, Wasi};
use wasmtime::error::Context;
use wasmtime::{Engine, Error, Instance, Linker, Module, Result, Store, Trap, WasmBacktrace};

/// What the functions that a guest calls work with.
pub struct Process {
    pub wasi: Wasi,
    /// If the guest has been offered to run some.
    pub macros: Option<Macros>,
}

/// How a command ended.
pub enum End {
    Exit(i32),
    /// By a trap or an exception that nobody caught.
    Failure(Error),
}

/// What is done to an instance before it is started.
pub type Prepare = fn(&mut Store<Process>, Instance) -> Result<()>;

/// Runs the command `module`. It is an error if it cannot be started.
pub fn run(engine: &Engine, module: &Module, wasi: Wasi, prepare: Prepare) -> Result<End> {
    let mut linker = Linker::new(engine);
    wasi::add_to_linker(&mut linker)?;
    let mut store = Store::new(engine, Process { wasi, macros: None });
    let instance = linker.instantiate(&mut store, module)?;
    prepare(&mut store, instance)?;
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
