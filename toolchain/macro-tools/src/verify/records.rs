//! What was written down about a dist when it was built: SHA256SUMS and provenance.json.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use super::provenance::{self, Provenance};
use crate::error::{Error, Result, printable};
use crate::sha256::is_digest;

pub const SUMS: &str = "SHA256SUMS";
pub const PROVENANCE: &str = "provenance.json";

/// The largest file of either kind, in bytes.
const MAX_SIZE: u64 = 16 << 20;

/// The contents of both.
pub struct Records {
    folder: PathBuf,
    /// Digests by the names of files.
    pub sums: BTreeMap<String, String>,
    pub provenance: Provenance,
}

impl Records {
    pub fn read(folder: &Path) -> Result<Records> {
        let sums = folder.join(SUMS);
        let statement = folder.join(PROVENANCE);
        Ok(Records {
            sums: parse_sums(&read(&sums)?).map_err(|error| error.in_file(&sums))?,
            provenance: provenance::parse(&read(&statement)?).map_err(|error| error.in_file(&statement))?,
            folder: folder.to_owned(),
        })
    }

    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// The path of the archive that the records are about: the first name in SHA256SUMS.
    pub fn archive(&self) -> Result<PathBuf> {
        let name = self.sums.keys().find(|name| name.ends_with(".tar.zst"));
        let name = name.ok_or_else(|| Error::new("it names no archive").in_file(&self.file(SUMS)))?;
        Ok(self.folder.join(name))
    }
}

fn read(path: &Path) -> Result<String> {
    let failed = |error| {
        Error::io("read", path, &error).help(format!(
            "`--records` names the directory that has {SUMS} and {PROVENANCE}, such as toolchain/prebuilt"
        ))
    };
    let mut bytes = Vec::new();
    File::open(path).map_err(failed)?.take(MAX_SIZE + 1).read_to_end(&mut bytes).map_err(failed)?;
    if bytes.len() as u64 > MAX_SIZE {
        return Err(Error::at(MAX_SIZE as usize, format!("it has more than {MAX_SIZE} bytes")).in_file(path));
    }
    String::from_utf8(bytes)
        .map_err(|error| Error::at(error.utf8_error().valid_up_to(), "it is not UTF-8").in_file(path))
}

/// Lines as sha256sum writes them: a digest, two spaces and the name of a file in the same directory.
fn parse_sums(text: &str) -> Result<BTreeMap<String, String>> {
    let mut sums = BTreeMap::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let content = line.trim_end_matches('\n');
        let entry = content.split_once("  ").filter(|(digest, name)| is_digest(digest) && is_file_name(name));
        let Some((digest, name)) = entry else {
            return Err(Error::at(at, format!("`{}` is no line of sha256sum's", printable(content))));
        };
        if sums.insert(name.to_owned(), digest.to_owned()).is_some() {
            return Err(Error::at(at, format!("it names `{}` twice", printable(name))));
        }
        at += line.len();
    }
    if sums.is_empty() {
        return Err(Error::at(0, "it names no file"));
    }
    Ok(sums)
}

fn is_file_name(name: &str) -> bool {
    !name.is_empty() && !name.contains('/') && name != "." && name != ".."
}

#[cfg(test)]
mod tests {
    use super::*;

    const DIGEST: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    #[test]
    fn sums() {
        let good = format!("{DIGEST}  a.tar.zst\n{DIGEST}  b c\n");
        assert_eq!(parse_sums(&good).unwrap()["b c"], DIGEST);
        for (bad, offset) in [
            (String::new(), 0),
            (format!("{DIGEST}  a\n\n"), 68),
            (format!("{DIGEST}  a\n{DIGEST}  a\n"), 68),
            (format!("{DIGEST}  ../a\n"), 0),
            (format!("{DIGEST} a\n"), 0),
            (format!("{}  a\n", DIGEST.to_uppercase()), 0),
        ] {
            assert_eq!(parse_sums(&bad).unwrap_err().offset(), Some(offset), "{bad}");
        }
    }
}
