//! Loads and runs any bytes as a macro module.
#![no_main]
#![feature(proc_macro_internals, rustc_private)]
#![allow(internal_features)]

mod macro_file;
mod server;

use libfuzzer_sys::fuzz_target;
use rustc_proc_macro::bridge::server::run_remote_expand1;

fuzz_target!(|wasm: &[u8]| {
    macro_file::MacroFile::new(wasm).with_macro(|wasm_macro| {
        let client = wasm_macro.client(None);
        let result = run_remote_expand1(&client, server::FakeServer, Default::default(), false);
        // What is told about it is made of what the module says.
        let _ = client.report("fuzzed", &result);
    });
});
