//! The one configuration of wasmtime that everything here is compiled for and run with.

use std::hash::{DefaultHasher, Hash, Hasher};
use wasmtime::{Config, Engine, Result};

const MIB: usize = 1 << 20;
const GIB: u64 = 1 << 30;

/// How deep a guest may recurse. rustc.wasm keeps what needs an address on a stack of its own of this size;
/// the engine's, for calls and registers, is as large, so that neither is the tighter limit.
const GUEST_STACK: usize = 256 * MIB;

/// The stack of the thread that runs the guest: the guest's and room for host calls. Only what is used of it takes memory.
pub const THREAD_STACK: usize = GUEST_STACK + 16 * MIB;

pub fn new() -> Result<Engine> {
    let mut config = Config::new();
    // Unwinding in rustc.wasm, and in programs compiled with -Cpanic=unwind.
    config.wasm_exceptions(true);
    config.max_wasm_stack(GUEST_STACK);
    // Not used, but wasmtime wants it to be no smaller.
    config.async_stack_size(THREAD_STACK);
    // All that 32 bits can address is reserved, with a guard behind it, so compiled code checks no bounds.
    config.memory_reservation(4 * GIB);
    config.memory_guard_size(2 * GIB);
    // Tables for debuggers and profilers, a fifth of the compiled file; neither traps nor exceptions need them.
    config.native_unwind_info(false);
    config.generate_address_map(false);
    Engine::new(&config)
}

/// Identifies what compiled code depends on besides its source: wasmtime's version, its settings, the processor.
pub fn fingerprint(engine: &Engine) -> u64 {
    let mut hasher = DefaultHasher::new();
    engine.precompile_compatibility_hash().hash(&mut hasher);
    hasher.finish()
}
