//! SHA-256 of files, remembered.
//!
//! Reading all of rustc.wasm to know its content would take longer than starting it. So a digest is recorded together
//! with the file's state, and holds for as long as that state does: what git's index does, with its rule
//! that a file changed at the time of recording may change again unnoticed and is not recorded.

use sha2::{Digest, Sha256};
use std::fs::{self, File, Metadata};
use std::io::Read;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};
use wasmtime::Result;

pub type Sha = [u8; 32];

/// Longer than the time stamps of any file system are coarse.
const SETTLED: Duration = Duration::from_secs(3);

pub fn sha256(data: &[u8]) -> Sha {
    Sha256::digest(data).into()
}

pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// SHA-256 of the first `len` bytes.
pub fn sha256_of(file: &File, len: u64) -> Result<Sha> {
    let mut hasher = Sha256::new();
    let mut buffer = vec![0; 1 << 18];
    let mut file = file.take(len);
    loop {
        match file.read(&mut buffer)? {
            0 => return Ok(hasher.finalize().into()),
            read => hasher.update(&buffer[..read]),
        }
    }
}

/// Digests recorded in a directory.
pub struct Memo<'a> {
    directory: &'a Path,
}

impl Memo<'_> {
    pub fn new(directory: &Path) -> Memo<'_> {
        Memo { directory }
    }

    /// The recorded SHA-256 of the file at `path`, which `metadata` is of.
    pub fn get(&self, path: &Path, metadata: &Metadata) -> Option<Sha> {
        let record = fs::read(self.record(path)).ok()?;
        let (state, sha) = record.split_last_chunk::<32>()?;
        (state == state_of(path, metadata)).then_some(*sha)
    }

    /// Records it. That it cannot be recorded costs time later on and nothing else.
    pub fn put(&self, path: &Path, metadata: &Metadata, sha: &Sha) {
        let settled = |time: SystemTime| SystemTime::now().duration_since(time).is_ok_and(|age| age > SETTLED);
        let changed = SystemTime::UNIX_EPOCH + Duration::from_secs(metadata.ctime().max(0) as u64);
        if !settled(changed) || !metadata.modified().is_ok_and(settled) {
            return;
        }
        let mut record = state_of(path, metadata);
        record.extend_from_slice(sha);
        let file = self.record(path);
        let temporary = file.with_extension(format!("{}.tmp", std::process::id()));
        if fs::write(&temporary, record).is_err() || fs::rename(&temporary, file).is_err() {
            let _ = fs::remove_file(temporary);
        }
    }

    fn record(&self, path: &Path) -> PathBuf {
        self.directory.join(format!("{}.digest", hex(&sha256(path.as_os_str().as_bytes())[..16])))
    }
}

/// Everything that changes when the file's content does.
fn state_of(path: &Path, metadata: &Metadata) -> Vec<u8> {
    let mut state = path.as_os_str().as_bytes().to_vec();
    state.push(0);
    for number in [metadata.dev(), metadata.ino(), metadata.size()] {
        state.extend_from_slice(&number.to_le_bytes());
    }
    for number in [metadata.mtime(), metadata.mtime_nsec(), metadata.ctime(), metadata.ctime_nsec()] {
        state.extend_from_slice(&number.to_le_bytes());
    }
    state
}
