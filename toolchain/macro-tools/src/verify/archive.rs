//! The archive of a dist.

use std::collections::BTreeMap;
use std::fs::File;
use std::path::Path;

use super::Verdict;
use super::records::{PROVENANCE, Records, SUMS};
use crate::error::{Error, Result, printable};
use crate::{sha256, tarball};

/// The digests of the files in an archive, by their paths.
pub type Contents = BTreeMap<String, String>;

/// The archive against the records: those beside it, unless told otherwise.
pub fn verify(path: &Path, records: Option<&Path>, digest: Option<&str>, verdict: &mut Verdict) -> Result<()> {
    let actual = digest_of(path)?;
    if let Some(expected) = digest {
        verdict.add(compare(&path.display().to_string(), &actual, expected, "--sha256"));
        if records.is_none() && !beside(path).join(SUMS).exists() {
            return Ok(());
        }
    }
    let records = Records::read(records.unwrap_or_else(|| beside(path)))?;
    check(path, &actual, &records, verdict)?;
    Ok(())
}

/// Checks an archive, and what of the files in it is on record. Returns what is in it.
pub fn check(path: &Path, actual: &str, records: &Records, verdict: &mut Verdict) -> Result<Contents> {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let shown = path.display().to_string();
    for (source, digests) in [(SUMS, &records.sums), (PROVENANCE, &records.provenance.subjects)] {
        let source = records.file(source);
        match digests.get(name) {
            Some(expected) => verdict.add(compare(&shown, actual, expected, &source.display().to_string())),
            None => verdict.fail(Error::new(format!("`{}` does not name `{}`", source.display(), printable(name)))),
        }
    }
    let contents = contents(path)?;
    let source = records.file(PROVENANCE).display().to_string();
    for (file, expected) in records.provenance.subjects.iter().filter(|(file, _)| *file != name) {
        let shown = format!("{shown}: {file}");
        match contents.get(file) {
            Some(actual) => verdict.add(compare(&shown, actual, expected, &source)),
            None => verdict.fail(Error::new(format!("`{}` is not in the archive", printable(file))).in_file(path)),
        }
    }
    for line in &records.provenance.summary {
        verdict.pass(format!("{source} says: {line}"));
    }
    Ok(contents)
}

pub fn digest_of(path: &Path) -> Result<String> {
    let file = File::open(path).map_err(|error| Error::io("read", path, &error))?;
    Ok(sha256::of_reader(file).map_err(|error| Error::io("read", path, &error))?.0)
}

/// What is said if two digests are the same; the error if they are not.
pub fn compare(file: &str, actual: &str, expected: &str, source: &str) -> Result<String> {
    if actual == expected {
        return Ok(format!("{file}: sha256 as in {source}"));
    }
    Err(Error::new(format!("`{file}` differs: its sha256 is {actual}"))
        .note(format!("it is {expected} according to {source}")))
}

fn beside(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Unpacks an archive into nothing but digests.
fn contents(path: &Path) -> Result<Contents> {
    let mut contents = Contents::new();
    tarball::read(path, |header, file| {
        if header.is_file {
            let (digest, read) = sha256::of_reader(file).map_err(|error| error.to_string())?;
            if read != header.size {
                return Err(format!("`{}` is cut off after {read} of {} bytes", printable(&header.name), header.size));
            }
            contents.insert(header.name, digest);
        }
        Ok(())
    })?;
    Ok(contents)
}
