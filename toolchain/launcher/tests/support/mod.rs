//! A scratch toolchain around the launcher, whose rustc.wasm is a small module.

#![allow(dead_code, reason = "each test program uses a part of it")]

use std::ffi::OsString;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

/// The launcher under test. Cargo says where it is when the tests are compiled; other build systems set a variable.
pub fn launcher() -> PathBuf {
    let set = std::env::var_os("RUSTC_WASM_BIN").or(option_env!("CARGO_BIN_EXE_rustc-wasm").map(OsString::from));
    let path = PathBuf::from(set.expect("RUSTC_WASM_BIN names the launcher"));
    path.canonicalize().expect("the launcher exists")
}

/// A directory of its own for one test, removed afterwards.
pub struct Scratch {
    pub root: PathBuf,
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.root);
    }
}

/// What a process did.
#[derive(Debug)]
pub struct Done {
    pub code: Option<i32>,
    pub stdout: Vec<u8>,
    pub stderr: String,
}

impl From<Output> for Done {
    fn from(output: Output) -> Done {
        Done {
            code: output.status.code(),
            stdout: output.stdout,
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }
}

impl Scratch {
    /// A toolchain in `dist/` whose compiler is the module that `wat` is the text of.
    pub fn with_compiler(wat: &str) -> Scratch {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("rustc-wasm-test-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let root = std::env::temp_dir().join(name);
        fs::create_dir_all(root.join("dist/bin")).unwrap();
        fs::create_dir_all(root.join("dist/lib")).unwrap();
        let root = root.canonicalize().unwrap();
        symlink(launcher(), root.join("dist/bin/rustc-wasm")).unwrap();
        let scratch = Scratch { root };
        scratch.write("dist/lib/rustc.wasm", wat);
        scratch
    }

    /// Writes the module that `wat` is the text of.
    pub fn write(&self, path: &str, wat: &str) -> PathBuf {
        let path = self.root.join(path);
        fs::write(&path, wat::parse_str(wat).unwrap()).unwrap();
        path
    }

    pub fn rustc_wasm(&self) -> PathBuf {
        self.root.join("dist/lib/rustc.wasm")
    }

    /// The launcher, with a cache in the scratch directory.
    pub fn command(&self) -> Command {
        self.command_as("dist/bin/rustc-wasm")
    }

    /// The same by another path.
    pub fn command_as(&self, path: &str) -> Command {
        let mut command = Command::new(self.root.join(path));
        command.current_dir(&self.root).stdin(Stdio::null());
        command.env_remove("XDG_CACHE_HOME").env("HOME", &self.root).env("RUSTC_WASM_CACHE", self.root.join("cache"));
        command
    }

    /// Runs the toolchain's compiler with `args`.
    pub fn rustc(&self, args: &[&str]) -> Done {
        self.command().args(args).output().unwrap().into()
    }

    /// The files in the cache whose names end so.
    pub fn cached(&self, extension: &str) -> Vec<PathBuf> {
        let Ok(files) = fs::read_dir(self.root.join("cache/v1")) else { return Vec::new() };
        let mut paths: Vec<PathBuf> = files.map(|file| file.unwrap().path()).collect();
        paths.retain(|path| path.extension().is_some_and(|found| found == extension));
        paths.sort();
        paths
    }

    /// The one compiled module in the cache.
    pub fn entry(&self) -> PathBuf {
        let mut entries = self.cached("cwasm");
        assert_eq!(entries.len(), 1, "{entries:?}");
        entries.remove(0)
    }
}

/// Identifies the file as it is now.
pub fn inode(path: &Path) -> u64 {
    std::os::unix::fs::MetadataExt::ino(&fs::metadata(path).unwrap())
}
