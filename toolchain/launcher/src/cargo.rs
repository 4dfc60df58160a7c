//! What is different if Cargo calls the compiler.

use std::env;

/// What Cargo sets for each crate and says of it what its manifest says, names, version, authors, and where that is. Macros are
/// written for Cargo and expect it: clap takes a program's name from there, and wasm-bindgen fails without a directory, though it
/// reads nothing there.
const GRANTED: [&str; 4] = ["CARGO_PKG_*", "CARGO_CRATE_NAME", "CARGO_BIN_NAME", "CARGO_MANIFEST_*"];

/// Arguments for rustc that grant it to macros, if it is Cargo that calls.
pub fn grants() -> impl Iterator<Item = String> {
    // Other build systems set the second as well, and say themselves what is granted.
    let called = ["CARGO", "CARGO_CRATE_NAME"].iter().all(|name| env::var_os(name).is_some());
    let granted = if called { &GRANTED[..] } else { &[] };
    granted.iter().map(|name| format!("--wasm-proc-macro-allow=*=env:{name}"))
}
