//! The archive of a dist: a tar file, compressed by zstd.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::{Component, Path};

use ruzstd::decoding::StreamingDecoder;

use crate::error::{Error, Result, printable};

/// How a compressed file begins.
pub const MAGIC: [u8; 4] = [0x28, 0xb5, 0x2f, 0xfd];
/// The most bytes before the one that is being unpacked which it may refer to: what the recipe packs with.
const MAX_WINDOW: u64 = 128 << 20;
/// What an archive can have: files, and bytes of all of them.
const MAX_FILES: usize = 100_000;
const MAX_UNPACKED: u64 = 8 << 30;

/// What is said of a file or a directory besides its contents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// Its path, which leads nowhere but below the archive's own directory.
    pub name: String,
    pub is_file: bool,
    /// In bytes.
    pub size: u64,
    pub mode: u32,
    pub owner: (u64, u64),
    /// In seconds since 1970.
    pub time: u64,
}

/// Calls `visit` with each directory, and each file and its contents, of which it may read as much as it likes.
pub fn read(path: &Path, visit: impl FnMut(Header, &mut dyn Read) -> Result<(), String>) -> Result<()> {
    let file = File::open(path).map_err(|error| Error::io("read", path, &error))?;
    let mut source = Counter { inner: BufReader::new(file), count: 0 };
    let result = entries(&mut source, visit);
    result.map_err(|message| {
        Error::at(source.count as usize, format!("it is not a valid archive: {message}")).in_file(path)
    })
}

fn entries(
    source: &mut Counter<impl Read>,
    mut visit: impl FnMut(Header, &mut dyn Read) -> Result<(), String>,
) -> Result<(), String> {
    let decoder = StreamingDecoder::new_with_max_window_size(source, MAX_WINDOW).map_err(|error| error.to_string())?;
    let mut archive = tar::Archive::new(decoder.take(MAX_UNPACKED));
    let mut names = BTreeSet::new();
    for entry in archive.entries().map_err(|error| error.to_string())? {
        let mut entry = entry.map_err(|error| error.to_string())?;
        let header = header(&entry)?;
        if header.is_file {
            if names.len() == MAX_FILES {
                return Err(format!("it has more than {MAX_FILES} files"));
            }
            if !names.insert(header.name.clone()) {
                return Err(format!("it has `{}` twice", printable(&header.name)));
            }
        }
        visit(header, &mut entry)?;
    }
    Ok(())
}

fn header(entry: &tar::Entry<'_, impl Read>) -> Result<Header, String> {
    let path = entry.path().map_err(|error| error.to_string())?.into_owned();
    let shown = printable(&path.to_string_lossy());
    let is_file = match entry.header().entry_type() {
        tar::EntryType::Directory => false,
        tar::EntryType::Regular => true,
        other => return Err(format!("`{shown}` is neither a file nor a directory but of the kind {other:?}")),
    };
    let name = path.to_str().filter(|_| path.components().all(|part| matches!(part, Component::Normal(_))));
    let name = name.ok_or_else(|| format!("`{shown}` leads out of it"))?.to_owned();
    let number = |value: io::Result<u64>| value.map_err(|error| format!("`{shown}` has a damaged header: {error}"));
    let fields = entry.header();
    Ok(Header {
        name,
        is_file,
        size: entry.size(),
        mode: number(fields.mode().map(u64::from))? as u32,
        owner: (number(fields.uid())?, number(fields.gid())?),
        time: number(fields.mtime())?,
    })
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
