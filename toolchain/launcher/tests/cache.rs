//! When compiled modules are made, used and not used.

mod support;

use std::fs::{self, File, Permissions};
use std::io::Read;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;
use std::process::Stdio;
use std::thread::sleep;
use std::time::Duration;
use support::{Scratch, inode};

const EXIT_7: &str = include_str!("guests/exit.wat");

/// The same module, byte for byte as long, that ends with code 8.
fn exit_8() -> String {
    EXIT_7.replace("const 7", "const 8")
}

/// Replaces the compiler so that neither the file's size nor its time tells.
fn replace_compiler_unseen(scratch: &Scratch) {
    let path = scratch.rustc_wasm();
    let before = fs::metadata(&path).unwrap();
    scratch.write("dist/lib/rustc.wasm", &exit_8());
    File::options().write(true).open(&path).unwrap().set_modified(before.modified().unwrap()).unwrap();
    assert_eq!(fs::metadata(&path).unwrap().len(), before.len());
}

#[test]
fn compiles_once() {
    let scratch = Scratch::with_compiler(EXIT_7);
    assert_eq!(scratch.rustc(&[]).code, Some(7));
    let first = inode(&scratch.entry());
    assert_eq!(scratch.rustc(&[]).code, Some(7));
    assert_eq!(inode(&scratch.entry()), first);
}

#[test]
fn another_compiler_in_the_same_place_is_noticed() {
    let scratch = Scratch::with_compiler(EXIT_7);
    assert_eq!(scratch.rustc(&[]).code, Some(7));
    replace_compiler_unseen(&scratch);
    assert_eq!(scratch.rustc(&[]).code, Some(8));
    assert_eq!(scratch.cached("cwasm").len(), 2);
}

#[test]
fn another_compiler_is_noticed_after_its_digest_was_recorded() {
    let scratch = Scratch::with_compiler(EXIT_7);
    // A digest is recorded when the file has not changed for some seconds.
    sleep(Duration::from_millis(4200));
    assert_eq!(scratch.rustc(&[]).code, Some(7));
    assert!(!scratch.cached("digest").is_empty());
    replace_compiler_unseen(&scratch);
    assert_eq!(scratch.rustc(&[]).code, Some(8));
}

#[test]
fn moved_toolchain_shares_the_entry() {
    let scratch = Scratch::with_compiler(EXIT_7);
    assert_eq!(scratch.rustc(&[]).code, Some(7));
    let first = inode(&scratch.entry());
    fs::rename(scratch.root.join("dist"), scratch.root.join("moved")).unwrap();
    assert_eq!(scratch.command_as("moved/bin/rustc-wasm").status().unwrap().code(), Some(7));
    assert_eq!(inode(&scratch.entry()), first);
}

/// Runs, has `damage` change the entry's bytes, and runs again: the result must be right and the entry as at first.
fn is_repaired(damage: impl FnOnce(&mut Vec<u8>)) {
    let scratch = Scratch::with_compiler(EXIT_7);
    scratch.rustc(&[]);
    let entry = scratch.entry();
    let whole = fs::read(&entry).unwrap();
    let mut damaged = whole.clone();
    damage(&mut damaged);
    assert_ne!(damaged, whole);
    fs::write(&entry, damaged).unwrap();
    let done = scratch.rustc(&[]);
    assert_eq!((done.code, done.stderr.as_str()), (Some(7), ""));
    assert!(fs::read(&entry).unwrap() == whole, "the entry was not made again");
}

#[test]
fn truncated_entry_is_repaired() {
    is_repaired(|bytes| bytes.truncate(bytes.len() / 2));
}

#[test]
fn entry_without_its_last_byte_is_repaired() {
    is_repaired(|bytes| bytes.truncate(bytes.len() - 1));
}

#[test]
fn empty_entry_is_repaired() {
    is_repaired(Vec::clear);
}

#[test]
fn entry_with_a_changed_byte_is_repaired() {
    is_repaired(|bytes| {
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
    });
}

#[test]
fn entry_with_a_changed_identity_is_repaired() {
    is_repaired(|bytes| {
        let source = bytes.len() - 80;
        bytes[source] ^= 1;
    });
}

#[test]
fn entry_of_another_module_is_repaired() {
    let other = Scratch::with_compiler(&exit_8());
    other.rustc(&[]);
    is_repaired(|bytes| *bytes = fs::read(other.entry()).unwrap());
}

