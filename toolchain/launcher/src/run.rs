//! `rustc-wasm run`: running a program.

use crate::instance::{self, End};
use crate::wasi::Wasi;
use crate::{cache, engine, environment};
use std::ffi::OsString;
use std::path::Path;
use wasmtime::error::Context;
use wasmtime::{Result, bail};

pub const HELP: &str = "\
Runs a WebAssembly program (wasm32-wasip1), such as rustc-wasm compiles.

Usage: rustc-wasm run <PROGRAM.wasm> [ARGUMENT]...

The program runs with the user's rights, as a native program would: it inherits the environment and the
standard streams, and its exit code is passed on; a program that traps ends with code 134, as one that
aborts does. It is compiled on its first run and kept in the same cache as the compiler.

Files: relative paths start at the current directory. Absolute paths work where they begin with a directory
of / that the current directory has no entry of the same name as: WebAssembly programs cannot tell `tmp/x`
from `/tmp/x`, and relative paths take precedence.
";

/// What a program that aborted reports through a shell.
const ABORTED: i32 = 128 + 6;

/// Runs the program named by the first of `args` with all of them.
pub fn main(args: Vec<OsString>) -> Result<i32> {
    let Some(program) = args.first() else { bail!("no program given\n\n{HELP}") };
    let path = Path::new(program);
    let engine = engine::new()?;
    let module = cache::load(&engine, path)?;

    let name = path.display().to_string();
    let mut wasi = Wasi::new(args.iter().cloned(), environment::variables());
    preopen_all(&mut wasi)?;
    let end = instance::run(&engine, &module, wasi, |_, _| Ok(()));
    match end.with_context(|| format!("cannot start {name}"))? {
        End::Exit(code) => Ok(code),
        End::Failure(error) => {
            instance::explain(&name, &error);
            Ok(ABORTED)
        }
    }
}

/// Gives the program all directories, see [`HELP`]: what it calls `a/b` is looked up in the directory that it knows
/// as `a`, else in the one that it knows as `.`.
fn preopen_all(wasi: &mut Wasi) -> Result<()> {
    let here = Path::new(".");
    wasi.preopen(here, here).context("cannot open the current directory")?;
    let directories = std::fs::read_dir("/").context("cannot read the directory /")?.flatten();
    let mut names: Vec<OsString> = directories.map(|directory| directory.file_name()).collect();
    names.sort();
    for name in names {
        let (outer, inner) = (Path::new("/").join(&name), here.join(&name));
        if outer.is_dir() && !taken(&inner) {
            // One that cannot be opened is missing for the program as well.
            let _ = wasi.preopen(&outer, &outer);
        }
    }
    Ok(())
}

fn taken(path: &Path) -> bool {
    path.symlink_metadata().is_ok()
}
