//! Two contents, compared whole and by parts.

use std::collections::{BTreeSet, HashMap};
use std::fs::{self, File};
use std::io::{self, BufReader, Read};
use std::path::Path;

use super::difference::Difference;
use super::parts::{Kind, Part, parts};
use crate::error::{Error, Result, printable};

/// Files up to this size, in bytes, are taken apart where they differ: several times what a build has.
const MAX_SIZE: u64 = 1 << 30;
/// How many parts of one thing are described.
const MAX_PARTS: usize = 10;
/// How many texts that only one has are shown.
const MAX_TEXTS: usize = 3;
/// Libraries have members, which have sections, which have functions; hostile libraries have libraries.
const MAX_DEPTH: usize = 3;

/// The size of the first, in bytes, and how the other differs from it.
pub fn compare_files(name: &str, a: &Path, b: &Path) -> Result<(u64, Option<Difference>)> {
    let size = |path: &Path| fs::metadata(path).map(|file| file.len()).map_err(|error| Error::io("read", path, &error));
    let sizes = [size(a)?, size(b)?];
    let Some(at) = first_difference(a, b)? else { return Ok((sizes[0], None)) };
    let read = |path: &Path| fs::read(path).map_err(|error| Error::io("read", path, &error));
    let difference = if sizes.iter().any(|size| *size > MAX_SIZE) {
        Difference::of_sizes(name, sizes, at)
    } else {
        of_contents(name, Kind::File, &read(a)?, &read(b)?, 0)
    };
    Ok((sizes[0], Some(difference)))
}

/// The first byte that differs; where one ends, if the other goes on.
pub fn first_difference(a: &Path, b: &Path) -> Result<Option<u64>> {
    let open = |path: &Path| File::open(path).map_err(|error| Error::io("read", path, &error));
    let mut files = [BufReader::new(open(a)?), BufReader::new(open(b)?)];
    let (mut one, mut other) = (vec![0; 1 << 16], vec![0; 1 << 16]);
    let mut offset = 0;
    loop {
        let x = fill(&mut files[0], &mut one).map_err(|error| Error::io("read", a, &error))?;
        let y = fill(&mut files[1], &mut other).map_err(|error| Error::io("read", b, &error))?;
        if let Some(at) = position(&one[..x], &other[..y]) {
            return Ok(Some(offset + at as u64));
        }
        if x == 0 {
            return Ok(None);
        }
        offset += x as u64;
    }
}

/// As many bytes as there are room and contents for.
fn fill(file: &mut impl Read, buffer: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while filled < buffer.len() {
        match file.read(&mut buffer[filled..]) {
            Ok(0) => break,
            Ok(count) => filled += count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(filled)
}

fn position(a: &[u8], b: &[u8]) -> Option<usize> {
    let common = a.len().min(b.len());
    a.iter().zip(b).position(|(a, b)| a != b).or((a.len() != b.len()).then_some(common))
}

/// Of contents that differ.
fn of_contents(name: &str, kind: Kind, a: &[u8], b: &[u8], depth: usize) -> Difference {
    let at = position(a, b).unwrap_or_default();
    let mut difference = Difference::of_sizes(name, [a.len() as u64, b.len() as u64], at as u64);
    if depth < MAX_DEPTH {
        of_parts(&mut difference, &parts(kind, a), &parts(kind, b), depth);
    }
    if difference.parts.is_empty() {
        difference.excerpts = Some([a, b].map(|bytes| excerpt(bytes, at)));
        difference.texts = texts_of_one(a, b);
    }
    difference
}

/// Adds how the parts differ. They belong together by their names.
fn of_parts(difference: &mut Difference, a: &[Part<'_>], b: &[Part<'_>], depth: usize) {
    let (first, second) = (by_name(a), by_name(b));
    for part in a {
        let name = part.name.as_str();
        let Some(other) = second.get(name) else {
            difference.add(Difference::missing(name, true), MAX_PARTS);
            continue;
        };
        if part.header != other.header {
            difference.add(Difference::of_headers(name, &part.header, &other.header), MAX_PARTS);
        }
        if part.bytes != other.bytes {
            difference.add(of_contents(name, part.kind, part.bytes, other.bytes, depth + 1), MAX_PARTS);
        }
    }
    for part in b.iter().filter(|part| !first.contains_key(part.name.as_str())) {
        difference.add(Difference::missing(&part.name, false), MAX_PARTS);
    }
}

fn by_name<'p, 'a>(parts: &'p [Part<'a>]) -> HashMap<&'p str, &'p Part<'a>> {
    parts.iter().map(|part| (part.name.as_str(), part)).collect()
}

