//! The per-user directory that compiled modules are kept in.

use rustix::process::geteuid;
use std::env;
use std::fs::{self, DirBuilder, Metadata};
use std::os::unix::fs::{DirBuilderExt, MetadataExt};
use std::path::{Path, PathBuf};
use wasmtime::error::Context;
use wasmtime::{Error, Result, bail};

/// Names the directory that takes precedence over the others.
pub const VARIABLE: &str = "RUSTC_WASM_CACHE";

/// Changes with the layout of what is in the directory.
const LAYOUT: &str = "v1";

/// `$RUSTC_WASM_CACHE`, else `$XDG_CACHE_HOME/rustc-wasm`, else `$HOME/.cache/rustc-wasm`.
fn location() -> Result<PathBuf> {
    let variable = |name| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    if let Some(directory) = variable(VARIABLE) {
        return Ok(std::path::absolute(directory)?);
    }
    // The XDG base directory specification has relative paths ignored.
    if let Some(directory) = variable("XDG_CACHE_HOME").filter(|path| path.is_absolute()) {
        return Ok(directory.join("rustc-wasm"));
    }
    match variable("HOME").filter(|path| path.is_absolute()) {
        Some(home) => Ok(home.join(".cache/rustc-wasm")),
        None => bail!("neither {VARIABLE} nor XDG_CACHE_HOME nor HOME names a directory"),
    }
}

/// The directory, made if need be.
pub fn open() -> Result<PathBuf> {
    let directory = location()?.join(LAYOUT);
    if !directory.is_dir() {
        let made = DirBuilder::new().recursive(true).mode(0o700).create(&directory);
        made.with_context(|| format!("cannot make {}", directory.display()))?;
    }
    // Both: who may write to the outer one may replace the inner one.
    for checked in directory.ancestors().take(2) {
        trusted(checked, &fs::metadata(checked)?)?;
    }
    Ok(directory)
}

/// Compiled code is executed without further checks: it must come from this user or from root, and nobody else
/// may be able to write to it.
pub fn trusted(path: &Path, metadata: &Metadata) -> Result<()> {
    let problem = if ![0, geteuid().as_raw()].contains(&metadata.uid()) {
        "belongs to another user"
    } else if metadata.mode() & 0o022 != 0 {
        "is writable by other users"
    } else {
        return Ok(());
    };
    Err(Error::msg(format!("{} {problem}", path.display())))
}

/// The same for a file of compiled code beside its module, which is used without asking: it must be no easier to forge
/// than the module is. That is not so of itself: in a directory like /tmp anyone may add a file.
pub fn as_trusted_as(compiled: &Metadata, module: &Metadata) -> Result<()> {
    if ![0, geteuid().as_raw(), module.uid()].contains(&compiled.uid()) {
        bail!("belongs to another user");
    }
    if compiled.mode() & !module.mode() & 0o022 != 0 {
        bail!("is writable by other users");
    }
    Ok(())
}
