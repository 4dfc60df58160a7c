//! What guests see of the host, and what the host reports of guests.

mod support;

use std::ffi::{OsStr, OsString};
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::symlink;
use std::os::unix::process::CommandExt;
use std::process::{Command, Stdio};
use support::{Scratch, launcher};

const EXIT_7: &str = include_str!("guests/exit.wat");
const STRINGS: &str = include_str!("guests/strings.wat");
const COPY: &str = include_str!("guests/copy.wat");

#[test]
fn exit_codes() {
    for (wat, code) in [
        (EXIT_7, 7),
        (include_str!("guests/return.wat"), 0),
        (include_str!("guests/throw.wat"), 9),
        (include_str!("guests/edges.wat"), 0),
    ] {
        let scratch = Scratch::with_compiler(wat);
        let done = scratch.rustc(&[]);
        assert_eq!((done.code, done.stderr.as_str()), (Some(code), ""));
        let done = scratch.rustc(&["run", "dist/lib/rustc.wasm"]);
        assert_eq!((done.code, done.stderr.as_str()), (Some(code), ""));
    }
}

/// As the compiler and as a program, `wat` ends with these codes and with this in its message.
fn fails(wat: &str, compiler: i32, program: i32, message: &str) {
    let scratch = Scratch::with_compiler(wat);
    for (args, code) in [(&[][..], compiler), (&["run", "dist/lib/rustc.wasm"], program)] {
        let done = scratch.rustc(args);
        assert_eq!(done.code, Some(code), "{}", done.stderr);
        assert!(done.stderr.starts_with("error: ") && done.stderr.contains(message), "{}", done.stderr);
    }
}

#[test]
fn traps_are_internal_errors_of_the_compiler_and_abort_programs() {
    fails(include_str!("guests/trap.wat"), 101, 134, "`unreachable`");
}

#[test]
fn backtraces_are_shown_on_demand() {
    let scratch = Scratch::with_compiler(include_str!("guests/trap.wat"));
    for (value, shown) in [("0", false), ("1", true), ("full", true)] {
        let done = scratch.command().env("RUST_BACKTRACE", value).output().unwrap();
        let stderr = String::from_utf8(done.stderr).unwrap();
        assert_eq!(stderr.contains("wasm backtrace"), shown, "{stderr}");
    }
}

#[test]
fn endless_recursion_is_an_ordinary_error() {
    fails(include_str!("guests/recurse.wat"), 101, 134, "has overflowed its stack");
}

#[test]
fn unknown_imports_are_named() {
    fails(include_str!("guests/unknown-import.wat"), 1, 1, "`env::something`");
}

#[test]
fn what_is_no_program_is_said_to_be_none() {
    fails(include_str!("guests/library.wat"), 1, 1, "not a program");
}

#[test]
fn what_is_no_module_is_an_error() {
    let scratch = Scratch::with_compiler(EXIT_7);
    fs::write(scratch.root.join("text.wasm"), "text").unwrap();
    let done = scratch.rustc(&["run", "text.wasm"]);
    assert_eq!(done.code, Some(1));
    assert!(done.stderr.contains("text.wasm"), "{}", done.stderr);
    let done = scratch.rustc(&["run", "absent.wasm"]);
    assert_eq!((done.code, done.stderr.starts_with("error: cannot open absent.wasm: ")), (Some(1), true));
    let done = scratch.rustc(&["run"]);
    assert_eq!((done.code, done.stderr.starts_with("error: no program given")), (Some(1), true));
}

fn zero_terminated(strings: &[&[u8]]) -> Vec<u8> {
    strings.iter().flat_map(|string| string.iter().copied().chain([0])).collect()
}

#[test]
fn arguments_are_passed_as_they_are() {
    let scratch = Scratch::with_compiler(STRINGS);
    let args: [&[u8]; 5] = [b"--help", b"", b"with space", b"run", b"not UTF-8 \xff"];
    let done = scratch.command().args(args.map(OsStr::from_bytes)).output().unwrap();
    let rustc = scratch.root.join("dist/bin/rustc");
    let expected = [&[rustc.as_os_str().as_bytes()][..], &args].concat();
    assert_eq!(done.stdout, zero_terminated(&expected));

    let done =
        scratch.command().arg("run").arg("dist/lib/rustc.wasm").args(args.map(OsStr::from_bytes)).output().unwrap();
    assert_eq!(done.stdout, zero_terminated(&[&[&b"dist/lib/rustc.wasm"[..]][..], &args].concat()));
}

