//! `wasm-macro compare`: whether two builds are the same, byte for byte, and where they differ.

mod content;
mod difference;
mod parts;
mod source;

use std::collections::BTreeSet;
use std::path::Path;

pub use difference::Difference;
use source::Source;

use crate::error::{Error, Result};

/// What a comparison found.
#[derive(Debug, Default)]
pub struct Report {
    /// How many files are in both, or in one of them.
    pub files: usize,
    /// The bytes of all that are in the first.
    pub bytes: u64,
    pub differences: Vec<Difference>,
}

/// Compares two files, or two trees: directories, or archives of a dist.
///
/// `except` are paths in the trees that don't count, with all that is below them; one that leads to nothing in either tree
/// is an error, as it would hide nothing and look as if it did.
pub fn compare(first: &Path, second: &Path, except: &[String]) -> Result<Report> {
    let (a, b) = (Source::open(first)?, Source::open(second)?);
    if a.is_tree() != b.is_tree() {
        let (tree, file) = if a.is_tree() { (first, second) } else { (second, first) };
        return Err(Error::new(format!("`{}` has several files, and `{}` is one", tree.display(), file.display())));
    }
    let mut names: BTreeSet<&String> = a.files.keys().chain(b.files.keys()).collect();
    for path in except {
        let before = names.len();
        names.retain(|name| !is_below(name, path));
        if names.len() == before {
            let message = format!("there is no `{path}` in `{}` or `{}`", first.display(), second.display());
            return Err(Error::new(message).help("`--except` takes a path below them, such as `bin`"));
        }
    }
    if names.is_empty() {
        return Err(Error::new(format!("there are no files to compare in `{}`", first.display())));
    }
    let mut report = Report { files: names.len(), ..Report::default() };
    for name in names {
        match (a.files.get(name), b.files.get(name)) {
            (Some(one), Some(other)) => {
                let (size, difference) = content::compare_files(name, one, other)?;
                report.bytes += size;
                report.differences.extend(difference);
            }
            (one, _) => report.differences.push(Difference::missing(name, one.is_some())),
        }
    }
    // Archives with the same files need not be the same.
    if report.differences.is_empty() && except.is_empty() {
        report.differences.extend(source::packing(first, &a, second, &b)?);
    }
    Ok(report)
}

fn is_below(name: &str, path: &str) -> bool {
    let path = path.trim_end_matches('/');
    name.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

impl Report {
    /// What a person wants to know, in lines.
    pub fn text(&self, first: &Path, second: &Path) -> String {
        let (first, second) = (first.display(), second.display());
        if self.differences.is_empty() {
            let files = if self.files == 1 { "1 file".into() } else { format!("{} files", self.files) };
            return format!("{first} and {second} are equal: {files}, {} bytes\n", self.bytes);
        }
        let mut text = format!("--- {first}\n+++ {second}\n");
        for difference in &self.differences {
            text += &difference.to_string();
        }
        if self.files > 1 {
            text += &format!("{} of {} files differ\n", self.differences.len(), self.files);
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn paths_below() {
        assert!(is_below("bin/a", "bin") && is_below("bin", "bin") && is_below("bin/a", "bin/"));
        assert!(!is_below("binary", "bin") && !is_below("lib/bin", "bin"));
    }

    #[test]
    fn trees() {
        let folder = tempfile::tempdir().unwrap();
        let (a, b) = (folder.path().join("a"), folder.path().join("b"));
        for tree in [&a, &b] {
            fs::create_dir_all(tree.join("x")).unwrap();
            fs::write(tree.join("x/same"), "same").unwrap();
        }
        assert!(compare(&a, &b, &[]).unwrap().differences.is_empty());
        fs::write(a.join("x/differs"), "1").unwrap();
        fs::write(b.join("x/differs"), "2").unwrap();
        fs::write(b.join("new"), "").unwrap();
        let report = compare(&a, &b, &[]).unwrap();
        assert_eq!((report.files, report.differences.len()), (3, 2));
        assert!(compare(&a, &b, &["x/differs".into(), "new".into()]).unwrap().differences.is_empty());
        assert!(compare(&a, &b, &["y".into()]).is_err());
        assert!(compare(&a, &b, &["x".into(), "new".into()]).is_err());
        assert!(compare(&a, &b.join("new"), &[]).is_err());
        assert!(compare(&a, &folder.path().join("none"), &[]).is_err());
    }
}
