//! `wasm-macro`: looks into, amends, wraps and verifies modules with procedural macros.

use std::process::ExitCode;

fn main() -> ExitCode {
    wasm_macro::cli::main()
}
