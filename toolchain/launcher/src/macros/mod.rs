//! The executor for procedural macros that rustc.wasm is offered.
//!
//! A macro is a WebAssembly module of its own. rustc.wasm has an interpreter for them; what is offered here is the
//! same with compiled code. rustc.wasm decides what a macro may do and answers every function that it imports: this
//! side compiles modules, keeps the compiled code, runs instances within the limits that it is told and copies memory.
//!
//! The offer takes no import, so that rustc.wasm runs under any WASI runtime: rustc.wasm exports the address of an
//! array of 32-bit numbers, the first of which is the version of this interface. The [`functions`] are appended to
//! its table, and their indices written behind the version.

mod functions;
mod instance;
mod link;
#[cfg(target_os = "linux")]
mod memory;
pub mod meter;
mod program;
mod text;

use crate::engine;
use crate::instance::Process;
use crate::wasi::Guest;
use instance::Instances;
use link::Callbacks;
#[cfg(target_os = "linux")]
pub use memory::Memories;
use meter::Meter;
use program::Program;
use std::cell::OnceCell;
use std::rc::Rc;
use text::Failure;
use wasmparser::{Parser, Payload};
use wasmtime::{Caller, Engine, Error, Instance, Memory, Ref, Result, Store, Table};

/// Macro modules export this, others do not.
const ENTRY_POINT: &str = "__rustc_proc_macro_run";

/// The export that says where the array is.
const HOST: &str = "__rustc_proc_macro_host";
const VERSION: u32 = 1;

/// The macros of one run of rustc.wasm.
pub struct Macros {
    /// rustc.wasm's.
    memory: Memory,
    table: Table,
    /// Made when the first macro is that counts what it does, and the first that doesn't.
    engines: [OnceCell<Engine>; 2],
    programs: Vec<Program>,
    instances: Instances,
    /// Those of the last instance.
    callbacks: Option<Rc<Callbacks>>,
    /// Why the last instance that could not be made could not.
    failure: Failure,
}

/// Whether this module is to be run as a macro.
pub fn is_macro(wasm: &[u8]) -> bool {
    Parser::new(0).parse_all(wasm).map_while(std::result::Result::ok).any(|part| match part {
        Payload::ExportSection(exports) => exports.into_iter().flatten().any(|export| export.name == ENTRY_POINT),
        _ => false,
    })
}

/// Offers the executor to the rustc.wasm that `instance` is of, unless that does not know how to take it.
pub fn offer(store: &mut Store<Process>, instance: Instance) -> Result<()> {
    let memory = instance.get_memory(&mut *store, "memory");
    let table = instance.get_table(&mut *store, "__indirect_function_table");
    let host = instance.get_global(&mut *store, HOST).and_then(|global| global.get(&mut *store).i32());
    let (Some(memory), Some(table), Some(host)) = (memory, table, host) else { return Ok(()) };
    let host = host as u32;
    let behind_version = host.wrapping_add(4);
    if Guest(memory.data_mut(&mut *store)).read_u32(host) != Ok(VERSION) {
        return Ok(());
    }

    let functions = functions::all(store);
    let Ok(first) = table.grow(&mut *store, functions.len() as u64, Ref::Func(None)) else { return Ok(()) };
    let mut indices = Vec::with_capacity(4 * functions.len());
    for (function, index) in functions.into_iter().zip(first..) {
        table.set(&mut *store, index, Ref::Func(Some(function)))?;
        indices.extend_from_slice(&u32::try_from(index)?.to_le_bytes());
    }
    Guest(memory.data_mut(&mut *store)).write(behind_version, &indices).map_err(|_| out_of_bounds())?;
    store.data_mut().macros = Some(Macros {
        memory,
        table,
        engines: Default::default(),
        programs: Vec::new(),
        instances: Instances::default(),
        callbacks: None,
        failure: Failure::default(),
    });
    Ok(())
}

impl Macros {
    fn engine(&self, meter: Meter) -> Result<&Engine> {
        let place = &self.engines[meter as usize];
        if let Some(engine) = place.get() {
            return Ok(engine);
        }
        let engine = engine::for_macros(meter)?;
        Ok(place.get_or_init(|| engine))
    }
}

/// rustc.wasm, as seen from a function that it has called.
type Rustc<'a> = Caller<'a, Process>;

fn macros<'a>(rustc: &'a mut Rustc<'_>) -> &'a mut Macros {
    rustc.data_mut().macros.as_mut().expect("only a rustc.wasm with macros has functions that lead here")
}

/// rustc.wasm's memory, and its macros.
fn parts<'a>(rustc: &'a mut Rustc<'_>) -> (Guest<'a>, &'a mut Macros) {
    let memory = macros(rustc).memory;
    let (bytes, process) = memory.data_and_store_mut(rustc);
    (Guest(bytes), process.macros.as_mut().expect("it was there a line ago"))
}

/// What rustc.wasm passed is not in its memory. That is a fault of rustc.wasm, whatever the macro has done.
fn out_of_bounds() -> Error {
    Error::msg("rustc.wasm passed the launcher an address outside its memory")
}