#[test]
fn remains_of_a_crash_do_no_harm() {
    let scratch = Scratch::with_compiler(EXIT_7);
    scratch.rustc(&[]);
    let entry = scratch.entry();
    fs::remove_file(&entry).unwrap();
    fs::write(entry.with_extension("tmp"), "half of it").unwrap();
    assert_eq!(scratch.rustc(&[]).code, Some(7));
    assert_eq!(scratch.entry(), entry);
    assert!(scratch.cached("tmp").is_empty());
}

#[test]
fn simultaneous_starts_share_one_entry() {
    let scratch = Scratch::with_compiler(EXIT_7);
    let mut started: Vec<_> = (0..8).map(|_| scratch.command().spawn().unwrap()).collect();
    for process in &mut started {
        assert_eq!(process.wait().unwrap().code(), Some(7));
    }
    scratch.entry();
    assert!(scratch.cached("tmp").is_empty());
}

#[test]
fn a_second_process_waits_for_the_first() {
    // Large enough for the user to be told.
    let padding = format!("(data (i32.const 0) \"{}\"))", "x".repeat(5 << 20));
    let large = EXIT_7.replace("\"memory\") 1)", "\"memory\") 100)");
    let large = format!("{}{padding}", large.trim_end().strip_suffix(')').unwrap());
    let scratch = Scratch::with_compiler(&large);
    scratch.rustc(&[]);
    let entry = scratch.entry();
    fs::remove_file(&entry).unwrap();
    // The test plays the first process.
    let lock = File::options().write(true).open(entry.with_extension("lock")).unwrap();
    lock.lock().unwrap();
    let mut second = scratch.command().stderr(Stdio::piped()).spawn().unwrap();
    sleep(Duration::from_millis(2500));
    assert!(second.try_wait().unwrap().is_none(), "it did not wait");
    assert!(!entry.exists());
    lock.unlock().unwrap();
    assert_eq!(second.wait().unwrap().code(), Some(7));
    let mut stderr = String::new();
    second.stderr.unwrap().read_to_string(&mut stderr).unwrap();
    assert!(stderr.starts_with("note: waiting for another process that is compiling"), "{stderr}");
}

/// The compiler works, says why it is not kept, and leaves nothing in `directory`.
fn works_without_cache(scratch: &Scratch, cache: &Path, reason: &str) {
    let done = scratch.command().env("RUSTC_WASM_CACHE", cache).output().unwrap();
    let stderr = String::from_utf8(done.stderr).unwrap();
    assert_eq!(done.status.code(), Some(7), "{stderr}");
    assert!(stderr.starts_with("warning: ") && stderr.contains(reason), "{stderr}");
    assert!(stderr.contains("help: set RUSTC_WASM_CACHE"), "{stderr}");
    assert!(scratch.cached("cwasm").is_empty());
}

#[test]
fn directory_that_others_may_write_to_is_not_used() {
    let scratch = Scratch::with_compiler(EXIT_7);
    let cache = scratch.root.join("cache");
    fs::create_dir(&cache).unwrap();
    fs::set_permissions(&cache, Permissions::from_mode(0o777)).unwrap();
    works_without_cache(&scratch, &cache, "is writable by other users");
}

#[test]
fn entry_that_others_may_write_to_is_not_used() {
    let scratch = Scratch::with_compiler(EXIT_7);
    scratch.rustc(&[]);
    let before = inode(&scratch.entry());
    fs::set_permissions(scratch.entry(), Permissions::from_mode(0o666)).unwrap();
    assert_eq!(scratch.rustc(&[]).code, Some(7));
    assert_ne!(inode(&scratch.entry()), before);
}

#[test]
fn directory_that_cannot_be_made_is_no_error() {
    let scratch = Scratch::with_compiler(EXIT_7);
    works_without_cache(&scratch, Path::new("/dev/null/cache"), "cannot make /dev/null/cache");
}

#[test]
fn no_directory_at_all_is_no_error() {
    let scratch = Scratch::with_compiler(EXIT_7);
    let done = scratch.command().env_clear().output().unwrap();
    assert_eq!(done.status.code(), Some(7));
    assert!(String::from_utf8(done.stderr).unwrap().contains("neither RUSTC_WASM_CACHE nor XDG_CACHE_HOME nor HOME"));
}

