//! What a build script may do: all of it is said here.
//!
//! | what | what a build script gets |
//! |---|---|
//! | `OUT_DIR` | reading and writing |
//! | the directory of its package, which it starts in | reading |
//! | the directory that holds the `OUT_DIR` of all packages, for what `DEP_*` name | reading |
//! | other files | none |
//! | environment | what Cargo documents that it sets for build scripts, and [`ALSO`] |
//! | programs | the compiler, as `$RUSTC`, confined to the same directories |
//! | standard streams, arguments, clocks, random numbers | Cargo's, the system's |
//! | network | none |
//!
//! More is granted by the variable [`ALLOW`].

use crate::wasi::{Access, Wasi, normal};
use std::env;
use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use wasmtime::error::Context;
use wasmtime::{Result, bail};

/// The variable with grants: `PACKAGE=CAPABILITY`, separated by white space. PACKAGE may be `*`.
pub const ALLOW: &str = "RUSTC_WASM_BUILD_SCRIPT_ALLOW";

const CAPABILITIES: &str = "`read:PATH`, `write:PATH` and `env:NAME`";

/// The variables that Cargo documents that it sets for build scripts, but for wrappers of the compiler, which are native programs.
const CARGO_SETS: [&str; 16] = [
    "CARGO",
    "CARGO_ENCODED_RUSTFLAGS",
    "CARGO_MAKEFLAGS",
    "CARGO_MANIFEST_DIR",
    "CARGO_MANIFEST_LINKS",
    "CARGO_MANIFEST_PATH",
    "CARGO_PRIMARY_PACKAGE",
    "DEBUG",
    "HOST",
    "NUM_JOBS",
    "OPT_LEVEL",
    "OUT_DIR",
    "PROFILE",
    "RUSTC",
    "RUSTDOC",
    "TARGET",
];

/// The beginnings of further ones.
const CARGO_SETS_ALL: [&str; 4] = ["CARGO_CFG_", "CARGO_FEATURE_", "CARGO_PKG_", "DEP_"];

/// What else is no secret, and makes builds reproducible or messages readable.
const ALSO: [&str; 3] = ["RUST_BACKTRACE", "RUST_LIB_BACKTRACE", "SOURCE_DATE_EPOCH"];

pub struct Policy {
    /// The name of the package.
    pub package: String,
    /// Directories and what may be done there.
    directories: Vec<(PathBuf, Access)>,
    /// Names of variables that are granted.
    env: Vec<String>,
    /// The package's directory.
    home: PathBuf,
}

impl Policy {
    /// The policy for the build script that Cargo is running, as this process's environment describes it.
    pub fn of_cargo() -> Result<Policy> {
        let directory = |name| {
            let path = env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
            path.with_context(|| format!("{name} names no directory: build scripts are run by Cargo, which sets it"))
        };
        let (home, out) = (directory("CARGO_MANIFEST_DIR")?, directory("OUT_DIR")?);
        let package = env::var("CARGO_PKG_NAME").context("CARGO_PKG_NAME, which Cargo sets, is no text")?;
        let mut directories = vec![(home.clone(), Access::Read)];
        directories.extend(build_directory(&out).map(|all| (all.to_owned(), Access::Read)));
        directories.push((out, Access::Write));
        let mut policy = Policy { package, directories, env: Vec::new(), home };
        if let Some(grants) = env::var_os(ALLOW) {
            let grants = grants.to_str().with_context(|| format!("{ALLOW} is no text"))?;
            grants.split_whitespace().try_for_each(|grant| policy.allow(grant))?;
        }
        Ok(policy)
    }

    fn allow(&mut self, grant: &str) -> Result<()> {
        let parts = grant.split_once('=').and_then(|(package, what)| Some((package, what.split_once(':')?)));
        let Some((package, (kind, value))) =
            parts.filter(|(package, (_, value))| !package.is_empty() && !value.is_empty())
        else {
            bail!(
                "`{grant}` in {ALLOW} is no grant: expected `PACKAGE=CAPABILITY`, where capabilities are {CAPABILITIES}"
            )
        };
        let ours = package == "*" || package == self.package;
        match kind {
            "env" if ours => self.env.push(value.to_owned()),
            "read" if ours => self.directories.push((self.home.join(value), Access::Read)),
            "write" if ours => self.directories.push((self.home.join(value), Access::Write)),
            "env" | "read" | "write" => {}
            _ => bail!("`{kind}` in `{grant}` in {ALLOW} is no capability: there are {CAPABILITIES}"),
        }
        Ok(())
    }

    /// The environment, in which `PWD` says where the script starts.
    pub fn variables(&self) -> impl Iterator<Item = (OsString, OsString)> {
        let home = (OsString::from("PWD"), self.home.clone().into());
        env::vars_os().filter(|(name, _)| self.shows(name)).chain([home])
    }

    fn shows(&self, name: &OsStr) -> bool {
        let Some(text) = name.to_str() else { return false };
        CARGO_SETS.contains(&text)
            || CARGO_SETS_ALL.iter().any(|prefix| text.starts_with(prefix))
            || ALSO.contains(&text)
            || self.env.iter().any(|granted| granted == text)
    }

    /// Gives `wasi` the directories, under their own names.
    pub fn grant(&self, wasi: &mut Wasi) -> Result<()> {
        let root = Path::new("/");
        wasi.grant(root, root, Access::Walk).context("cannot open the directory /")?;
        for (path, access) in &self.directories {
            let name = normal(path);
            wasi.grant(&name, &name, *access)
                .with_context(|| format!("cannot open the directory {} for a build script", path.display()))?;
        }
        Ok(())
    }
}

/// `…/build` of `…/build/PACKAGE-HASH/out`, if Cargo lays its directories out so.
fn build_directory(out: &Path) -> Option<&Path> {
    let all = out.parent()?.parent()?;
    let is_cargos = out.ends_with("out") && all.file_name()?.as_bytes() == b"build";
    is_cargos.then_some(all)
}
