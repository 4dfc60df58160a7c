//! Compiling build scripts, and making them executable.

use super::PREFIX;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::io;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use wasmtime::Result;
use wasmtime::error::Context;

/// What rustc needs to be told besides `args` if it is called by Cargo to compile a build script: to make the stack as large as that
/// of a native program. The target's default is an eighth of it.
pub fn more_arguments(args: &[OsString]) -> Option<OsString> {
    link(args).map(|_| "-Clink-arg=-zstack-size=8388608".into())
}

/// If rustc was called with `args` by Cargo to compile a build script, puts a link to `launcher` where Cargo expects a
/// program, beside the module.
pub fn make_executable(args: &[OsString], launcher: &Path) -> Result<()> {
    let Some(link) = link(args) else { return Ok(()) };
    // Another process may be executing what is there: it is replaced, not changed.
    let mut temporary = link.clone().into_os_string();
    temporary.push(format!(".{}.tmp", std::process::id()));
    let linked = ignore_missing(fs::remove_file(&temporary))
        .and_then(|()| symlink(launcher, &temporary))
        .and_then(|()| fs::rename(&temporary, &link));
    linked.with_context(|| format!("cannot make the build script {} executable", link.display()))
}

fn ignore_missing(result: io::Result<()>) -> io::Result<()> {
    result.or_else(|error| if error.kind() == io::ErrorKind::NotFound { Ok(()) } else { Err(error) })
}

/// Where Cargo expects the program of the build script that it has compiled with `args`.
fn link(args: &[OsString]) -> Option<PathBuf> {
    let after = |option: &str| args.iter().skip_while(|arg| *arg != option).nth(1);
    // Cargo derives both names from that of the source.
    let crate_name = after("--crate-name")?.to_str()?;
    let is_source = |arg: &&OsString| Path::new(arg).extension() == Some(OsStr::new("rs"));
    let stem = Path::new(args.iter().find(is_source)?).file_stem()?.to_str()?;
    let name = format!("{PREFIX}{stem}");
    if name.replace('-', "_") != crate_name || after("--crate-type")? != "bin" {
        return None;
    }
    Some(Path::new(after("--out-dir")?).join(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn linked(args: &str) -> Option<PathBuf> {
        link(&args.split(' ').map(OsString::from).collect::<Vec<_>>())
    }

    #[test]
    fn build_scripts_are_told_by_their_names() {
        let args =
            "--crate-name build_script_build --edition=2021 build.rs --crate-type bin --out-dir /t/debug/build/a-1";
        assert_eq!(linked(args), Some("/t/debug/build/a-1/build-script-build".into()));
        let args = "--crate-name build_script_my_build tools/my-build.rs --crate-type bin --out-dir t";
        assert_eq!(linked(args), Some("t/build-script-my-build".into()));
    }

    #[test]
    fn other_crates_are_left_alone() {
        assert_eq!(linked("--crate-name build src/build.rs --crate-type bin --out-dir t"), None);
        assert_eq!(linked("--crate-name build_script_build build.rs --crate-type lib --out-dir t"), None);
        assert_eq!(linked("--crate-name build_script_build build.rs --crate-type bin"), None);
        assert_eq!(linked("-vV"), None);
    }
}
