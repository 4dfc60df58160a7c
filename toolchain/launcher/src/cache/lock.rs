//! Waiting for others, and telling the user what takes long.

use std::fs::{File, OpenOptions, TryLockError};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;
use wasmtime::Result;
use wasmtime::error::Context;

/// Held by the one process that makes an entry; the system releases it when the process ends, however it ends.
pub struct Lock {
    _file: File,
}

impl Lock {
    /// Waits for the lock at `path`; `purpose` says what its holder is doing, if the user is to know.
    pub fn acquire(path: &Path, purpose: Option<&str>) -> Result<Lock> {
        let acquire = || -> std::io::Result<File> {
            let file = OpenOptions::new().create(true).truncate(false).write(true).mode(0o600).open(path)?;
            match file.try_lock() {
                Ok(()) => return Ok(file),
                Err(TryLockError::Error(error)) => return Err(error),
                Err(TryLockError::WouldBlock) => {}
            }
            let _notice =
                purpose.map(|purpose| Notice::after_a_second(format!("waiting for another process that is {purpose}")));
            file.lock()?;
            Ok(file)
        };
        let file = acquire().with_context(|| format!("cannot lock {}", path.display()))?;
        Ok(Lock { _file: file })
    }
}

/// A note to the user, unless what it is about is over within a second. It is over when this is dropped.
pub struct Notice {
    _over: Sender<()>,
}

impl Notice {
    pub fn after_a_second(text: String) -> Notice {
        let (over, wait): (Sender<()>, Receiver<()>) = channel();
        // Without the thread there is no note, which changes nothing else.
        let _ = std::thread::Builder::new().spawn(move || {
            if wait.recv_timeout(Duration::from_secs(1)) == Err(RecvTimeoutError::Timeout) {
                eprintln!("note: {text}");
            }
        });
        Notice { _over: over }
    }
}
