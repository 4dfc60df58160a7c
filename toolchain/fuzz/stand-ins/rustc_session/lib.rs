//! The options of the compiler's `rustc_session` that concern macros.
#![allow(dead_code)]

#[path = "../../source/compiler/rustc_session/src/config/wasm_proc_macro.rs"]
mod wasm_proc_macro;

mod externs {
    pub fn is_ascii_ident(text: &str) -> bool {
        let mut bytes = text.bytes();
        bytes.next().is_some_and(|first| first.is_ascii_alphabetic() || first == b'_')
            && bytes.all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    }
}

pub mod config {
    use std::collections::BTreeMap;

    pub use crate::wasm_proc_macro::{WasmProcMacroCache, WasmProcMacroExecutor, WasmProcMacroOptions};

    /// The crates of `--extern`: there are none.
    pub struct Externs;

    impl Externs {
        pub fn get(&self, _name: &str) -> Option<()> {
            None
        }
    }

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

    fn early_struct_fatal(&self, message: String) -> Diag {
        Diag(message)
    }
}

struct Diag(String);

impl Diag {
    fn help(&mut self, help: impl std::fmt::Display) -> &mut Diag {
        self.0 += &format!(" ({help})");
        self
    }

    fn with_help(mut self, help: impl std::fmt::Display) -> Diag {
        self.help(help);
        self
    }

    fn emit(self) -> ! {
        panic!("{}", self.0)
    }
}
