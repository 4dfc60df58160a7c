//! Files that are there as a whole, or not at all.

use std::fs::Permissions;
use std::io::{self, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use crate::error::{Error, Result};

/// Writes a file under another name beside `path`, and renames it then.
pub fn write(path: &Path, contents: &[u8]) -> Result<()> {
    let failed = |error: io::Error| Error::io("write", path, reason(&error));
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = tempfile::Builder::new()
        .prefix(".wasm-macro-")
        // As other files are made: the umask takes its part away.
        .permissions(Permissions::from_mode(0o666))
        .tempfile_in(folder)
        .map_err(failed)?;
    file.write_all(contents).map_err(failed)?;
    file.persist(path).map_err(|error| failed(error.error))?;
    Ok(())
}

/// The error without the name of the temporary file, which says nothing to anybody.
fn reason(error: &io::Error) -> &io::Error {
    let source = error.get_ref().and_then(|inner| inner.source());
    source.and_then(|source| source.downcast_ref()).unwrap_or(error)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_or_not_at_all() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        write(&path, b"1").unwrap();
        write(&path, b"2").unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"2");
        std::fs::create_dir(folder.path().join("d")).unwrap();
        assert!(write(&folder.path().join("d"), b"3").is_err());
        assert!(write(&folder.path().join("missing/a"), b"3").is_err());
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 2);
    }
}
