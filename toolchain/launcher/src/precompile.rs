//! `rustc-wasm precompile`: compiling ahead of time.

use crate::cache;
use std::ffi::OsString;
use std::path::PathBuf;
use wasmtime::{Result, bail};

pub const HELP: &str = "\
Compiles a WebAssembly module ahead of time.

Usage: rustc-wasm precompile <MODULE.wasm> -o <MODULE.cwasm>

The launcher uses lib/rustc.cwasm of an installed toolchain if it was made from the lib/rustc.wasm beside it
by the same version of the launcher for a processor with the same features; otherwise it ignores it. So it
does with <MACROS.cwasm> beside the module of a crate of procedural macros, except that this fits all
processors of one architecture and is the same, byte for byte, whichever of them it is made on.
";

/// Compiles as `args` say.
pub fn main(args: Vec<OsString>) -> Result<i32> {
    let (mut module, mut output) = (None, None);
    let mut args = args.into_iter();
    while let Some(arg) = args.next() {
        let place = if arg == "-o" { &mut output } else { &mut module };
        let value = if arg == "-o" { args.next() } else { Some(arg) };
        if value.is_none() || place.is_some() {
            bail!("expected one module and one output\n\n{HELP}");
        }
        *place = value.map(PathBuf::from);
    }
    let (Some(module), Some(output)) = (module, output) else { bail!("expected a module and an output\n\n{HELP}") };
    cache::precompile(&module, &output)?;
    Ok(0)
}
