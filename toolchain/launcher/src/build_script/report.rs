//! Telling the user what a build script was refused.

use super::policy::{ALLOW, Policy};
use crate::wasi::Refusal;

/// The most refusals in one report.
const MAX_SHOWN: usize = 8;

/// Says what the script was refused. If it failed, that is likely to be the reason; if it did not, it may have
/// concluded something else than it would have natively, and Cargo warns of it where it is the user's own package.
pub fn refusals(policy: &Policy, refusals: &[Refusal], code: i32) {
    let package = &policy.package;
    let shown = &refusals[..refusals.len().min(MAX_SHOWN)];
    if code == 0 {
        for refusal in shown {
            // After a line that the script has not ended.
            println!("\ncargo:warning=the build script of `{package}` was denied {}", what(refusal));
        }
        return;
    }
    if shown.is_empty() {
        return;
    }
    eprintln!("error: the build script of `{package}` failed, after it was denied what a native one can do");
    for refusal in shown {
        eprintln!("  = note: it was denied {}", what(refusal));
    }
    if refusals.iter().any(|refusal| matches!(refusal, Refusal::Run(_))) {
        eprintln!(
            "  = note: build scripts run in a WebAssembly sandbox, which has no programs but the compiler in `RUSTC`\n  \
             = help: a package that compiles or looks for C code can't be built with rustc-wasm; see if `{package}`, or what depends on it \
             (`cargo tree --invert {package}`), has a feature without it"
        );
    }
    let grants: Vec<String> = shown.iter().filter_map(|refusal| grant(package, refusal)).collect();
    if !grants.is_empty() {
        eprintln!("  = help: to allow it, put this into the environment, or into Cargo's configuration below `[env]`:");
        eprintln!("          {ALLOW}=\"{}\"", grants.join(" "));
    }
}

fn grant(package: &str, refusal: &Refusal) -> Option<String> {
    match refusal {
        Refusal::Read(path) => Some(format!("{package}=read:{}", path.display())),
        Refusal::Write(path) => Some(format!("{package}=write:{}", path.display())),
        Refusal::Run(_) => None,
    }
}

fn what(refusal: &Refusal) -> String {
    match refusal {
        Refusal::Read(path) => format!("reading `{}`", path.display()),
        Refusal::Write(path) => format!("writing `{}`", path.display()),
        Refusal::Run(program) => format!("running `{}`", program.display()),
    }
}
