//! Damaged files of all kinds, made from whole ones: no panic, and an error where there has to be one.

use std::fs;
use std::path::{Path, PathBuf};

use wasm_macro::error::Error;
use wasm_macro::{decls, inject, inspect, verify};

/// A macro module with rustc's ABI: small, but with all that is looked at.
const BRIDGE: &str = r#"(module
    (import "rustc_proc_macro_VERSION" "call" (func (param i32 i32 i32) (result i32)))
    (import "wasi_snapshot_preview1" "fd_write" (func (param i32 i32 i32 i32) (result i32)))
    (memory (export "memory") 1)
    (global (export "__rustc_proc_macro_decls_0123456789abcdef__") i32 (i32.const 64))
    (func (export "_initialize"))
    (func (export "__rustc_proc_macro_run") (param i32 i32 i32 i32) (result i64) (i64.const 0))
    (data (i32.const 64) "\00\00\00\00\02\00\00\00")
    (@custom ".rustc_proc_macro_decls" "derive:Trait:function:one,two\nbang:name:other\n")
    (@custom ".rustc" "rust\00\00\00\0a\1e\00\00\00\00\00\00\00rust\00\00\00\0a\00\00\00\00\00\00\00\00\0crustc 1.96.0\c1")
    (@custom "producers" "\01\0cprocessed-by\01\05rustc\061.96.0"))"#;

/// One for watt.
const WATT: &str = r#"(module
    (import "watt-0.5" "string_new" (func (param i32 i32) (result i32)))
    (memory (export "memory") 1)
    (func (export "raw_to_token_stream") (param i32) (result i32) (local.get 0))
    (func (export "token_stream_into_raw") (param i32) (result i32) (local.get 0))
    (func (export "expand") (param i32 i32) (result i32) (local.get 1))
    (@custom ".rustc_proc_macro_decls" "attr:name:expand\n"))"#;

fn bridge() -> Vec<u8> {
    let text = BRIDGE.replace("VERSION", &wasm_macro::abi::BRIDGE_VERSION.to_string());
    wat::parse_str(text).expect("the text is right")
}

fn watt() -> Vec<u8> {
    wat::parse_str(WATT).expect("the text is right")
}

/// The rlib of a macro, as rustc writes it.
fn rlib() -> Vec<u8> {
    let blob = b"rust\0\0\0\x0a\0\0\0\0\0\0\0\0\x0crustc 1.96.0\xc1";
    let mut module = wasm_encoder::Module::new();
    module.section(&wasm_encoder::CustomSection { name: ".rmeta".into(), data: blob.as_slice().into() });
    let member = module.finish();
    let header = format!("{:<16}{:<12}{:<6}{:<6}{:<8}{:<10}`\n", "lib.rmeta/", 0, 0, 0, 644, member.len());
    [b"!<arch>\n", header.as_bytes(), &member].concat()
}

/// A directory for files, which are in memory if there is such a place.
struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Folder {
        let shared_memory = Path::new("/dev/shm");
        let folder = if shared_memory.is_dir() { tempfile::tempdir_in(shared_memory) } else { tempfile::tempdir() };
        Folder(folder.expect("a directory can be made"))
    }

    fn write(&self, name: &str, contents: &[u8]) -> PathBuf {
        let path = self.0.path().join(name);
        fs::write(&path, contents).expect("a file can be written");
        path
    }

    /// Does everything with a file that can be done without a compiler. The results are those of inspect and verify.
    fn all(&self, name: &str, contents: &[u8]) -> (Result<(), Error>, Result<(), Error>) {
        let path = self.write(name, contents);
        let inspected = inspect::inspect(&path).map(|report| {
            assert!(report.json().is_ok());
            assert!(report.text().is_ascii() || !contents.is_ascii());
        });
        let verified = verify::verify(&path, None, None).and_then(|verdict| match verdict.failed.into_iter().next() {
            Some(error) => Err(error),
            None => Ok(()),
        });
        let decl = inject::parse_decl(decls::Kind::Bang, "name=expand").expect("it is one");
        let out = self.0.path().join("out");
        if inject::inject(&path, &[decl], true, &out).is_ok() {
            inspect::inspect(&out).expect("what is written can be read");
            fs::remove_file(out).expect("it is there");
        }
        for error in [&inspected, &verified].into_iter().filter_map(|result| result.as_ref().err()) {
            assert!(error.to_string().starts_with("error: "), "{error}");
            if let Some(offset) = error.offset() {
                assert!(offset <= contents.len() as u64 + 8, "{error}, in {} bytes", contents.len());
            }
        }
        (inspected, verified)
    }
}

