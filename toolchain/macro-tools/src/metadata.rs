//! What can be told of rustc's metadata without rustc: which one wrote it.

use serde::Serialize;

use crate::error::{Error, Result};
use crate::module::Module;

/// The section of a module with the metadata of its crate.
pub const SECTION: &str = ".rustc";
/// The section that has it in the member `lib.rmeta` of an rlib.
const SECTION_IN_RLIB: &str = ".rmeta";

/// Followed by a byte, the version of the format.
const MAGIC: &[u8] = b"rust\0\0\0";
/// The longest text about a version, in bytes.
const MAX_VERSION: usize = 1024;

/// Which compiler made a module.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Rustc {
    /// As `rustc --version` says it, if it comes from the metadata.
    pub version: String,
    /// The version of the format of the metadata, if there is any.
    pub metadata_format: Option<u8>,
    /// Where this comes from: `metadata` or `producers`.
    pub from: &'static str,
}

/// From the metadata of a module, or from what the linker notes about its inputs.
pub fn rustc_of(module: &Module<'_>) -> Result<Option<Rustc>> {
    if let Some(section) = module.custom(SECTION)? {
        return from_section(&module.bytes[section.data.clone()], section.data.start).map(Some);
    }
    let Some(section) = module.custom("producers")? else { return Ok(None) };
    let reader = wasmparser::BinaryReader::new(&module.bytes[section.data.clone()], section.data.start);
    for field in wasmparser::ProducersSectionReader::new(reader)? {
        let field = field?;
        if field.name != "processed-by" {
            continue;
        }
        for value in field.values {
            let value = value?;
            if value.name == "rustc" {
                let version = format!("rustc {}", value.version);
                return Ok(Some(Rustc { version, metadata_format: None, from: "producers" }));
            }
        }
    }
    Ok(None)
}

/// From the member `lib.rmeta` of an rlib, which begins at `offset` of its file.
pub fn rustc_of_rmeta(member: &[u8], offset: usize) -> Result<Rustc> {
    let shift = |error: Error| match error.offset() {
        Some(at) => Error::at(offset + at as usize, format!("its metadata is damaged: {}", error.message())),
        None => error,
    };
    let module = Module::parse(member).map_err(shift)?;
    let section = module.custom(SECTION_IN_RLIB).map_err(shift)?;
    let section =
        section.ok_or_else(|| Error::at(offset, format!("its metadata has no section `{SECTION_IN_RLIB}`")))?;
    from_blob(&member[section.data.clone()], offset + section.data.start)
}

/// A header, the length of the metadata in 64 bits, and the metadata.
fn from_section(data: &[u8], offset: usize) -> Result<Rustc> {
    format_of(data, offset)?;
    let (length, blob) = (data.get(8..16), data.get(16..).unwrap_or_default());
    let length = length.and_then(|bytes| bytes.try_into().ok()).map(u64::from_le_bytes);
    match length {
        Some(length) if length <= blob.len() as u64 => from_blob(&blob[..length as usize], offset + 16),
        _ => Err(malformed(offset + 8, "it is shorter than it says")),
    }
}

/// A header, a position in 64 bits, and the compiler's version, as text.
fn from_blob(blob: &[u8], offset: usize) -> Result<Rustc> {
    let format = format_of(blob, offset)?;
    let mut reader = wasmparser::BinaryReader::new(blob.get(16..).unwrap_or_default(), offset + 16);
    let truncated = |_| malformed(offset, "it has no version of rustc");
    // Numbers are written as in modules.
    let length = reader.read_var_u32().map_err(truncated)? as usize;
    if length > MAX_VERSION {
        return Err(malformed(offset + 16, "it has no version of rustc"));
    }
    let version = reader.read_bytes(length).map_err(truncated)?;
    let version =
        std::str::from_utf8(version).map_err(|_| malformed(offset + 16, "its version of rustc is not UTF-8"))?;
    Ok(Rustc { version: version.to_owned(), metadata_format: Some(format), from: "metadata" })
}

fn format_of(data: &[u8], offset: usize) -> Result<u8> {
    data.strip_prefix(MAGIC)
        .and_then(|rest| rest.first().copied())
        .ok_or_else(|| malformed(offset, "it does not begin as it should"))
}

fn malformed(offset: usize, message: &str) -> Error {
    Error::at(offset, format!("rustc's metadata is malformed: {message}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blob(version: &str) -> Vec<u8> {
        [b"rust\0\0\0\x0a", &[0; 8][..], &[version.len() as u8], version.as_bytes(), &[0xc1]].concat()
    }

    #[test]
    fn version() {
        let rustc = from_blob(&blob("rustc 1.96.0"), 0).unwrap();
        assert_eq!(rustc, Rustc { version: "rustc 1.96.0".into(), metadata_format: Some(10), from: "metadata" });
        let section = [b"rust\0\0\0\x0a", &(blob("r").len() as u64).to_le_bytes()[..], &blob("r"), b"rest"].concat();
        assert_eq!(from_section(&section, 0).unwrap().version, "r");
    }

    #[test]
    fn any_end_is_an_error_or_the_same() {
        let whole = blob("rustc 1.96.0");
        for end in 0..whole.len() - 1 {
            assert!(from_blob(&whole[..end], 0).is_err(), "{end}");
        }
        let lying = [b"rust\0\0\0\x0a", &u64::MAX.to_le_bytes()[..], &whole].concat();
        assert_eq!(from_section(&lying, 100).unwrap_err().offset(), Some(108));
    }
}
