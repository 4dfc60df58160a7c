//! Keeping the cache within bounds.
//!
//! An entry's last use is its lock file's time of modification: the entry's own must stay, see [`super::digest`].

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

/// Room for several versions of rustc.wasm and many programs.
const LIMIT: u64 = 4 << 30;

/// Uses are recorded no finer than this.
const PRECISION: Duration = Duration::from_secs(60 * 60);

fn last_use(entry: &Path) -> SystemTime {
    let modified = fs::metadata(entry.with_extension("lock")).and_then(|lock| lock.modified());
    modified.unwrap_or(SystemTime::UNIX_EPOCH)
}

/// Records that `entry` (a path without extension) is in use. Failing to costs it its place at worst.
pub fn mark_used(entry: &Path) {
    let now = SystemTime::now();
    if now.duration_since(last_use(entry)).is_ok_and(|age| age > PRECISION)
        && let Ok(lock) = File::options().append(true).open(entry.with_extension("lock"))
    {
        let _ = lock.set_modified(now);
    }
}

/// Removes the entries that were not used for longest, except `keep`, until the rest is within bounds. A process
/// that has one mapped keeps it; one that is about to open it compiles it again.
pub fn make_room(directory: &Path, keep: &Path) {
    let Ok(files) = fs::read_dir(directory) else { return };
    let mut entries: Vec<(SystemTime, u64, PathBuf)> = files
        .flatten()
        .map(|file| file.path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "cwasm"))
        .filter_map(|path| {
            let size = fs::metadata(&path).ok()?.len();
            Some((last_use(&path), size, path.with_extension("")))
        })
        .collect();
    let mut total: u64 = entries.iter().map(|(_, size, _)| size).sum();
    entries.sort();
    for (_, size, entry) in entries {
        if total <= LIMIT {
            break;
        }
        if entry != keep && fs::remove_file(entry.with_extension("cwasm")).is_ok() {
            total -= size;
        }
    }
}
