//! Running a module as a command.

use crate::wasi::{self, Exit, Wasi};
use wasmtime::error::Context;
use wasmtime::{Engine, Linker, Module, Result, Store};

/// Runs the command `module` and returns its exit code. Anything but an exit, such as a trap, is an error.
pub fn run(engine: &Engine, module: &Module, wasi: Wasi) -> Result<i32> {
    let mut linker = Linker::new(engine);
    wasi::add_to_linker(&mut linker)?;
    let mut store = Store::new(engine, wasi);
    let instance = linker.instantiate(&mut store, module)?;
    let start = instance
        .get_typed_func::<(), ()>(&mut store, "_start")
        .context("not a program: only modules that export a function `_start` can be run")?;
    match start.call(&mut store, ()) {
        Ok(()) => Ok(0),
        Err(error) => error.downcast::<Exit>().map(|Exit(code)| code),
    }
}
