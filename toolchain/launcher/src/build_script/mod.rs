//! Cargo's build scripts, which the compiler compiles for WebAssembly and Cargo then wants to execute.
//!
//! Cargo compiles a build script to `D/build-script-NAME.wasm` and executes `D/build-script-NAME`, which it takes for the
//! same file. [`link`] makes that a link to the launcher, and under such a name the launcher runs the module
//! beside it, confined to what the [`policy`] says.

pub mod link;
mod policy;
mod report;
mod rustc;

use crate::instance::{self, End};
use crate::wasi::Wasi;
use crate::{cache, engine};
use policy::Policy;
use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use wasmtime::error::Context;
use wasmtime::{Result, Trap};

/// What Cargo's names of build scripts begin with.
const PREFIX: &str = "build-script-";

/// What a native build script that panics ends with.
const PANICKED: i32 = 101;

/// The module that the launcher is to run as a build script, if `argv0` is the name of one.
pub fn module(argv0: Option<&OsStr>) -> Option<PathBuf> {
    let path = Path::new(argv0?);
    if !path.file_name()?.as_bytes().starts_with(PREFIX.as_bytes()) {
        return None;
    }
    let mut module = path.as_os_str().to_owned();
    module.push(".wasm");
    Some(module.into())
}

/// Runs the build script `module` with `args`, of which the first is its name.
pub fn main(module: &Path, args: Vec<OsString>) -> Result<i32> {
    let policy = Arc::new(Policy::of_cargo()?);
    let engine = engine::for_build_scripts()?;
    let program = cache::load(&engine, module)?;
    let compiler = rustc::Compiler::new(engine::new()?, &policy, args.first().map(OsString::as_os_str));

    let mut wasi = Wasi::new(args, policy.variables());
    policy.grant(&mut wasi)?;
    wasi.offer_processes(compiler.spawn()).context("cannot offer a build script to run its compiler")?;
    let refusals = wasi.refusals();

    let end = instance::run(&engine, &program, wasi, |_, _| Ok(()));
    let code = match end.with_context(|| format!("cannot start the build script {}", module.display()))? {
        End::Exit(code) => code,
        End::Failure(error) => {
            // A panic ends in this trap, and has said why.
            let panicked = error.downcast_ref() == Some(&Trap::UnreachableCodeReached);
            if !panicked || std::env::var_os("RUST_BACKTRACE").is_some() {
                instance::explain("the build script", &error);
            }
            PANICKED
        }
    };
    report::refusals(&policy, &refusals.borrow(), code);
    Ok(code)
}
