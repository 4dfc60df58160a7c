//! Reads any text as the values of `--wasm-proc-macro-allow`, one a line, and as the file beside a module.
#![no_main]

use std::{env, fs, process};

use libfuzzer_sys::fuzz_target;
use rustc_proc_macro_wasm::{MacroModule, check_options};
use rustc_session::config::Options;

fuzz_target!(|text: &str| {
    let mut opts = Options::default();
    opts.wasm_proc_macro.allow = text
        .lines()
        .filter_map(|line| line.split_once('='))
        .map(|(name, capability)| (name.to_owned(), capability.to_owned()))
        .collect();
    if let Err(error) = check_options(&opts.wasm_proc_macro) {
        let _ = (error.to_string(), error.help());
    }

    let module = env::temp_dir().join(format!("rustc-wasm-fuzz-{}.wasm", process::id()));
    let beside = module.with_extension("grants");
    fs::write(&beside, text).expect("a temporary file can be written");
    opts.wasm_proc_macro.allow_files = true;
    match MacroModule::new(module, "fuzzed".to_owned(), "decls".to_owned(), &opts) {
        Ok(module) => {
            let _ = (module.check_env(text).is_ok(), module.check_file(text.as_ref()).is_ok());
        }
        Err(error) => {
            let _ = (error.to_string(), error.help());
        }
    }
    // It is temporary.
    let _ = fs::remove_file(beside);
});