#[test]
fn environment_is_inherited_and_pwd_is_true() {
    let scratch = Scratch::with_compiler(STRINGS);
    fs::create_dir(scratch.root.join("real")).unwrap();
    symlink("real", scratch.root.join("link")).unwrap();
    for args in [&[][..], &["run", "../dist/lib/rustc.wasm"]] {
        let mut command = scratch.command();
        command.current_dir(scratch.root.join("link")).args(args);
        command.env_clear().env("PWD", "/nowhere").env("ODD", OsStr::from_bytes(b"\xff=\n"));
        let done = command.env("RUSTC_WASM_CACHE", scratch.root.join("cache")).output().unwrap();
        let path = |name: &str, path: &str| [name.as_bytes(), scratch.root.join(path).as_os_str().as_bytes()].concat();
        let expected = zero_terminated(&[b"ODD=\xff=\n", &path("RUSTC_WASM_CACHE=", "cache"), &path("PWD=", "real")]);
        assert_eq!(OsStr::from_bytes(&done.stderr), OsStr::from_bytes(&expected));
    }
}

#[test]
fn files_behind_absolute_symlinks_are_found() {
    let scratch = Scratch::with_compiler(COPY);
    fs::create_dir(scratch.root.join("store")).unwrap();
    fs::write(scratch.root.join("store/file"), "content").unwrap();
    symlink(scratch.root.join("store/file"), scratch.root.join("file")).unwrap();
    symlink(scratch.root.join("store"), scratch.root.join("directory")).unwrap();
    symlink("../../../../../../../../../../..", scratch.root.join("root")).unwrap();
    for name in ["store/file", "file", "directory/file", "directory/../store/file"] {
        let done = scratch.rustc(&[scratch.root.join(name).to_str().unwrap()]);
        assert_eq!((done.code, done.stdout.as_slice()), (Some(0), &b"content"[..]), "{name}");
    }
    // Beyond the root is the root.
    let through = format!("{}/root{}/file", scratch.root.display(), scratch.root.display());
    assert_eq!(scratch.rustc(&[&through]).stdout, b"content");
    // ENOENT, for a link that leads nowhere as for no file.
    symlink("/nowhere/at/all", scratch.root.join("dangling")).unwrap();
    for name in ["dangling", "absent"] {
        assert_eq!(scratch.rustc(&[scratch.root.join(name).to_str().unwrap()]).code, Some(44));
    }
}

#[test]
fn the_compiler_is_given_large_files_by_mapping_them() {
    let scratch = Scratch::with_compiler(include_str!("guests/map.wat"));
    let path = scratch.root.join("file");
    // Of a size, how often the compiler reads: whole pages that are mapped, and the rest. Small files are only read.
    for (len, reads) in [(0, 0), (1000, 1), (65535, 1), (65536, 1), (100_000, 2), (102_400, 1), (700_000, 2)] {
        let content: Vec<u8> = (0..len).map(|at: u32| (at % 251) as u8).collect();
        fs::write(&path, &content).unwrap();
        let done = scratch.rustc(&[path.to_str().unwrap()]);
        assert_eq!((done.code, done.stdout == content), (Some(reads), true), "{len}");
        // What a guest does to its memory is no change of the file.
        assert!(fs::read(&path).unwrap() == content, "{len}");
        // A program could not cope with what others do to the file.
        let done = scratch.rustc(&["run", "dist/lib/rustc.wasm", "/file"]);
        assert_eq!((done.code, done.stdout == content), (Some(reads.min(1)), true), "{len}");
    }
}

#[test]
fn programs_get_the_current_directory_first() {
    let scratch = Scratch::with_compiler(COPY);
    fs::create_dir(scratch.root.join("sub")).unwrap();
    fs::write(scratch.root.join("file"), "content").unwrap();
    let mut command = scratch.command();
    command.current_dir(scratch.root.join("sub")).args(["run", "../dist/lib/rustc.wasm", "../file"]);
    assert_eq!(command.output().unwrap().stdout, b"content");
}

