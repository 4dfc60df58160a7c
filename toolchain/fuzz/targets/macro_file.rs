//! Macro modules as the compiler has them: files.

use std::path::{Path, PathBuf};
use std::{env, fs, process};

use rustc_proc_macro_wasm::{MacroModule, WasmMacro};
use rustc_session::config::Options;

/// The export that marks a module as the one that belongs to some metadata.
pub const DECLS: &str = "decls";

/// So that no input takes long, and none needs much memory.
const LIMITS: [&str; 3] = ["fuel:1M", "memory:16M", "output:1M"];

/// A file that is removed at the end.
pub struct MacroFile(PathBuf);

impl MacroFile {
    pub fn new(wasm: &[u8]) -> MacroFile {
        // In memory, if there is such a place: there are thousands of them in a second.
        let shared_memory = Path::new("/dev/shm");
        let folder = if shared_memory.is_dir() { shared_memory.to_owned() } else { env::temp_dir() };
        let path = folder.join(format!("rustc-wasm-fuzz-{}.wasm", process::id()));
        fs::write(&path, wasm).expect("a temporary file can be written");
        MacroFile(path)
    }

    /// Gives `run` the first macro in the file.
    pub fn with_macro(&self, run: impl FnOnce(WasmMacro)) {
        let mut opts = Options::default();
        opts.wasm_proc_macro.allow = LIMITS.map(|limit| ("*".to_owned(), limit.to_owned())).into();
        let module = MacroModule::new(self.0.clone(), "fuzzed".to_owned(), DECLS.to_owned(), &opts)
            .expect("the limits are well-formed");
        let module: *mut MacroModule = Box::into_raw(Box::new(module));
        // SAFETY: macros have no end in a compiler, but `run` can't keep this one: a client that
        // it makes is a local value of its own.
        run(WasmMacro { module: unsafe { &*module }, index: 0, has_two_inputs: false });
        // SAFETY: it was a box, and is not used any more.
        drop(unsafe { Box::from_raw(module) });
    }
}

impl Drop for MacroFile {
    fn drop(&mut self) {
        // It is temporary.
        let _ = fs::remove_file(&self.0);
    }
}
