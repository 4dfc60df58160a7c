//! Lets a macro send any messages. Each begins with two bytes, its length; the last one is the macro's output.
//!
//! They take the way of real ones: from the memory of a module, through the checks, with or without the
//! expansion cache, to the server that decodes them.
#![no_main]
#![feature(proc_macro_internals, rustc_private)]
#![allow(internal_features)]

mod macro_file;
mod server;

use std::sync::OnceLock;

use libfuzzer_sys::fuzz_target;
use rustc_proc_macro::bridge::server::{run_remote_expand1, run_remote_expand2};
use rustc_proc_macro_wasm::{ExpansionCache, WasmMacro};
use wasm_encoder::{ConstExpr, DataSection, Section};

/// `__LEN__` is where the length of the messages goes.
const SENDER: &str = include_str!("sender.wat");

/// Larger inputs would find no more, and not fit below the buffer for replies.
const MAX_INPUT: usize = 32 << 10;

fn sender(messages: &[u8]) -> Vec<u8> {
    // Everything but the data, which comes last and can be appended.
    static WITHOUT_DATA: OnceLock<Vec<u8>> = OnceLock::new();
    let mut wasm = WITHOUT_DATA.get_or_init(|| wat::parse_str(SENDER).expect("sender.wat is right")).clone();
    let mut data = DataSection::new();
    data.active(0, &ConstExpr::i32_const(0), (messages.len() as u32).to_le_bytes());
    data.active(0, &ConstExpr::i32_const(4), messages.iter().copied());
    data.append_to(&mut wasm);
    wasm
}

fn expand(wasm_macro: WasmMacro, cache: Option<&ExpansionCache>, attribute: bool) {
    let client = wasm_macro.client(cache);
    let server = server::FakeServer;
    let input = Default::default();
    let result = if attribute {
        run_remote_expand2(&client, server, input, Default::default(), false)
    } else {
        run_remote_expand1(&client, server, input, false)
    };
    let _ = client.report("fuzzed", &result);
}

fuzz_target!(|input: &[u8]| {
    let [kind, messages @ ..] = input else { return };
    if messages.len() > MAX_INPUT {
        return;
    }
    let attribute = kind & 1 != 0;
    macro_file::MacroFile::new(&sender(messages)).with_macro(|wasm_macro| {
        if kind & 2 == 0 {
            expand(wasm_macro, None, attribute);
            return;
        }
        // Verifying, in place of running: a macro that is run again has to say the same again.
        let cache = ExpansionCache::new(kind & 4 != 0, None);
        expand(wasm_macro, Some(&cache), attribute);
        expand(wasm_macro, Some(&cache), attribute);
        let _ = cache.save();
    });
});
