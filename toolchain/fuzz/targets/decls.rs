//! Gives any bytes to both readers of the section `.rustc_proc_macro_decls`: the compiler's, alone and in a module, and that
//! of wasm-macro. They have to agree.
#![no_main]
#![allow(dead_code)]

#[path = "../macro-tools/decls.rs"]
mod decls;
#[path = "../macro-tools/error.rs"]
mod error;

use std::collections::HashSet;
use std::path::PathBuf;
use std::sync::OnceLock;
use std::{env, fs, process};

use libfuzzer_sys::fuzz_target;
use rustc_proc_macro_wasm::{MacroModule, parse_decls};
use rustc_session::config::Options;
use wasm_encoder::{CustomSection, Section};

/// A macro for watt, whose functions are all that a section can name and be loaded.
const MODULE: &str = r#"(module
    (import "watt-0.5" "string_new" (func (param i32 i32) (result i32)))
    (memory (export "memory") 1)
    (func (export "raw_to_token_stream") (export "token_stream_into_raw") (export "f") (param i32) (result i32)
        (local.get 0))
    (func (export "g") (param i32 i32) (result i32) (local.get 1)))"#;

fn module(section: &[u8]) -> Vec<u8> {
    static WITHOUT_SECTION: OnceLock<Vec<u8>> = OnceLock::new();
    let mut wasm = WITHOUT_SECTION.get_or_init(|| wat::parse_str(MODULE).expect("the text is right")).clone();
    CustomSection { name: decls::SECTION.into(), data: section.into() }.append_to(&mut wasm);
    wasm
}

/// Where modules are written: in memory, if there is such a place.
fn path() -> PathBuf {
    let folder = PathBuf::from("/dev/shm");
    let folder = if folder.is_dir() { folder } else { env::temp_dir() };
    folder.join(format!("rustc-wasm-fuzz-decls-{}.wasm", process::id()))
}

fuzz_target!(|section: &[u8]| {
    let compilers = parse_decls(section);
    let tools = decls::parse(section, 0);
    match &compilers {
        Ok(decls) => {
            // What is written can be read, and is the same.
            let text: String = decls.iter().map(|decl| format!("{decl}\n")).collect();
            assert_eq!(parse_decls(text.as_bytes()).as_ref(), Ok(decls));
            let names: HashSet<_> = decls.iter().map(|decl| &decl.name).collect();
            assert_eq!(names.len(), decls.len());
        }
        Err(error) => assert!(error.to_string().len() < 2_000),
    }
    if let Err(error) = &tools {
        assert!(error.to_string().len() < 2_000);
        assert!(error.offset().is_none_or(|offset| offset <= section.len() as u64));
    }
    // The compiler looks less closely at letters beyond ASCII.
    match (&compilers, &tools) {
        (Ok(compilers), Ok(tools)) => {
            let lines = |decls: &[String]| decls.concat();
            let compilers: Vec<_> = compilers.iter().map(|decl| format!("{decl}\n")).collect();
            assert_eq!(lines(&compilers).as_bytes(), decls::encode(tools));
        }
        (Err(error), Ok(_)) if section.is_ascii() => panic!("only the compiler refuses it: {error}"),
        (Ok(_), Err(error)) if section.is_ascii() => panic!("only wasm-macro refuses it: {error}"),
        _ => {}
    }

    let path = path();
    fs::write(&path, module(section)).expect("a temporary file can be written");
    match MacroModule::open(path.clone(), "fuzzed", &Options::default()) {
        Ok(module) => assert_eq!(module.decls(), compilers.as_deref().ok()),
        Err(error) => {
            let _ = (error.to_string(), error.help());
        }
    }
    // It is temporary.
    let _ = fs::remove_file(path);
});