/// The bytes around a place, as text.
fn excerpt(bytes: &[u8], at: usize) -> String {
    let start = at.saturating_sub(16).min(bytes.len());
    let end = (at + 48).min(bytes.len());
    bytes[start..end].escape_ascii().to_string()
}

/// Text that only one of them has: most often that is why they differ. At most `MAX_TEXTS` for each.
fn texts_of_one(a: &[u8], b: &[u8]) -> [Vec<String>; 2] {
    let (first, second) = (texts(a), texts(b));
    [first.difference(&second), second.difference(&first)]
        .map(|texts| texts.take(MAX_TEXTS).map(|text| printable(&String::from_utf8_lossy(text))).collect())
}

/// Runs of printable ASCII that are long enough not to be there by chance.
fn texts(bytes: &[u8]) -> BTreeSet<&[u8]> {
    const MIN: usize = 8;
    bytes.split(|byte| !matches!(byte, b' '..=b'~')).filter(|text| text.len() >= MIN).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions() {
        assert_eq!(position(b"abc", b"abc"), None);
        assert_eq!(position(b"abc", b"abd"), Some(2));
        assert_eq!(position(b"ab", b"abc"), Some(2));
        assert_eq!(position(b"", b"x"), Some(0));
    }

    #[test]
    fn files_of_several_buffers() {
        let folder = tempfile::tempdir().unwrap();
        let (a, b) = (folder.path().join("a"), folder.path().join("b"));
        let mut bytes = vec![7; (1 << 16) * 2];
        fs::write(&a, &bytes).unwrap();
        fs::write(&b, &bytes).unwrap();
        assert_eq!(first_difference(&a, &b).unwrap(), None);
        bytes.push(1);
        fs::write(&b, &bytes).unwrap();
        assert_eq!(first_difference(&a, &b).unwrap(), Some(1 << 17));
        bytes[70_000] = 8;
        fs::write(&b, &bytes).unwrap();
        assert_eq!(first_difference(&a, &b).unwrap(), Some(70_000));
        assert!(first_difference(&a, &folder.path().join("c")).is_err());
    }

    #[test]
    fn modules_differ_by_section_and_function() {
        let module = |constant: u32| {
            let text = format!(r#"(module (func) (func (drop (i32.const {constant}))) (data "x"))"#);
            wat::parse_str(text).unwrap()
        };
        let difference = of_contents("m", Kind::File, &module(1), &module(2), 0);
        let text = difference.to_string();
        assert!(text.contains("section code differs") && text.contains("function body 1 differs"), "{text}");
        assert!(!text.contains("function body 0") && !text.contains("section data"), "{text}");
    }

    #[test]
    fn what_has_no_parts_is_shown() {
        let text = of_contents("t", Kind::File, b"in /one/path", b"in /other/path", 0).to_string();
        assert!(text.contains("- in /one/path\n") && text.contains("+ in /other/path\n"), "{text}");
        let of_one = texts_of_one(b"\x01shared text\x00/one/path\x02short", b"\x02shared text\x00/other/path");
        assert_eq!(of_one, [vec!["/one/path".to_owned()], vec!["/other/path".to_owned()]]);
    }
}
