//! `rustc-wasm`, the launcher: a drop-in for rustc that runs rustc.wasm.
//!
//! All arguments go to rustc, with one exception: the program called by its own name, `rustc-wasm`, takes `run` and
//! `precompile` as the first argument for subcommands of its own. Called by any other name, `rustc` above all, it has
//! none. (A source file of such a name can be given as `./run`.)

#[cfg(not(unix))]
compile_error!("the launcher gives rustc.wasm a POSIX file system and runs on Unix only");

mod build_script;
mod cache;
mod cargo;
mod dist;
mod engine;
mod environment;
mod instance;
mod macros;
mod precompile;
mod run;
mod rustc;
mod wasi;

use std::ffi::{OsStr, OsString};
use std::path::Path;
use wasmtime::Result;

/// What rustc exits with after an error.
const ERROR: i32 = 1;

type Subcommand = (&'static str, &'static str, fn(Vec<OsString>) -> Result<i32>);

const SUBCOMMANDS: [Subcommand; 2] =
    [("run", run::HELP, run::main), ("precompile", precompile::HELP, precompile::main)];

fn main() {
    let guest = std::thread::Builder::new().stack_size(engine::THREAD_STACK).spawn(|| {
        let code = launch(std::env::args_os().collect()).unwrap_or_else(|error| {
            eprintln!("error: {error:#}");
            ERROR
        });
        // From here, without tearing down what the process's end releases anyway.
        std::process::exit(code)
    });
    if let Err(error) = guest.map(std::thread::JoinHandle::join) {
        eprintln!("error: cannot start a thread with a stack of {} MiB: {error}", engine::THREAD_STACK >> 20);
    }
    std::process::exit(rustc::INTERNAL_ERROR)
}

fn launch(args: Vec<OsString>) -> Result<i32> {
    if let Some(module) = build_script::module(args.first().map(OsString::as_os_str)) {
        return build_script::main(&module, args);
    }
    let own_name = args.first().and_then(|name| Path::new(name).file_stem()) == Some(OsStr::new("rustc-wasm"));
    let called = |(name, _, _): &Subcommand| own_name && args.get(1).is_some_and(|arg| arg == name);
    let Some((_, help, main)) = SUBCOMMANDS.into_iter().find(called) else { return rustc::main(args) };
    match args.get(2) {
        Some(arg) if arg == "--help" || arg == "-h" => {
            print!("{help}");
            Ok(0)
        }
        _ => main(args.into_iter().skip(2).collect()),
    }
}
