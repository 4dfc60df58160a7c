//! Compiled modules, kept per machine and content.
//!
//! An entry is named by the SHA-256 of its WebAssembly module and by what else compiled code depends on, so it is never
//! used for anything else. It is written under a lock, which makes other processes wait instead of doing the same work,
//! and appears under its name only when it is complete. What is found damaged is made again.

mod artifact;
mod digest;
mod directory;
mod evict;
mod lock;

use crate::macros::meter::{self, Meter};
use crate::{engine, macros};
use artifact::{Artifact, Identity};
use digest::{Memo, Sha};
use lock::{Lock, Notice};
use std::borrow::Cow;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Once;
use wasmtime::error::Context;
use wasmtime::{Engine, Module, Result};

/// Smaller modules compile in no time, or soon enough: a note would only disturb what their output is compared with.
const WORTH_A_NOTE: u64 = 4 << 20;

/// Loads the module at `path`: from the compiled file beside it, from the cache, or by compiling it.
pub fn load(engine: &Engine, path: &Path) -> Result<Module> {
    // The state of a file is recorded under one name, whatever links lead to it.
    let real = &path.canonicalize().with_context(|| format!("cannot open {}", path.display()))?;
    let directory = directory::open();
    let memo = directory.as_ref().ok().map(|directory| Memo::new(directory));
    let source = source_digest(real, memo.as_ref())?;
    let size = fs::metadata(real).map_or(0, |file| file.len());
    Wanted { engine, meter: None, path, size, source, read: &|| read(real).map(Cow::Owned) }.load(directory)
}

/// The same for a macro module that was read already, and is `wasm`. Nothing is looked for beside it if `path` is empty.
pub fn load_content(engine: &Engine, meter: Meter, wasm: &[u8], path: &Path) -> Result<Module> {
    let size = wasm.len() as u64;
    let source = digest::sha256(wasm);
    Wanted { engine, meter: Some(meter), path, size, source, read: &|| Ok(Cow::Borrowed(wasm)) }.load(directory::open())
}

/// Compiles the module at `path` to the file `output`, for the engine that is to run it.
pub fn precompile(path: &Path, output: &Path) -> Result<()> {
    let wasm = read(path)?;
    let meter = macros::is_macro(&wasm).then(|| Meter::of(&wasm));
    let engine = &meter.map_or_else(engine::new, engine::for_macros)?;
    let purpose = purpose(wasm.len() as u64, format!("compiling {}", path.display()));
    let code = compile(engine, meter, path, purpose.as_deref(), &wasm)?;
    let identity = Identity { source: digest::sha256(&wasm), engine: engine::fingerprint(engine, meter) };
    let mut temporary = output.as_os_str().to_owned();
    temporary.push(format!(".{}.tmp", std::process::id()));
    artifact::write(output, Path::new(&temporary), identity, &code)
}

/// How messages name the module at `path`: of a macro's, rustc.wasm may keep to itself where it is.
fn name(path: &Path) -> std::path::Display<'_> {
    let unnamed = path.as_os_str().is_empty();
    if unnamed { Path::new("a macro's module").display() } else { path.display() }
}

/// What to tell the user that is being done to a module of this size, if anything.
fn purpose(size: u64, text: String) -> Option<String> {
    (size >= WORTH_A_NOTE).then_some(text)
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("cannot read {}", path.display()))
}

fn source_digest(path: &Path, memo: Option<&Memo<'_>>) -> Result<Sha> {
    let digest = || -> Result<Sha> {
        let file = File::open(path)?;
        let metadata = file.metadata()?;
        if let Some(sha) = memo.and_then(|memo| memo.get(path, &metadata)) {
            return Ok(sha);
        }
        let sha = digest::sha256_of(&file, u64::MAX)?;
        if let Some(memo) = memo {
            memo.put(path, &metadata, &sha);
        }
        Ok(sha)
    };
    digest().with_context(|| format!("cannot read {}", path.display()))
}

/// Opens the compiled file that lies beside the module at `module`.
fn open_beside(beside: &Path, module: &Path, identity: Identity, memo: Option<&Memo<'_>>) -> Result<Artifact> {
    let artifact = Artifact::open(&beside.canonicalize()?, identity, memo)?;
    directory::as_trusted_as(&artifact.metadata()?, &fs::metadata(module)?)?;
    Ok(artifact)
}

fn is_missing(error: &wasmtime::Error) -> bool {
    error.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::NotFound)
}

