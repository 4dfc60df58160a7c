//! The archive of a dist.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::{Component, Path};

use ruzstd::decoding::StreamingDecoder;

use super::Verdict;
use super::records::{PROVENANCE, Records, SUMS};
use crate::error::{Error, Result, printable};
use crate::sha256;

/// The most bytes before the one that is being unpacked which it may refer to: what the recipe packs with.
const MAX_WINDOW: u64 = 128 << 20;
/// What an archive can have: files, and bytes of all of them.
const MAX_FILES: usize = 100_000;
const MAX_UNPACKED: u64 = 8 << 30;

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
    for (source, digests) in [(SUMS, &records.sums), (PROVENANCE, &records.subjects)] {
        let source = records.file(source);
        match digests.get(name) {
            Some(expected) => verdict.add(compare(&shown, actual, expected, &source.display().to_string())),
            None => verdict.fail(Error::new(format!("`{}` does not name `{}`", source.display(), printable(name)))),
        }
    }
    let contents = contents(path)?;
    let source = records.file(PROVENANCE).display().to_string();
    for (file, expected) in records.subjects.iter().filter(|(file, _)| *file != name) {
        let shown = format!("{shown}: {file}");
        match contents.get(file) {
            Some(actual) => verdict.add(compare(&shown, actual, expected, &source)),
            None => verdict.fail(Error::new(format!("`{}` is not in the archive", printable(file))).in_file(path)),
        }
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
    let file = File::open(path).map_err(|error| Error::io("read", path, &error))?;
    let mut source = Counter { inner: BufReader::new(file), count: 0 };
    let result = unpack(&mut source);
    result.map_err(|message| {
        Error::at(source.count as usize, format!("it is not a valid archive: {message}")).in_file(path)
    })
}

fn unpack(source: &mut Counter<impl Read>) -> Result<Contents, String> {
    let decoder = StreamingDecoder::new_with_max_window_size(source, MAX_WINDOW).map_err(|error| error.to_string())?;
    let mut archive = tar::Archive::new(decoder.take(MAX_UNPACKED));
    let mut contents = Contents::new();
    for entry in archive.entries().map_err(|error| error.to_string())? {
        let entry = entry.map_err(|error| error.to_string())?;
        let path = entry.path().map_err(|error| error.to_string())?.into_owned();
        let shown = printable(&path.to_string_lossy());
        match entry.header().entry_type() {
            tar::EntryType::Directory => continue,
            tar::EntryType::Regular => {}
            other => return Err(format!("`{shown}` is neither a file nor a directory but of the kind {other:?}")),
        }
        let name = path.to_str().filter(|_| path.components().all(|part| matches!(part, Component::Normal(_))));
        let name = name.ok_or_else(|| format!("`{shown}` leads out of it"))?.to_owned();
        if contents.len() == MAX_FILES {
            return Err(format!("it has more than {MAX_FILES} files"));
        }
        let size = entry.size();
        let (digest, read) = sha256::of_reader(entry).map_err(|error| error.to_string())?;
        if read != size {
            return Err(format!("`{shown}` is cut off after {read} of {size} bytes"));
        }
        if contents.insert(name, digest).is_some() {
            return Err(format!("it has `{shown}` twice"));
        }
    }
    Ok(contents)
}

/// How many bytes have been read.
struct Counter<R> {
    inner: R,
    count: u64,
}

impl<R: Read> Read for Counter<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        self.count += read as u64;
        Ok(read)
    }
}
