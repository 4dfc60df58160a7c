//! The rlib of a macro: an archive with only metadata. The module lies beside it.

use std::path::{Path, PathBuf};

use object::read::archive::ArchiveFile;

use crate::error::{Error, Result};
use crate::metadata::{Rustc, rustc_of_rmeta};

const MAGIC: &[u8] = b"!<arch>\n";
const METADATA: &[u8] = b"lib.rmeta";
/// The most members: rustc writes one for each unit of code.
const MAX_MEMBERS: usize = 10_000;

pub fn is_rlib(bytes: &[u8]) -> bool {
    bytes.starts_with(MAGIC)
}

/// `demo.wasm` beside `libdemo.rlib`.
pub fn module_path(rlib: &Path) -> PathBuf {
    let stem = rlib.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    rlib.with_file_name(format!("{}.wasm", stem.strip_prefix("lib").unwrap_or(stem)))
}

/// The compiler that wrote an rlib. An rlib of something else than a macro is an error.
pub fn rustc_of_rlib(bytes: &[u8]) -> Result<Rustc> {
    let damaged =
        |offset: u64, error: object::Error| Error::at(offset as usize, format!("it is not a valid archive: {error}"));
    let archive = ArchiveFile::parse(bytes).map_err(|error| damaged(0, error))?;
    // Where the next member's header is, at the earliest.
    let mut end = MAGIC.len() as u64;
    for (number, member) in archive.members().enumerate() {
        if number == MAX_MEMBERS {
            return Err(Error::at(end as usize, format!("it has more than {MAX_MEMBERS} members")));
        }
        let member = member.map_err(|error| damaged(end, error))?;
        let (start, size) = member.file_range();
        if member.name() == METADATA {
            let data = member.data(bytes).map_err(|error| damaged(start, error))?;
            return rustc_of_rmeta(data, start as usize);
        }
        end = start.saturating_add(size);
    }
    Err(Error::at(0, "it is no Rust library: it has no member `lib.rmeta`"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modules_lie_beside() {
        assert_eq!(module_path(Path::new("a/libdemo.rlib")), Path::new("a/demo.wasm"));
        assert_eq!(module_path(Path::new("libdemo-1f.rlib")), Path::new("demo-1f.wasm"));
        assert_eq!(module_path(Path::new("x.rlib")), Path::new("x.wasm"));
    }

    #[test]
    fn damaged_archives() {
        assert!(rustc_of_rlib(MAGIC).unwrap_err().message().contains("no member"));
        let bad = [MAGIC, b"lib.rmeta/      0           0     0     644     9999999   `\n"].concat();
        assert!(rustc_of_rlib(&bad).is_err());
        assert!(rustc_of_rlib(&bad[..20]).is_err());
    }
}
