//! `wasm-macro verify`: whether files are what they are said to be.

mod archive;
mod dist;
mod macro_module;
mod provenance;
mod records;

use std::fs::File;
use std::io::Read;
use std::path::Path;

use crate::error::{Error, Result};
use crate::{rlib, tarball};

/// What was found out.
#[derive(Debug, Default)]
pub struct Verdict {
    /// What has been checked, a line each.
    pub passed: Vec<String>,
    /// What differs, or is wrong.
    pub failed: Vec<Error>,
}

impl Verdict {
    fn pass(&mut self, what: impl Into<String>) {
        self.passed.push(what.into());
    }

    fn fail(&mut self, error: Error) {
        self.failed.push(error);
    }

    /// Of a check that may end early.
    fn add(&mut self, result: Result<String>) {
        match result {
            Ok(what) => self.pass(what),
            Err(error) => self.fail(error),
        }
    }
}

/// Verifies a dist's directory, one with an archive and its records, an archive, a module or an rlib.
///
/// `records` is the directory with SHA256SUMS and provenance.json, if it is not the obvious one; `digest` is what
/// the file has to have.
pub fn verify(path: &Path, records: Option<&Path>, digest: Option<&str>) -> Result<Verdict> {
    let mut verdict = Verdict::default();
    if path.is_dir() {
        if digest.is_some() {
            return Err(Error::new(format!("`{}` is a directory: `--sha256` is for a file", path.display())));
        }
        dist::verify(path, records, &mut verdict)?;
        return Ok(verdict);
    }
    match magic(path)? {
        tarball::MAGIC => archive::verify(path, records, digest, &mut verdict)?,
        _ if records.is_some() => {
            return Err(Error::new(format!("`{}` is no archive of a dist: `--records` is for those", path.display())));
        }
        [0, b'a', b's', b'm'] => macro_module::verify(path, digest, &mut verdict)?,
        [b'!', b'<', b'a', b'r'] => {
            let bytes = crate::module::read(path)?;
            let rustc = rlib::rustc_of_rlib(&bytes).map_err(|error| error.in_file(path))?;
            verdict.pass(format!(
                "{}: the metadata of a crate, by {}",
                path.display(),
                crate::error::printable(&rustc.version)
            ));
            macro_module::verify(&rlib::module_path(path), digest, &mut verdict)?;
        }
        _ => {
            return Err(Error::at(0, "it is neither a module, nor an rlib, nor an archive of a dist").in_file(path));
        }
    }
    Ok(verdict)
}

fn magic(path: &Path) -> Result<[u8; 4]> {
    let failed = |error| Error::io("read", path, &error);
    let mut magic = Vec::new();
    File::open(path).map_err(failed)?.take(4).read_to_end(&mut magic).map_err(failed)?;
    magic.resize(4, 0xff);
    // Of four bytes, as they have been made.
    Ok(magic.try_into().unwrap_or([0xff; 4]))
}
