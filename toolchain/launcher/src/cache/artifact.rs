//! Files of compiled code (.cwasm): what wasmtime wrote, followed by a trailer that says what it belongs to.
//!
//! wasmtime's part is an ELF file, which does not mind what follows it, so the file can be mapped as it is.

use super::digest::{self, Memo, Sha};
use std::fs::{self, File, Metadata};
use std::io::{self, Write};
use std::os::unix::fs::FileExt;
use std::path::Path;
use wasmtime::error::Context;
use wasmtime::{Engine, Module, Result, bail, ensure};

const MAGIC: &[u8; 16] = b"rustc-wasm code\n";
const TRAILER: usize = 16 + 32 + 8 + 8 + 32;

/// What compiled code was made from and for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Identity {
    /// SHA-256 of the WebAssembly module.
    pub source: Sha,
    /// See [`crate::engine::fingerprint`].
    pub engine: u64,
}

/// A compiled module's file that is what it says it is.
pub struct Artifact(File);

impl Artifact {
    /// Opens the file at `path` if it belongs to `identity` and is whole. Its checksum is computed once for each
    /// state of the file; without a memo to remember that, the length has to do.
    pub fn open(path: &Path, identity: Identity, memo: Option<&Memo<'_>>) -> Result<Artifact> {
        let file = File::open(path)?;
        let metadata = file.metadata()?;
        let Some(payload) = metadata.len().checked_sub(TRAILER as u64) else { bail!("is too short") };
        let mut trailer = [0; TRAILER];
        file.read_exact_at(&mut trailer, payload)?;
        let (expected, sha) = read_trailer(&trailer, payload)?;
        ensure!(expected.source == identity.source, "belongs to another module");
        ensure!(expected.engine == identity.engine, "was compiled for another processor or by another version");
        if let Some(memo) = memo
            && memo.get(path, &metadata) != Some(sha)
        {
            ensure!(digest::sha256_of(&file, payload)? == sha, "is damaged");
            memo.put(path, &metadata, &sha);
        }
        Ok(Artifact(file))
    }

    pub fn metadata(&self) -> io::Result<Metadata> {
        self.0.metadata()
    }

    /// Maps the code into memory.
    pub fn load(self, engine: &Engine) -> Result<Module> {
        // Safety: the file was written by this program and is unchanged since, see `open`, and it is replaced, never
        // written to. That nobody else could write it is for the caller to ensure.
        unsafe { Module::deserialize_open_file(engine, self.0) }
    }
}

/// Reads the trailer of a file whose other part is `payload` bytes long.
fn read_trailer(trailer: &[u8; TRAILER], payload: u64) -> Result<(Identity, Sha)> {
    let (magic, rest) = trailer.split_first_chunk::<16>().unwrap();
    let (source, rest) = rest.split_first_chunk::<32>().unwrap();
    let (engine, rest) = rest.split_first_chunk::<8>().unwrap();
    let (len, sha) = rest.split_first_chunk::<8>().unwrap();
    ensure!(magic == MAGIC, "is not a compiled module, or not a whole one");
    ensure!(u64::from_le_bytes(*len) == payload, "is not whole");
    let identity = Identity { source: *source, engine: u64::from_le_bytes(*engine) };
    Ok((identity, sha.try_into().unwrap()))
}

/// Writes compiled code to `path`, by way of `temporary`, so that what is at `path` is always whole.
pub fn write(path: &Path, temporary: &Path, identity: Identity, code: &[u8]) -> Result<()> {
    let write = || -> io::Result<()> {
        let mut file = File::create(temporary)?;
        file.write_all(code)?;
        file.write_all(MAGIC)?;
        file.write_all(&identity.source)?;
        file.write_all(&identity.engine.to_le_bytes())?;
        file.write_all(&(code.len() as u64).to_le_bytes())?;
        file.write_all(&digest::sha256(code))?;
        // Before the name: otherwise a crash of the machine could leave the name with nothing behind it.
        file.sync_all()?;
        fs::rename(temporary, path)
    };
    write().with_context(|| format!("cannot write {}", path.display())).inspect_err(|_| {
        let _ = fs::remove_file(temporary);
    })
}
