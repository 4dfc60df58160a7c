//! Where the toolchain is installed.

use std::env;
use std::ffi::OsStr;
use std::fmt::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use wasmtime::{Error, Result};

/// An installed toolchain: the directory that holds `bin/` and `lib/`.
pub struct Dist {
    root: PathBuf,
}

impl Dist {
    /// Finds the toolchain beside the launcher: as it was invoked first, since a build system may present the
    /// toolchain as a tree of symbolic links, then where the links lead.
    pub fn find(argv0: Option<&OsStr>) -> Result<Dist> {
        let mut tried = Vec::new();
        let invoked = argv0.and_then(invoked_as);
        let followed = invoked.as_ref().and_then(|path| path.canonicalize().ok());
        for program in [invoked, followed, env::current_exe().ok()].into_iter().flatten() {
            let Some(root) = root_of(&program) else { continue };
            let dist = Dist { root };
            let wasm = dist.rustc_wasm();
            if wasm.is_file() {
                return Ok(dist);
            }
            if !tried.contains(&wasm) {
                tried.push(wasm);
            }
        }
        let mut message = String::from("rustc.wasm is missing; looked for");
        for path in tried {
            let _ = write!(message, "\n  {}", path.display());
        }
        message.push_str(
            "\nhelp: run rustc-wasm as bin/rustc-wasm of an installed toolchain, whose lib/ holds rustc.wasm",
        );
        Err(Error::msg(message))
    }

    /// The compiler module.
    pub fn rustc_wasm(&self) -> PathBuf {
        self.lib().join("rustc.wasm")
    }

    /// What the compiler reads.
    pub fn lib(&self) -> PathBuf {
        self.root.join("lib")
    }

    /// What rustc.wasm is told that it is called; rustc derives its sysroot from it.
    pub fn rustc(&self) -> PathBuf {
        self.root.join("bin/rustc")
    }
}

/// The absolute path that `argv0` stands for; a bare name was found by way of PATH.
pub fn invoked_as(argv0: &OsStr) -> Option<PathBuf> {
    let path = Path::new(argv0);
    if path.components().count() > 1 || path.is_absolute() {
        return std::path::absolute(path).ok();
    }
    let executable =
        |path: &PathBuf| path.metadata().is_ok_and(|file| file.is_file() && file.permissions().mode() & 0o111 != 0);
    let directories = env::var_os("PATH")?;
    let found = env::split_paths(&directories).map(|directory| directory.join(path)).find(executable)?;
    std::path::absolute(found).ok()
}

/// `<root>` of `<root>/bin/<program>`.
fn root_of(program: &Path) -> Option<PathBuf> {
    let bin = program.parent()?;
    // The parent of `a/..` cannot be read off its name.
    let bin = if bin.file_name().is_none() { bin.canonicalize().ok()? } else { bin.to_path_buf() };
    Some(bin.parent()?.to_path_buf())
}