/// The file of an entry, without its extension.
fn entry(directory: &Path, identity: Identity) -> PathBuf {
    directory.join(format!("{}-{:016x}", digest::hex(&identity.source), identity.engine))
}

fn open_entry(directory: &Path, identity: Identity) -> Result<Artifact> {
    let path = entry(directory, identity).with_extension("cwasm");
    let artifact = Artifact::open(&path, identity, Some(&Memo::new(directory)))?;
    directory::trusted(&path, &artifact.metadata()?)?;
    Ok(artifact)
}

/// A module that is to be loaded.
struct Wanted<'a> {
    engine: &'a Engine,
    /// What counts what it does, if it is a macro's.
    meter: Option<Meter>,
    /// Where it is or was: a compiled file may lie beside it.
    path: &'a Path,
    size: u64,
    source: Sha,
    read: &'a dyn Fn() -> Result<Cow<'a, [u8]>>,
}

impl Wanted<'_> {
    fn load(&self, directory: Result<PathBuf>) -> Result<Module> {
        let memo = directory.as_ref().ok().map(|directory| Memo::new(directory));
        let identity = Identity { source: self.source, engine: engine::fingerprint(self.engine, self.meter) };
        let text = format!("compiling {} for this machine (once)", name(self.path));
        let mut purpose = purpose(self.size, text);
        // In a tree of links what is beside the link counts: the files themselves may be far apart.
        let beside = self.path.with_extension("cwasm");
        match open_beside(&beside, self.path, identity, memo.as_ref()) {
            Ok(artifact) => return artifact.load(self.engine),
            Err(error) if is_missing(&error) => {}
            Err(error) => purpose = purpose.map(|purpose| format!("{purpose}: {} {error:#}", beside.display())),
        }
        let purpose = purpose.as_deref();
        match directory {
            Ok(directory) => self.load_cached(purpose, identity, &directory),
            Err(reason) => {
                warn_not_kept(self.path, &reason);
                from_memory(self.engine, &compile(self.engine, self.meter, self.path, purpose, &(self.read)()?)?)
            }
        }
    }

    fn load_cached(&self, purpose: Option<&str>, identity: Identity, directory: &Path) -> Result<Module> {
        let Wanted { engine, meter, path, .. } = *self;
        if let Ok(artifact) = open_entry(directory, identity) {
            evict::mark_used(&entry(directory, identity));
            return artifact.load(engine);
        }
        let wasm = (self.read)()?;
        // A file may have been replaced since its digest was taken.
        let identity = Identity { source: digest::sha256(&wasm), ..identity };
        let entry = entry(directory, identity);
        let lock = Lock::acquire(&entry.with_extension("lock"), purpose);
        if let Ok(artifact) = open_entry(directory, identity) {
            return artifact.load(engine);
        }
        let code = compile(engine, meter, path, purpose, &wasm)?;
        let kept = lock.and_then(|_lock| {
            artifact::write(&entry.with_extension("cwasm"), &entry.with_extension("tmp"), identity, &code)?;
            evict::make_room(directory, &entry);
            open_entry(directory, identity)
        });
        match kept {
            Ok(artifact) => artifact.load(engine),
            Err(reason) => {
                warn_not_kept(path, &reason);
                from_memory(engine, &code)
            }
        }
    }
}

fn compile(engine: &Engine, meter: Option<Meter>, path: &Path, purpose: Option<&str>, wasm: &[u8]) -> Result<Vec<u8>> {
    let _notice = purpose.map(|purpose| Notice::after_a_second(purpose.to_owned()));
    let compile = || match meter {
        Some(Meter::Module) => {
            // What is invalid must not become valid: it could refer to what is added.
            Module::validate(engine, wasm)?;
            engine.precompile_module(&meter::rewritten(wasm)?)
        }
        Some(Meter::Engine) | None => engine.precompile_module(wasm),
    };
    compile().with_context(|| format!("cannot compile {}", name(path)))
}

fn from_memory(engine: &Engine, code: &[u8]) -> Result<Module> {
    // Safety: this is what `precompile_module` has just returned.
    unsafe { Module::deserialize(engine, code) }
}

/// Once: what the reason is for one module it is for all.
fn warn_not_kept(path: &Path, reason: &wasmtime::Error) {
    static WARNED: Once = Once::new();
    WARNED.call_once(|| {
        eprintln!(
            "warning: {} is compiled anew each time: {reason:#}\nhelp: set {} to a directory of your own",
            name(path),
            directory::VARIABLE
        )
    });
}