#[test]
fn a_closed_reader_ends_the_compiler_quietly() {
    let scratch = Scratch::with_compiler(STRINGS);
    let mut command = scratch.command();
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let done = command.env_clear().env("RUSTC_WASM_CACHE", scratch.root.join("cache")).stdout(writer).output().unwrap();
    assert_eq!((done.status.code(), done.stderr.len()), (Some(141), 0));
    // A program is told instead, and goes on to write its environment.
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let done = scratch.command().args(["run", "dist/lib/rustc.wasm"]).stdout(writer).output().unwrap();
    assert_eq!(done.status.code(), Some(0));
    assert!(!done.stderr.is_empty());
}

/// The `rustc` that the guest is told it is.
fn told(command: &mut Command) -> OsString {
    let done = command.stderr(Stdio::null()).output().unwrap();
    OsStr::from_bytes(done.stdout.split(|&byte| byte == 0).next().unwrap()).to_owned()
}

#[test]
fn toolchain_is_found_as_invoked() {
    let scratch = Scratch::with_compiler(STRINGS);
    let rustc = |path: &str| scratch.root.join(path).into_os_string();
    // By its path, a relative one too.
    assert_eq!(told(&mut scratch.command()), rustc("dist/bin/rustc"));
    assert_eq!(
        told(scratch.command().current_dir(scratch.root.join("dist/bin")).arg0("./rustc-wasm")),
        rustc("dist/bin/rustc")
    );
    let bin = scratch.root.join("dist/bin/inner");
    fs::create_dir(&bin).unwrap();
    assert_eq!(told(scratch.command().current_dir(bin).arg0("../rustc-wasm")), rustc("dist/bin/rustc"));
    // In PATH.
    let path = std::env::join_paths([scratch.root.join("absent"), scratch.root.join("dist/bin")]).unwrap();
    assert_eq!(told(scratch.command().env("PATH", path).arg0("rustc-wasm")), rustc("dist/bin/rustc"));
    // As a tree of links, which is where its sysroot is to be looked for.
    fs::create_dir_all(scratch.root.join("tree/bin")).unwrap();
    fs::create_dir(scratch.root.join("tree/lib")).unwrap();
    symlink(launcher(), scratch.root.join("tree/bin/rustc")).unwrap();
    symlink(scratch.rustc_wasm(), scratch.root.join("tree/lib/rustc.wasm")).unwrap();
    assert_eq!(told(&mut scratch.command_as("tree/bin/rustc")), rustc("tree/bin/rustc"));
}

#[test]
fn toolchain_is_found_behind_a_link() {
    let scratch = Scratch::with_compiler(STRINGS);
    // A copy, so that the link leads into the toolchain.
    let program = scratch.root.join("dist/bin/rustc-wasm");
    fs::remove_file(&program).unwrap();
    fs::copy(launcher(), &program).unwrap();
    symlink(&program, scratch.root.join("link")).unwrap();
    let rustc = scratch.root.join("dist/bin/rustc").into_os_string();
    assert_eq!(told(&mut scratch.command_as("link")), rustc);
    // Nor does a made-up name hide it.
    assert_eq!(told(scratch.command().arg0("made-up")), rustc);
}

#[test]
fn missing_compiler_names_the_places() {
    let scratch = Scratch::with_compiler(EXIT_7);
    let wasm = scratch.rustc_wasm();
    fs::remove_file(&wasm).unwrap();
    let done = scratch.rustc(&["--version"]);
    assert_eq!((done.code, done.stdout.len()), (Some(1), 0));
    assert!(done.stderr.starts_with("error: rustc.wasm is missing; looked for\n"), "{}", done.stderr);
    assert!(done.stderr.contains(&format!("\n  {}\n", wasm.display())), "{}", done.stderr);
    assert!(done.stderr.contains("\nhelp: "), "{}", done.stderr);
}

#[test]
fn subcommands_need_the_launchers_own_name() {
    let scratch = Scratch::with_compiler(STRINGS);
    symlink(launcher(), scratch.root.join("dist/bin/rustc")).unwrap();
    let done = scratch.command_as("dist/bin/rustc").args(["run", "--help"]).output().unwrap();
    let rustc = scratch.root.join("dist/bin/rustc");
    assert_eq!(done.stdout, zero_terminated(&[rustc.as_os_str().as_bytes(), b"run", b"--help"]));
    for subcommand in ["run", "precompile"] {
        let done = scratch.rustc(&[subcommand, "--help"]);
        assert_eq!(done.code, Some(0));
        let usage = format!("Usage: rustc-wasm {subcommand} ");
        assert!(String::from_utf8(done.stdout).unwrap().contains(&usage));
    }
}
