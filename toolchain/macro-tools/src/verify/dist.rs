//! The directory of a dist, or one with an archive and its records.

use std::collections::BTreeSet;
use std::path::Path;

use super::Verdict;
use super::archive;
use super::records::{PROVENANCE, Records, SUMS};
use crate::error::{Error, Result};
use crate::tree;

/// The directories of a dist that come from the archive. (The launcher, in `bin`, is built for the machine.)
const FROM_ARCHIVE: [&str; 2] = ["lib", "share"];
/// What a machine makes of rustc.wasm for itself.
const MACHINE_CODE: &str = "lib/rustc.cwasm";

pub fn verify(folder: &Path, records: Option<&Path>, verdict: &mut Verdict) -> Result<()> {
    let is_dist = folder.join("lib").is_dir();
    let records = match records {
        None if is_dist && !folder.join(SUMS).exists() => {
            return Err(Error::new(format!("`{}` has no records with it", folder.display())).help(format!(
                "name the directory that has {SUMS}, {PROVENANCE} and the archive with `--records DIR`"
            )));
        }
        None => Records::read(folder)?,
        Some(_) if !is_dist => {
            return Err(Error::new(format!("`{}` is no dist: it has no directory `lib`", folder.display())));
        }
        Some(records) => Records::read(records)?,
    };
    let path = records.archive()?;
    let contents = archive::check(&path, &archive::digest_of(&path)?, &records, verdict)?;
    if is_dist {
        compare(folder, &path, &contents, verdict)?;
    }
    Ok(())
}

/// Compares each file of a dist with the one in the archive.
fn compare(folder: &Path, archive: &Path, contents: &archive::Contents, verdict: &mut Verdict) -> Result<()> {
    let shown = archive.display().to_string();
    let mut same = 0;
    for (name, expected) in contents {
        let path = folder.join(name);
        if !path.is_file() {
            verdict.fail(Error::new(format!("`{}` is missing", path.display())).note(format!("it is in {shown}")));
            continue;
        }
        match archive::compare(&path.display().to_string(), &archive::digest_of(&path)?, expected, &shown) {
            Ok(_) => same += 1,
            Err(error) => verdict.fail(error),
        }
    }
    let mut found = BTreeSet::new();
    for name in FROM_ARCHIVE {
        tree::list(&folder.join(name), name, &mut found)?;
    }
    for name in found.iter().filter(|name| !contents.contains_key(*name) && *name != MACHINE_CODE) {
        let path = folder.join(name);
        verdict.fail(
            Error::new(format!("`{}` is not in the archive", path.display())).note(format!("the archive is {shown}")),
        );
    }
    verdict.pass(format!("{}: {same} of {} files as in {shown}", folder.display(), contents.len()));
    if found.contains(MACHINE_CODE) {
        let path = folder.join(MACHINE_CODE);
        verdict.pass(format!("{}: not checked, this machine has made it", path.display()));
    }
    Ok(())
}