#[test]
fn whole_files_are_fine() {
    let folder = Folder::new();
    for (name, contents) in [("a.wasm", bridge()), ("w.wasm", watt()), ("libw.rlib", rlib())] {
        let (inspected, verified) = folder.all(name, &contents);
        inspected.unwrap();
        verified.unwrap();
    }
}

#[test]
fn cut_off() {
    let folder = Folder::new();
    for (name, whole) in [("a.wasm", bridge()), ("w.wasm", watt())] {
        let sections =
            wasm_macro::module::Module::parse(&whole).unwrap().sections.iter().map(|s| s.offset).collect::<Vec<_>>();
        for end in 0..whole.len() {
            let (inspected, verified) = folder.all(name, &whole[..end]);
            // The module may end where a section does, but then it is another one.
            let at_boundary = end == 8 || sections.contains(&end);
            assert!(at_boundary || inspected.is_err_and(|error| error.offset().is_some()), "{name}: {end}");
            assert!(verified.is_err() || at_boundary, "{name}: {end}");
        }
    }
    folder.write("a.wasm", &bridge());
    let whole = rlib();
    for end in 0..whole.len() {
        let (inspected, verified) = folder.all("liba.rlib", &whole[..end]);
        assert!(inspected.is_err() && verified.is_err(), "{end}");
    }
}

#[test]
fn changed_bytes() {
    let folder = Folder::new();
    folder.write("a.wasm", &bridge());
    for (name, whole) in [("b.wasm", bridge()), ("w.wasm", watt()), ("liba.rlib", rlib())] {
        for at in 0..whole.len() {
            for change in [0x01, 0x40, 0x80, 0xff] {
                let mut damaged = whole.clone();
                damaged[at] ^= change;
                let _ = folder.all(name, &damaged);
            }
        }
    }
}

#[test]
fn huge_sizes_of_sections() {
    let folder = Folder::new();
    let whole = bridge();
    let module = wasm_macro::module::Module::parse(&whole).unwrap();
    for section in &module.sections {
        for size in [&[0xff, 0xff, 0xff, 0xff, 0x0f][..], &[0xff, 0xff, 0xff, 0xff, 0x7f], &[0x80; 11], &[0xff; 5]] {
            // In the place of the size, and of the first number in it: mostly a count, or the length of a name.
            for at in [section.offset + 1, section.payload.start] {
                let damaged = [&whole[..at], size, &whole[at + 1..]].concat();
                let (inspected, verified) = folder.all("a.wasm", &damaged);
                let code = at == section.payload.start && section.name == "code";
                assert!(code || inspected.is_err_and(|error| error.offset().is_some()), "{} at {at}", section.name);
                assert!(verified.is_err(), "{} at {at}", section.name);
            }
        }
    }
}

#[test]
fn overlong_names() {
    let folder = Folder::new();
    for length in [1_000, 1_001, 100_000, 2 << 20] {
        let name = "n".repeat(length);
        for line in
            [format!("bang:{name}:f\n"), format!("bang:f:{name}\n"), format!("derive:A:f:{name}\n"), name.clone()]
        {
            let mut wasm = watt();
            wasm.truncate(wasm_macro::module::Module::parse(&wasm).unwrap().sections.last().unwrap().offset);
            let section = wasm_encoder::CustomSection { name: decls::SECTION.into(), data: line.as_bytes().into() };
            wasm_encoder::Section::append_to(&section, &mut wasm);
            let (inspected, verified) = folder.all("w.wasm", &wasm);
            assert_eq!(inspected.is_err(), length > 1_000 || !line.contains(':'), "{length}");
            // The function is not there.
            let error = verified.unwrap_err().to_string();
            assert!(error.len() < 1_000, "{error}");
        }
    }
    // The names of imports and exports may be long, but are not shown so.
    let name = "n\\1b".repeat(40_000);
    let wasm =
        wat::parse_str(format!(r#"(module (import "{name}" "{name}" (func)) (func (export "{name}")))"#)).unwrap();
    let (inspected, verified) = folder.all("a.wasm", &wasm);
    inspected.unwrap();
    assert!(verified.unwrap_err().to_string().len() < 1_000);
}

#[test]
fn too_large() {
    let folder = Folder::new();
    // Not written in full: the file has a hole.
    let path = folder.write("a.wasm", b"\0asm\x01\0\0\0");
    fs::File::options().write(true).open(&path).unwrap().set_len(wasm_macro::module::MAX_SIZE + 1).unwrap();
    assert!(inspect::inspect(&path).unwrap_err().to_string().contains("bytes"));
    let other = folder.write("b.wasm", &bridge());
    fs::File::create(other.with_extension("grants")).unwrap().set_len((1 << 20) + 1).unwrap();
    assert!(inspect::inspect(&other).unwrap_err().to_string().contains("b.grants"));
}
