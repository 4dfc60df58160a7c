//! Tries what a build script is not allowed, in all the ways that there are to name a file or a program.

use std::fmt::{Debug, Write};
use std::path::PathBuf;
use std::process::Command;
use std::{env, fs};

#[allow(deprecated, reason = "the only stable way to make a link on WASI")]
fn main() {
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap());
    let outside = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap()).parent().unwrap().join("outside.txt");

    let mut log = String::new();
    let mut tried = |what: &str, result: Result<String, std::io::Error>| {
        match result {
            Ok(text) => writeln!(log, "{what}: {text}"),
            Err(error) => writeln!(log, "{what}: {error}"),
        }
        .unwrap();
    };
    fn text<T: Debug>(result: std::io::Result<T>) -> std::io::Result<String> {
        result.map(|value| format!("{value:?}"))
    }

    tried("read, absolute", text(fs::read(&outside)));
    tried("read, parent", text(fs::read("../outside.txt")));
    tried("read, through a directory", text(fs::read("src/../../outside.txt")));
    tried("read, link", text(fs::read("link-outside")));
    tried("read, absolute link", text(fs::read("link-absolute")));
    tried("read, link to a directory", text(fs::read("link-directory/outside.txt")));
    tried("read, link within", fs::read_to_string("link-within"));
    tried("list, parent", text(fs::read_dir("..").map(|entries| entries.count())));
    tried("list, root", text(fs::read_dir("/").map(|entries| entries.count())));
    tried("open a device", text(fs::read("/dev/zero").map(|bytes| bytes.len())));
    tried("what is not there", text(fs::read("/nothing/at/all")));

    tried("write in the package", text(fs::write("made", "")));
    tried("write over a source", text(fs::write("src/main.rs", "")));
    tried("append", text(fs::File::options().append(true).open("src/main.rs")));
    tried("truncate", text(fs::File::create("src/main.rs")));
    tried("remove", text(fs::remove_file("src/main.rs")));
    tried("make a directory", text(fs::create_dir("made")));
    tried("rename out of the package", text(fs::rename("src/main.rs", out.join("main.rs"))));
    tried("link to a source", text(fs::hard_link("src/main.rs", out.join("main.rs"))));
    tried("set times", text(fs::File::open("src/main.rs").and_then(|file| file.set_modified(std::time::UNIX_EPOCH))));
    tried("write outside", text(fs::write(outside.with_file_name("made"), "")));
    tried("write beside OUT_DIR", text(fs::write(out.join("../made"), "")));
    tried("make a link outside", text(fs::soft_link(&outside, out.join("link"))));
    tried("make a link up", text(fs::soft_link("../../made", out.join("link"))));
    tried("make a link within", text(fs::soft_link("target", out.join("link"))));
    tried("write through it", text(fs::write(out.join("link"), "written")));
    tried("read what was written", fs::read_to_string(out.join("target")));

    tried("secret", Ok(format!("{:?} {:?}", env::var("SECRET"), env::var("CARGO_REGISTRY_TOKEN"))));
    tried("home", Ok(format!("{:?}", env::var("HOME"))));
    tried("run a shell", text(Command::new("/bin/sh").arg("-c").arg("true").status()));
    tried("run cc", text(Command::new("cc").output()));
    tried("connect", text(std::net::TcpStream::connect(("127.0.0.1", 1))));

    // The compiler can be run. It can do no more than the script itself.
    let rustc = env::var_os("RUSTC").unwrap();
    let mut compile = |what: &str, source: &str, args: &[&str]| {
        fs::write(out.join("probe.rs"), source).unwrap();
        let mut command = Command::new(&rustc);
        command.args(["--crate-type=lib", "--emit=metadata"]).arg(out.join("probe.rs")).args(args);
        // Whoever loads machine code must not get it from here.
        let result = command.env("RUSTC_WASM_CACHE", &out).output().map(|output| {
            let message = String::from_utf8_lossy(&output.stderr).into_owned();
            let first = message.lines().next().unwrap_or("compiled").to_owned();
            first.split(" at path").next().unwrap().replace(outside.parent().unwrap().to_str().unwrap(), "OUTSIDE")
        });
        tried(what, result);
    };
    let out_dir = out.to_str().unwrap();
    compile("compile", "pub fn f() {}", &["--out-dir", out_dir]);
    compile("compile what is wrong", "pub fn f() { 0 }", &["--out-dir", out_dir]);
    let include = format!("pub const X: &[u8] = include_bytes!({outside:?});");
    compile("include", &include, &["--out-dir", out_dir]);
    compile("compile to somewhere else", "pub fn f() {}", &["-o", outside.with_file_name("made").to_str().unwrap()]);
    compile("compile to the package", "pub fn f() {}", &["-o", "made"]);
    compile("name a file of arguments", "", &[&format!("@{}", outside.display())]);

    fs::write(out.join("log.txt"), log).unwrap();
}
