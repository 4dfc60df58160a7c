//! What files consist of: libraries of members, modules of sections, sections of functions or segments.
//!
//! Files that are not well-formed have no parts, or fewer: they are compared all the same.

use std::collections::HashMap;
use std::ops::Range;

use object::read::archive::ArchiveFile;
use wasmparser::{BinaryReader, CodeSectionReader, DataSectionReader, Parser, Payload};

use crate::error::printable;
use crate::module::section_name;

/// How many parts of one thing are looked at: more than the largest library or module of a build has.
const MAX_PARTS: usize = 1_000_000;

pub struct Part<'a> {
    /// What it is called, with a number where it is not the only one of that name.
    pub name: String,
    /// What is said of it apart from its contents.
    pub header: String,
    pub bytes: &'a [u8],
    pub kind: Kind,
}

/// How to take something apart.
#[derive(Clone, Copy)]
pub enum Kind {
    /// A library, a module or anything else: its first bytes tell.
    File,
    /// The contents of a code section.
    Code,
    /// The contents of a data section.
    Data,
    /// It has no parts.
    Whole,
}

/// The parts, in their order.
pub fn parts(kind: Kind, bytes: &[u8]) -> Vec<Part<'_>> {
    let mut parts = match kind {
        Kind::File if bytes.starts_with(b"!<arch>\n") => members(bytes),
        Kind::File if bytes.starts_with(b"\0asm") => sections(bytes),
        Kind::Code => functions(bytes),
        Kind::Data => segments(bytes),
        Kind::File | Kind::Whole => Vec::new(),
    };
    let mut counts: HashMap<String, usize> = HashMap::new();
    for part in &mut parts {
        let count = counts.entry(part.name.clone()).or_default();
        *count += 1;
        if *count > 1 {
            part.name += &format!(" ({count})");
        }
    }
    parts
}

fn members(bytes: &[u8]) -> Vec<Part<'_>> {
    let Ok(archive) = ArchiveFile::parse(bytes) else { return Vec::new() };
    let number = |value: Option<u64>| value.map_or("none".into(), |value| value.to_string());
    let parts = archive.members().map_while(Result::ok).take(MAX_PARTS).map(|member| Part {
        name: format!("member {}", printable(&String::from_utf8_lossy(member.name()))),
        header: format!(
            "date {}, owner {}:{}, mode {:o}",
            number(member.date()),
            number(member.uid()),
            number(member.gid()),
            member.mode().unwrap_or_default()
        ),
        bytes: member.data(bytes).unwrap_or_default(),
        kind: Kind::File,
    });
    parts.collect()
}

fn sections(bytes: &[u8]) -> Vec<Part<'_>> {
    let payloads = Parser::new(0).parse_all(bytes).map_while(Result::ok);
    let parts = payloads.filter_map(|payload| {
        let (id, range) = payload.as_section()?;
        let (name, kind) = match &payload {
            Payload::CustomSection(section) => (printable(section.name()), Kind::Whole),
            Payload::CodeSectionStart { .. } => (section_name(id).to_owned(), Kind::Code),
            Payload::DataSection(_) => (section_name(id).to_owned(), Kind::Data),
            _ => (section_name(id).to_owned(), Kind::Whole),
        };
        Some(part(format!("section {name}"), bytes, range, kind))
    });
    parts.take(MAX_PARTS).collect()
}

fn functions(bytes: &[u8]) -> Vec<Part<'_>> {
    let Ok(section) = CodeSectionReader::new(BinaryReader::new(bytes, 0)) else { return Vec::new() };
    let bodies = section.into_iter().map_while(Result::ok).take(MAX_PARTS).enumerate();
    bodies.map(|(index, body)| part(format!("function body {index}"), bytes, body.range(), Kind::Whole)).collect()
}

fn segments(bytes: &[u8]) -> Vec<Part<'_>> {
    let Ok(section) = DataSectionReader::new(BinaryReader::new(bytes, 0)) else { return Vec::new() };
    let segments = section.into_iter().map_while(Result::ok).take(MAX_PARTS).enumerate();
    segments.map(|(index, data)| part(format!("segment {index}"), bytes, data.range, Kind::Whole)).collect()
}

fn part(name: String, bytes: &[u8], range: Range<usize>, kind: Kind) -> Part<'_> {
    Part { name, header: String::new(), bytes: bytes.get(range).unwrap_or_default(), kind }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(kind: Kind, bytes: &[u8]) -> Vec<String> {
        parts(kind, bytes).into_iter().map(|part| part.name).collect()
    }

    #[test]
    fn of_modules() {
        let text = r#"(module (func) (memory 1) (@custom "x" "1") (@custom "x" "2") (data (i32.const 0) "abc"))"#;
        let module = wat::parse_str(text).unwrap();
        let sections = parts(Kind::File, &module);
        let names_of: Vec<_> = sections.iter().map(|part| part.name.as_str()).collect();
        for name in ["section type", "section code", "section data", "section x", "section x (2)"] {
            assert!(names_of.contains(&name), "{name} in {names_of:?}");
        }
        for section in &sections {
            let expected: &[&str] = match section.name.as_str() {
                "section code" => &["function body 0"],
                "section data" => &["segment 0"],
                _ => &[],
            };
            assert_eq!(names(section.kind, section.bytes), expected, "{}", section.name);
        }
    }

    #[test]
    fn of_what_is_damaged() {
        let module = wat::parse_str("(module (func) (func))").unwrap();
        for end in 0..module.len() {
            assert!(names(Kind::File, &module[..end]).len() <= 3);
        }
        assert!(names(Kind::File, b"!<arch>\nnot a header").is_empty());
        assert!(names(Kind::File, b"text").is_empty());
        assert!(names(Kind::Code, &[0xff; 9]).is_empty());
        assert!(names(Kind::Data, &[]).is_empty());
    }
}
