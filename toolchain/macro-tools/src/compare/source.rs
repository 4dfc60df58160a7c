//! What is compared: a file, a directory, or an archive, which is unpacked for that.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::content;
use super::difference::Difference;
use crate::error::{Error, Result, printable};
use crate::tarball::{self, Header};
use crate::tree;

pub struct Source {
    /// Where the files are, by their paths in the tree. A file that is no tree has its own name.
    pub files: BTreeMap<String, PathBuf>,
    kind: Kind,
}

enum Kind {
    File,
    Directory,
    /// Its entries in their order, and where its files are as long as they are needed.
    Archive {
        headers: Vec<Header>,
        _unpacked: TempDir,
    },
}

impl Source {
    pub fn open(path: &Path) -> Result<Source> {
        if path.is_dir() {
            let mut names = BTreeSet::new();
            tree::list(path, "", &mut names)?;
            let files = names.into_iter().map(|name| (name.clone(), path.join(name))).collect();
            return Ok(Source { files, kind: Kind::Directory });
        }
        let mut magic = Vec::new();
        let failed = |error| Error::io("read", path, &error);
        File::open(path).map_err(failed)?.take(4).read_to_end(&mut magic).map_err(failed)?;
        if magic == tarball::MAGIC {
            return unpack(path);
        }
        // Two files are compared whatever they are called.
        let files = BTreeMap::from([(String::new(), path.to_owned())]);
        Ok(Source { files, kind: Kind::File })
    }

    pub fn is_tree(&self) -> bool {
        !matches!(self.kind, Kind::File)
    }
}

fn unpack(path: &Path) -> Result<Source> {
    let folder = TempDir::new().map_err(|error| Error::new(format!("cannot make a temporary directory: {error}")))?;
    let (mut files, mut headers) = (BTreeMap::new(), Vec::new());
    tarball::read(path, |header, contents| {
        if header.is_file {
            // By numbers: what they are called is the archive's business.
            let file = folder.path().join(files.len().to_string());
            let written = File::create(&file).and_then(|mut file| io::copy(contents, &mut file));
            let shown = printable(&header.name);
            let written = written.map_err(|error| format!("cannot unpack `{shown}`: {error}"))?;
            if written != header.size {
                return Err(format!("`{shown}` is cut off after {written} of {} bytes", header.size));
            }
            files.insert(header.name.clone(), file);
        }
        headers.push(header);
        Ok(())
    })?;
    Ok(Source { files, kind: Kind::Archive { headers, _unpacked: folder } })
}

/// How two archives differ that have the same files.
pub fn packing(first: &Path, a: &Source, second: &Path, b: &Source) -> Result<Option<Difference>> {
    let (Kind::Archive { headers: one, .. }, Kind::Archive { headers: other, .. }) = (&a.kind, &b.kind) else {
        return Ok(None);
    };
    let sizes = [first, second].map(|path| fs::metadata(path).map(|file| file.len()).unwrap_or_default());
    let Some(at) = content::first_difference(first, second)? else { return Ok(None) };
    let reason = one.iter().zip(other).find_map(|(one, other)| header_difference(one, other)).unwrap_or_else(|| {
        if one.len() == other.len() {
            "the files, their order and their headers are equal: they were compressed differently".to_owned()
        } else {
            format!("{} and {} entries", one.len(), other.len())
        }
    });
    Ok(Some(Difference::packing(sizes, at, reason)))
}

fn header_difference(a: &Header, b: &Header) -> Option<String> {
    let shown = printable(&a.name);
    if a.name != b.name {
        return Some(format!("the order: {shown} and {}", printable(&b.name)));
    }
    let fields = [
        ("mode", format!("{:o}", a.mode), format!("{:o}", b.mode)),
        ("owner", format!("{}:{}", a.owner.0, a.owner.1), format!("{}:{}", b.owner.0, b.owner.1)),
        ("time", a.time.to_string(), b.time.to_string()),
    ];
    let (field, one, other) = fields.into_iter().find(|(_, one, other)| one != other)?;
    Some(format!("{field} of {shown}: {one} and {other}"))
}
