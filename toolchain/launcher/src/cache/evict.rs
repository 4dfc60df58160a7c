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

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

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
    remove_until(LIMIT, directory, keep);
    remove_old(directory);
}

fn files(directory: &Path, extension: &str) -> Vec<PathBuf> {
    let files = fs::read_dir(directory).map(|files| files.flatten().map(|file| file.path()));
    let has_it = |path: &PathBuf| path.extension().is_some_and(|found| found == extension);
    files.map(|files| files.filter(has_it).collect()).unwrap_or_default()
}

fn remove_until(limit: u64, directory: &Path, keep: &Path) {
    let mut entries: Vec<(SystemTime, u64, PathBuf)> = files(directory, "cwasm")
        .into_iter()
        .filter_map(|path| Some((last_use(&path), fs::metadata(&path).ok()?.len(), path.with_extension(""))))
        .collect();
    entries.sort();
    let mut total: u64 = entries.iter().map(|(_, size, _)| size).sum();
    for (_, size, entry) in entries {
        if total <= limit {
            break;
        }
        if entry != keep && fs::remove_file(entry.with_extension("cwasm")).is_ok() {
            total -= size;
        }
    }
}

/// Removes what crashes left, digests of files that may be long gone (those of others are computed again) and locks of
/// entries that are gone: each version of each macro has had one.
fn remove_old(directory: &Path) {
    for (extension, age) in [("tmp", DAY), ("digest", DAY * 30), ("lock", DAY * 30)] {
        for path in files(directory, extension) {
            let modified = fs::metadata(&path).and_then(|file| file.modified()).ok();
            if modified.and_then(|time| time.elapsed().ok()).is_some_and(|found| found > age) && !in_use(&path) {
                let _ = fs::remove_file(path);
            }
        }
    }
}

/// Whether this is a lock that is held, or whose entry exists.
fn in_use(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "lock")
        && (path.with_extension("cwasm").exists() || File::open(path).is_ok_and(|lock| lock.try_lock().is_err()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn least_recently_used_entries_go_first() {
        let directory = std::env::temp_dir().join(format!("rustc-wasm-evict-{}", std::process::id()));
        fs::create_dir(&directory).unwrap();
        for (name, used) in [("new", 300), ("kept", 100), ("older", 200), ("oldest", 150)] {
            fs::write(directory.join(name).with_extension("cwasm"), [0; 10]).unwrap();
            let lock = File::create(directory.join(name).with_extension("lock")).unwrap();
            lock.set_modified(SystemTime::UNIX_EPOCH + Duration::from_secs(used)).unwrap();
        }
        let left = |limit| {
            remove_until(limit, &directory, &directory.join("kept"));
            let mut names: Vec<_> =
                files(&directory, "cwasm").iter().map(|path| path.file_stem().unwrap().to_owned()).collect();
            names.sort();
            names
        };
        assert_eq!(left(40), ["kept", "new", "older", "oldest"]);
        assert_eq!(left(39), ["kept", "new", "older"]);
        assert_eq!(left(20), ["kept", "new"]);
        assert_eq!(left(0), ["kept"]);
        mark_used(&directory.join("kept"));
        assert!(last_use(&directory.join("kept")).elapsed().unwrap() < PRECISION);
        fs::remove_dir_all(directory).unwrap();
    }

    #[test]
    fn old_locks_go_unless_in_use() {
        let directory = std::env::temp_dir().join(format!("rustc-wasm-evict-locks-{}", std::process::id()));
        fs::create_dir(&directory).unwrap();
        let lock = |name: &str, age: Duration| {
            let lock = File::create(directory.join(name).with_extension("lock")).unwrap();
            lock.set_modified(SystemTime::now() - age).unwrap();
            lock
        };
        lock("gone", DAY * 31);
        lock("recent", DAY * 29);
        lock("kept", DAY * 31);
        fs::write(directory.join("kept.cwasm"), "").unwrap();
        let held = lock("held", DAY * 31);
        held.lock().unwrap();
        remove_old(&directory);
        let mut left: Vec<_> =
            files(&directory, "lock").iter().map(|path| path.file_stem().unwrap().to_owned()).collect();
        left.sort();
        assert_eq!(left, ["held", "kept", "recent"]);
        fs::remove_dir_all(directory).unwrap();
    }
}
