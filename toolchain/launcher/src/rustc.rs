//! Standing in for rustc.

use crate::dist::Dist;
use crate::wasi::Wasi;
use crate::{cache, engine, environment, instance};
use std::ffi::OsString;
use std::path::Path;
use wasmtime::error::Context;
use wasmtime::{Error, Result, Trap};

/// What rustc exits with when the fault is its own.
pub const INTERNAL_ERROR: i32 = 101;

/// Runs rustc.wasm with `args`, of which the first is the launcher's own name.
pub fn main(args: Vec<OsString>) -> Result<i32> {
    let dist = Dist::find(args.first().map(OsString::as_os_str))?;
    let engine = engine::new()?;
    let module = cache::load(&engine, &dist.rustc_wasm())?;

    let args = std::iter::once(dist.rustc().into_os_string()).chain(args.into_iter().skip(1));
    let mut wasi = Wasi::new(args, environment::variables()).exit_on_broken_pipe();
    wasi.preopen(Path::new("/"), Path::new("/")).context("cannot open the directory /")?;

    instance::run(&engine, &module, wasi).or_else(|error| {
        eprintln!("error: rustc.wasm failed: {}", explain(&error));
        Ok(INTERNAL_ERROR)
    })
}

fn explain(error: &Error) -> String {
    match error.downcast_ref::<Trap>() {
        Some(Trap::StackOverflow) => {
            String::from("the stack overflowed\nhelp: the source nests or recurses too deeply for the compiler")
        }
        _ => format!("{error:?}"),
    }
}
