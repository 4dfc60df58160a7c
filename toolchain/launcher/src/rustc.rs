//! Standing in for rustc.

use crate::dist::{self, Dist};
use crate::instance::{self, End};
use crate::wasi::Wasi;
use crate::{build_script, cache, cargo, engine, environment, macros};
use std::ffi::OsString;
use std::path::Path;
use wasmtime::Result;
use wasmtime::error::Context;

/// What rustc exits with when the fault is its own.
pub const INTERNAL_ERROR: i32 = 101;

/// Runs rustc.wasm with `args`, of which the first is the launcher's own name.
pub fn main(args: Vec<OsString>) -> Result<i32> {
    let dist = Dist::find(args.first().map(OsString::as_os_str))?;
    let engine = engine::new()?;
    let module = cache::load(&engine, &dist.rustc_wasm())?;

    let passed = cargo::grants().map(OsString::from).chain(args.iter().skip(1).cloned());
    let passed = passed.chain(build_script::link::more_arguments(&args));
    let passed = std::iter::once(dist.rustc().into_os_string()).chain(passed);
    let mut wasi = Wasi::new(passed, environment::variables()).exit_on_broken_pipe().map_files();
    wasi.preopen(Path::new("/"), Path::new("/")).context("cannot open the directory /")?;

    let wasm = dist.rustc_wasm();
    let end = instance::run(&engine, &module, wasi, macros::offer);
    match end.with_context(|| format!("cannot start {}", wasm.display()))? {
        End::Exit(0) => {
            let launcher = args.first().and_then(|argv0| dist::invoked_as(argv0));
            build_script::link::make_executable(&args, &launcher.map_or_else(std::env::current_exe, Ok)?)?;
            Ok(0)
        }
        End::Exit(code) => Ok(code),
        End::Failure(error) => {
            instance::explain("rustc.wasm", &error);
            Ok(INTERNAL_ERROR)
        }
    }
}