#[test]
fn default_directories() {
    let scratch = Scratch::with_compiler(EXIT_7);
    let mut command = scratch.command();
    assert_eq!(command.env_remove("RUSTC_WASM_CACHE").status().unwrap().code(), Some(7));
    assert!(scratch.root.join(".cache/rustc-wasm/v1").is_dir());
    assert_eq!(command.env("XDG_CACHE_HOME", scratch.root.join("xdg")).status().unwrap().code(), Some(7));
    assert!(scratch.root.join("xdg/rustc-wasm/v1").is_dir());
}

/// Compiles ahead of time to beside the compiler.
fn precompile(scratch: &Scratch) {
    let done = scratch.rustc(&["precompile", "dist/lib/rustc.wasm", "-o", "dist/lib/rustc.cwasm"]);
    assert_eq!((done.code, done.stderr.as_str()), (Some(0), ""));
}

#[test]
fn module_compiled_ahead_of_time_is_used() {
    let scratch = Scratch::with_compiler(EXIT_7);
    precompile(&scratch);
    assert_eq!(scratch.rustc(&[]).code, Some(7));
    assert!(scratch.cached("cwasm").is_empty());
    // Nor does it need a cache.
    let done = scratch.command().env_clear().output().unwrap();
    assert_eq!((done.status.code(), done.stderr.len()), (Some(7), 0));
}

#[test]
fn module_compiled_ahead_of_time_from_another_compiler_is_not_used() {
    let scratch = Scratch::with_compiler(EXIT_7);
    precompile(&scratch);
    replace_compiler_unseen(&scratch);
    assert_eq!(scratch.rustc(&[]).code, Some(8));
    let done = scratch.command().env_clear().output().unwrap();
    assert_eq!(done.status.code(), Some(8));
}

#[test]
fn truncated_module_compiled_ahead_of_time_is_not_used() {
    let scratch = Scratch::with_compiler(EXIT_7);
    precompile(&scratch);
    let path = scratch.root.join("dist/lib/rustc.cwasm");
    let whole = fs::read(&path).unwrap();
    fs::write(&path, &whole[..whole.len() - 100]).unwrap();
    assert_eq!(scratch.rustc(&[]).code, Some(7));
    scratch.entry();
}

#[test]
fn precompile_names_what_it_cannot_do() {
    let scratch = Scratch::with_compiler(EXIT_7);
    fs::write(scratch.root.join("text"), "no module").unwrap();
    for (args, reason) in [
        (&["precompile", "text", "-o", "out"][..], "error: cannot compile text: "),
        (&["precompile", "absent", "-o", "out"], "error: cannot read absent: "),
        (&["precompile", "dist/lib/rustc.wasm", "-o", "absent/out"], "error: cannot write absent/out: "),
        (&["precompile", "dist/lib/rustc.wasm"], "error: expected a module and an output"),
        (&["precompile", "a", "b", "-o", "out"], "error: expected one module and one output"),
        (&["precompile", "a", "-o"], "error: expected one module and one output"),
    ] {
        let done = scratch.rustc(args);
        assert_eq!(done.code, Some(1), "{args:?}");
        assert!(done.stderr.starts_with(reason), "{args:?}: {}", done.stderr);
    }
}

#[test]
fn module_compiled_ahead_of_time_may_be_a_link() {
    let scratch = Scratch::with_compiler(EXIT_7);
    precompile(&scratch);
    for name in ["rustc.wasm", "rustc.cwasm"] {
        let elsewhere = scratch.root.join(format!("elsewhere-{name}"));
        fs::create_dir(&elsewhere).unwrap();
        fs::rename(scratch.root.join("dist/lib").join(name), elsewhere.join("file")).unwrap();
        symlink(elsewhere.join("file"), scratch.root.join("dist/lib").join(name)).unwrap();
    }
    let done = scratch.command().env_clear().output().unwrap();
    assert_eq!((done.status.code(), done.stderr.len()), (Some(7), 0));
}

#[test]
fn module_compiled_ahead_of_time_that_others_may_write_to_is_not_used() {
    let scratch = Scratch::with_compiler(EXIT_7);
    precompile(&scratch);
    let path = scratch.root.join("dist/lib/rustc.cwasm");
    fs::set_permissions(&path, Permissions::from_mode(0o666)).unwrap();
    assert_eq!(scratch.rustc(&[]).code, Some(7));
    scratch.entry();
}
