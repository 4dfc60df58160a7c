//! The files below a directory.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::error::{Error, Result, printable};

/// How deep directories are nested, and how many files there are: several times what dists have.
const MAX_DEPTH: usize = 32;
const MAX_FILES: usize = 100_000;

/// Adds the files in a directory by their paths from there, with `prefix` before them. Links are followed, for Bazel's
/// trees consist of them; a directory that does not exist has no files.
pub fn list(folder: &Path, prefix: &str, found: &mut BTreeSet<String>) -> Result<()> {
    list_below(folder, prefix, 0, found)
}

fn list_below(folder: &Path, prefix: &str, depth: usize, found: &mut BTreeSet<String>) -> Result<()> {
    let failed = |error| Error::io("read", folder, &error);
    if !folder.exists() {
        return Ok(());
    }
    if depth == MAX_DEPTH || found.len() > MAX_FILES {
        return Err(Error::new(format!("`{}` has too many files, or too deep directories", folder.display())));
    }
    for entry in fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let name = entry.file_name();
        let Some(name) = name.to_str() else {
            return Err(Error::new(format!(
                "`{}` has a name that is not UTF-8",
                printable(&entry.path().to_string_lossy())
            )));
        };
        let name = if prefix.is_empty() { name.to_owned() } else { format!("{prefix}/{name}") };
        if entry.path().is_dir() {
            list_below(&entry.path(), &name, depth + 1, found)?;
        } else {
            found.insert(name);
        }
    }
    Ok(())
}
