//! Does what Cargo promises build scripts that they can do.

use std::path::{Path, PathBuf};
use std::{env, fs};

/// What Cargo sets and differs from one machine, or one version of Cargo, to the next.
const VARYING: [&str; 8] =
    ["CARGO", "CARGO_CFG_", "CARGO_MAKEFLAGS", "NUM_JOBS", "RUSTC", "RUSTDOC", "RUSTC_WASM_PROCESSES", "CARGO_PKG_"];

fn main() {
    println!("cargo::rerun-if-changed=names.txt");
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap());
    let package = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap());
    assert_eq!(env::current_dir().unwrap(), package);
    assert_eq!(Path::new("names.txt").canonicalize().unwrap(), package.join("names.txt"));
    assert_eq!(env::var("TARGET").unwrap(), env::var("HOST").unwrap());
    assert_eq!(env::var("CARGO_CFG_TARGET_OS").unwrap(), "wasi");
    assert_eq!(env::var("CARGO_PKG_VERSION").unwrap(), "1.2.3");

    // A tree of directories, as code generators make.
    fs::create_dir_all(out.join("deeper/still")).unwrap();
    for name in fs::read_to_string("names.txt").unwrap().lines() {
        fs::write(out.join("deeper/still").join(name), format!("hello, {name}\n")).unwrap();
    }
    fs::rename(out.join("deeper/still"), out.join("names")).unwrap();
    fs::remove_dir(out.join("deeper")).unwrap();
    let names: Vec<_> = fs::read_dir(out.join("names")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    fs::copy("names.txt", out.join("names.txt")).unwrap();

    let mut variables: Vec<_> = env::vars().filter(|(name, _)| !VARYING.iter().any(|varying| name.starts_with(varying))).collect();
    variables.sort();
    let variables: Vec<_> = variables
        .into_iter()
        .map(|(name, value)| format!("{name}={value}").replace(out.to_str().unwrap(), "OUT").replace(package.to_str().unwrap(), "PACKAGE"))
        .collect();
    fs::write(out.join("code.rs"), format!("const NAMES: &[&str] = &{names:?};\nconst VARIABLES: &[&str] = &{variables:?};\n")).unwrap();
    println!("cargo::rustc-env=MADE_BY=a build script");
    println!("cargo::rustc-cfg=made");
    println!("cargo::rustc-check-cfg=cfg(made)");
}
