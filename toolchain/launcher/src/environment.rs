//! The environment that guests inherit.

use std::env;
use std::ffi::OsString;

/// The launcher's variables, with PWD as the real path of the current directory. WebAssembly has no current directory:
/// rustc.wasm takes PWD for its own, so a value that is out of date, or none, must not reach it.
pub fn variables() -> impl Iterator<Item = (OsString, OsString)> {
    let directory = env::current_dir().ok().map(|path| (OsString::from("PWD"), path.into_os_string()));
    env::vars_os().filter(|(name, _)| name != "PWD").chain(directory)
}
