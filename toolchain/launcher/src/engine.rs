//! The configurations of wasmtime: for rustc.wasm and programs, for build scripts, and for procedural macros.

use crate::macros::meter::{self, Meter};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::num::NonZeroUsize;
use wasmtime::{Config, Engine, Result, WasmBacktraceDetails, WasmFeatures};

const MIB: usize = 1 << 20;
const GIB: usize = 1 << 30;

/// What is reserved for a guest's memory: all that 32 bits can address.
pub const MEMORY: usize = 4 * GIB;

/// How deep a guest may recurse. rustc.wasm keeps what needs an address on a stack of its own of this size;
/// the engine's, for calls and registers, is as large, so that neither is the tighter limit.
const GUEST_STACK: usize = 256 * MIB;

/// How deep a macro's calls may go. What needs an address is in its own memory, on a stack of its own (4 MiB).
const MACRO_STACK: usize = 8 * MIB;

/// The stack of the thread that runs the guest: the guest's, a macro's that it runs at its deepest, and room for host
/// calls. Macros that expand within each other need no more: all of their calls count towards the guest's stack,
/// except those of the innermost. Only what is used takes memory.
pub const THREAD_STACK: usize = GUEST_STACK + MACRO_STACK + 16 * MIB;

/// The most functions in a macro's backtrace.
const MACRO_BACKTRACE: NonZeroUsize = NonZeroUsize::new(64).unwrap();

/// The engine for rustc.wasm and for programs that are run: they may see and do what the user may.
pub fn new() -> Result<Engine> {
    let mut config = config();
    // It makes calls by pointer slower, and keeps processors from speculating beyond tables, with what is elsewhere in this
    // process. There is nothing that these guests could not just as well ask for.
    // Safety: it is of no consequence for what code does.
    unsafe { config.cranelift_flag_set("enable_table_access_spectre_mitigation", "false") };
    Engine::new(&config)
}

/// The engine for build scripts, which are in a sandbox.
pub fn for_build_scripts() -> Result<Engine> {
    Engine::new(&config())
}

fn config() -> Config {
    let mut config = Config::new();
    // Unwinding in rustc.wasm, and in programs compiled with -Cpanic=unwind.
    config.wasm_exceptions(true);
    config.max_wasm_stack(GUEST_STACK);
    // Not used, but wasmtime wants it to be no smaller.
    config.async_stack_size(THREAD_STACK);
    // With a guard behind what is reserved, compiled code checks no bounds.
    config.memory_reservation(MEMORY as u64);
    config.memory_guard_size(2 * GIB as u64);
    // Tables for debuggers and profilers, a fifth of the compiled file; neither traps nor exceptions need them.
    config.native_unwind_info(false);
    config.generate_address_map(false);
    config
}

/// The engine for macros, which are less trusted than anything else here, are to behave the same everywhere, and are
/// many: code for them may be made on another machine.
pub fn for_macros(meter: Meter) -> Result<Engine> {
    let mut config = Config::new();
    // Named, the target has no features but those that all processors of the architecture have.
    config.target(&target_lexicon::HOST.to_string())?;
    // As the interpreter in rustc.wasm has it, so that a module that works with one works with the other.
    config.wasm_features(WasmFeatures::all(), false);
    config.wasm_features(INTERPRETER_FEATURES, true);
    // An expansion depends on nothing but its input, not even where results of instructions may differ.
    config.cranelift_nan_canonicalization(true);
    config.consume_fuel(meter == Meter::Engine);
    config.max_wasm_stack(MACRO_STACK);
    config.async_stack_size(THREAD_STACK);
    // As for the other engine; macros rarely have constant offsets that are larger than this guard.
    config.memory_reservation(MEMORY as u64);
    config.memory_guard_size(32 << 20);
    // Memory that was mapped once serves many instances; what a module has to say about its contents is copied to it.
    #[cfg(target_os = "linux")]
    config.memory_init_cow(false).with_host_memory(std::sync::Arc::new(crate::macros::Memories::new()));
    config.native_unwind_info(false);
    // So that errors in macros can be found.
    config.generate_address_map(true);
    config.wasm_backtrace_details(WasmBacktraceDetails::Enable);
    config.wasm_backtrace_max_frames(Some(MACRO_BACKTRACE));
    Engine::new(&config)
}

/// The features that wasmi 2 has by default.
const INTERPRETER_FEATURES: WasmFeatures = WasmFeatures::MUTABLE_GLOBAL
    .union(WasmFeatures::MULTI_VALUE)
    .union(WasmFeatures::MULTI_MEMORY)
    .union(WasmFeatures::SATURATING_FLOAT_TO_INT)
    .union(WasmFeatures::SIGN_EXTENSION)
    .union(WasmFeatures::BULK_MEMORY)
    .union(WasmFeatures::REFERENCE_TYPES)
    .union(WasmFeatures::GC_TYPES)
    .union(WasmFeatures::TAIL_CALL)
    .union(WasmFeatures::EXTENDED_CONST)
    .union(WasmFeatures::FLOATS);

/// Identifies what compiled code depends on besides its source: wasmtime's version, its settings, the processor, and how
/// the module is rewritten, if it is.
pub fn fingerprint(engine: &Engine, meter: Option<Meter>) -> u64 {
    let mut hasher = DefaultHasher::new();
    engine.precompile_compatibility_hash().hash(&mut hasher);
    if meter == Some(Meter::Module) {
        meter::VERSION.hash(&mut hasher);
    }
    hasher.finish()
}
