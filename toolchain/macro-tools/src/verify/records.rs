//! What was written down about a dist when it was built: SHA256SUMS and provenance.json.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::error::{Error, Result, printable};
use crate::sha256::is_digest;

pub const SUMS: &str = "SHA256SUMS";
pub const PROVENANCE: &str = "provenance.json";

/// The largest file of either kind, in bytes.
const MAX_SIZE: u64 = 16 << 20;
const STATEMENT: &str = "https://in-toto.io/Statement/v1";
const PREDICATE: &str = "rustc-wasm/provenance/v1";

/// Digests by the names of files, from both.
pub struct Records {
    folder: PathBuf,
    pub sums: BTreeMap<String, String>,
    pub subjects: BTreeMap<String, String>,
}

impl Records {
    pub fn read(folder: &Path) -> Result<Records> {
        let sums = folder.join(SUMS);
        let provenance = folder.join(PROVENANCE);
        Ok(Records {
            sums: parse_sums(&read(&sums)?).map_err(|error| error.in_file(&sums))?,
            subjects: parse_provenance(&read(&provenance)?).map_err(|error| error.in_file(&provenance))?,
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

#[derive(Deserialize)]
struct Statement {
    #[serde(rename = "_type")]
    ty: String,
    subject: Vec<Subject>,
    #[serde(rename = "predicateType")]
    predicate_type: String,
}

#[derive(Deserialize)]
struct Subject {
    name: String,
    digest: Digest,
}

#[derive(Deserialize)]
struct Digest {
    sha256: String,
}

fn parse_provenance(text: &str) -> Result<BTreeMap<String, String>> {
    let statement: Statement = serde_json::from_str(text).map_err(|error| {
        let before: usize = text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum();
        Error::at(before + error.column().saturating_sub(1), format!("it is not what the recipe writes: {error}"))
    })?;
    for (found, expected) in [(&statement.ty, STATEMENT), (&statement.predicate_type, PREDICATE)] {
        if found != expected {
            return Err(Error::new(format!("it is of the type `{}`, not `{expected}`", printable(found))));
        }
    }
    let mut subjects = BTreeMap::new();
    for Subject { name, digest } in statement.subject {
        if !is_digest(&digest.sha256) {
            return Err(Error::new(format!("the digest of `{}` is none", printable(&name))));
        }
        if let Some(_other) = subjects.insert(name.clone(), digest.sha256) {
            return Err(Error::new(format!("it names `{}` twice", printable(&name))));
        }
    }
    Ok(subjects)
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

    #[test]
    fn provenance() {
        let of = |digest: &str, ty: &str| {
            format!(
                r#"{{"_type": "{ty}", "predicateType": "{PREDICATE}", "predicate": {{}},
                "subject": [{{"name": "a", "digest": {{"sha256": "{digest}"}}}}]}}"#
            )
        };
        assert_eq!(parse_provenance(&of(DIGEST, STATEMENT)).unwrap()["a"], DIGEST);
        assert!(parse_provenance(&of("1", STATEMENT)).is_err());
        assert!(parse_provenance(&of(DIGEST, "other")).is_err());
        assert_eq!(parse_provenance("{\n  1").unwrap_err().offset(), Some(4));
        assert!(parse_provenance("").is_err());
    }
}
