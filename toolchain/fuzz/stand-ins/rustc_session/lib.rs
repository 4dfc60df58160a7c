//! The options of the compiler's `rustc_session` that concern macros.
#![allow(dead_code)]

#[path = "../../source/compiler/rustc_session/src/config/wasm_proc_macro.rs"]
mod wasm_proc_macro;

pub mod config {
    use std::collections::BTreeMap;

    pub use crate::wasm_proc_macro::{WasmProcMacroCache, WasmProcMacroExecutor, WasmProcMacroOptions};

    #[derive(Clone, Debug, Default)]
    pub struct Options {
        pub logical_env: BTreeMap<String, String>,
        pub wasm_proc_macro: WasmProcMacroOptions,
    }
}

struct EarlyDiagCtxt;

impl EarlyDiagCtxt {
    fn early_fatal(&self, message: String) -> ! {
        panic!("{message}")
    }
}
