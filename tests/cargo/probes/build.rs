//! Asks the compiler what it is and what it compiles, in the ways in which autocfg, version_check, rustversion and others do.

use std::io::{Read, Write};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::{env, fs};

fn rustc() -> Command {
    Command::new(env::var_os("RUSTC").unwrap())
}

/// Compiles what is written to standard input, as autocfg does.
fn compiles(code: &str) -> bool {
    let mut child = rustc()
        .args(["--crate-name", "probe", "--crate-type=lib", "--emit=metadata", "--out-dir"])
        .arg(env::var_os("OUT_DIR").unwrap())
        .args(["--target", &env::var("TARGET").unwrap(), "-"])
        .stdin(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(code.as_bytes()).unwrap();
    child.wait().unwrap().success()
}

fn main() {
    println!("cargo::rustc-check-cfg=cfg(has_total_cmp, has_nonsense)");
    if compiles("pub fn f() { 1f64.total_cmp(&2f64); }") {
        println!("cargo::rustc-cfg=has_total_cmp");
    }
    if compiles("pub fn f() { 1f64.nonsense() }") {
        println!("cargo::rustc-cfg=has_nonsense");
    }

    let mut seen = Vec::new();
    let version = rustc().arg("--version").output().unwrap();
    seen.push(format!("{} {:?}", version.status, String::from_utf8(version.stdout).unwrap().split(' ').next()));

    // More than fits a pipe, and a directory of its own.
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap());
    let source: String = (0..2000).map(|n| format!("pub fn f{n}() -> u8 {{ \"\" }}\n")).collect();
    fs::write(out.join("wrong.rs"), source).unwrap();
    let wrong = rustc()
        .current_dir(&out)
        .args(["--crate-type=lib", "--emit=metadata", "wrong.rs"])
        .output()
        .unwrap();
    seen.push(format!("{} {}", wrong.status, String::from_utf8(wrong.stderr).unwrap().matches("error[E0308]").count()));

    // Read before it is waited for; waited for without waiting; a variable of its own.
    let mut child = rustc().args(["--print=sysroot"]).env("NAME", "value").env_remove("HOME").stdout(Stdio::piped()).spawn().unwrap();
    let mut sysroot = String::new();
    child.stdout.take().unwrap().read_to_string(&mut sysroot).unwrap();
    while child.try_wait().unwrap().is_none() {
        std::thread::yield_now();
    }
    seen.push(format!("{} {:?}", !sysroot.is_empty(), child.try_wait().unwrap().map(|status| status.code())));

    // Into a file.
    let file = fs::File::create(out.join("cfg.txt")).unwrap();
    let status = rustc().args(["--print=cfg"]).stdout(file).status().unwrap();
    let cfg = fs::read_to_string(out.join("cfg.txt")).unwrap();
    seen.push(format!("{status} {}", cfg.contains("target_os=\"wasi\"")));

    // One at a time is usual, several are possible.
    let mut children: Vec<_> = (0..3).map(|_| rustc().arg("--version").stdout(Stdio::null()).spawn().unwrap()).collect();
    seen.push(children.iter_mut().map(|child| child.wait().unwrap().to_string()).collect::<Vec<_>>().join(", "));

    fs::write(out.join("seen.txt"), seen.join("\n")).unwrap();
}
