//! Files that are there as a whole, or not at all.

use std::fs::{self, Permissions};
use std::io::{self, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use crate::error::{Error, Result};

/// Writes a file under another name beside `path`, and renames it then.
pub fn write(path: &Path, contents: &[u8]) -> Result<()> {
    let failed = |error: io::Error| Error::io("write", path, &error);
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    // The commonest mistake, in words that do not name the temporary file.
    fs::metadata(folder).map_err(failed)?;
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
