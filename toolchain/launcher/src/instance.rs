//! Running a module as a command.

use crate::engine;
use crate::macros::Macros;
use crate::wasi::{self, Exit, Wasi};
use wasmtime::error::Context;
use wasmtime::{Engine, Error, ExternType, Instance, Linker, Module, Result, Store, Trap, WasmBacktrace, bail};

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
    add_bridge_for_no_macro(&mut linker, module)?;
    let mut store = Store::new(engine, Process { wasi, macros: None });
    let instance = linker.instantiate(&mut store, module)?;
    prefer_huge_pages(&mut store, instance);
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

/// Programs that generate code, and many build scripts, have proc_macro linked in, by way of `proc-macro2`, without being
/// macros: they import the functions of the bridge to the compiler, and do not call them.
fn add_bridge_for_no_macro(linker: &mut Linker<Process>, module: &Module) -> Result<()> {
    for import in module.imports().filter(|import| import.module().starts_with("rustc_proc_macro_")) {
        let ExternType::Func(ty) = import.ty() else { continue };
        linker.func_new(import.module(), import.name(), ty, |_, _, _| bail!("it is no macro, but acts as one"))?;
    }
    Ok(())
}

/// Asks for huge pages where the guest's memory will grow. A compiler reads libraries of tens of megabytes as a whole, and
/// of the time that this takes, most would go into one page fault after the other. Memory that grows by less than a huge
/// page at once remains in small pages, so nothing is allocated that is not used.
#[cfg(target_os = "linux")]
fn prefer_huge_pages(store: &mut Store<Process>, instance: Instance) {
    let Some(memory) = instance.get_memory(&mut *store, "memory") else { return };
    let (start, size) = (memory.data_ptr(&*store), memory.data_size(&*store));
    let Some(growth) = engine::MEMORY.checked_sub(size) else { return };
    // Safety: this is the rest of what the engine has reserved for this memory, and advice changes no contents.
    // A kernel without huge pages refuses; everything works as well without.
    let _ = unsafe { rustix::mm::madvise(start.add(size).cast(), growth, rustix::mm::Advice::LinuxHugepage) };
}

#[cfg(not(target_os = "linux"))]
fn prefer_huge_pages(_: &mut Store<Process>, _: Instance) {}

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
