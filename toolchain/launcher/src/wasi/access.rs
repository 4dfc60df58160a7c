//! What a guest may do in a directory that it is given.
//!
//! Where it is confined, paths are resolved here, one name after the other and without following links in the kernel, so that
//! neither `..` nor a link leads out, whatever is renamed in the meantime.

use super::table::Entry;
use super::{Errno, Wasi};
use rustix::fd::{AsFd, BorrowedFd, OwnedFd};
use rustix::fs::{Mode, OFlags};
use std::cell::RefCell;
use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;
use std::path::{Component, Path, PathBuf};
use std::rc::Rc;

/// As Linux has it.
const MAX_LINKS: u32 = 40;

/// The most refusals that are remembered for messages.
const MAX_REFUSALS: usize = 64;

/// What may be done in a directory, and in those that are opened by way of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// All that the user may do: see the documentation of [`super`].
    User,
    /// Reading what is in it. Links are followed wherever they lead: for directories that only the user writes to.
    ReadLinked,
    /// Reading what is in it.
    Read,
    /// Reading and writing what is in it.
    Write,
    /// Nothing, but that the other directories can be walked to.
    Walk,
}

/// What is wanted of a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Want {
    Read,
    Write,
}

/// What a guest was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    Read(PathBuf),
    Write(PathBuf),
    Run(PathBuf),
}

/// Each once, in the order in which they came.
pub type Refusals = Rc<RefCell<Vec<Refusal>>>;

/// Where something is: a name in a directory.
pub struct Place<'a> {
    directory: Directory<'a>,
    pub name: Vec<u8>,
    /// Whether the name itself is what is meant, even if it is a link.
    pub is_final: bool,
}

enum Directory<'a> {
    Guests(&'a OwnedFd),
    Found(OwnedFd),
}

impl AsFd for Place<'_> {
    fn as_fd(&self) -> BorrowedFd<'_> {
        match &self.directory {
            Directory::Guests(fd) => fd.as_fd(),
            Directory::Found(fd) => fd.as_fd(),
        }
    }
}

/// Where `path`, seen from the guest's directory `fd`, is, if the guest may do there what it wants.
pub fn locate<'a>(wasi: &'a Wasi, fd: u32, path: &[u8], follow: bool, want: Want) -> Result<Place<'a>, Errno> {
    let entry = wasi.table.get(fd)?;
    if entry.access == Access::User {
        return Ok(Place { directory: Directory::Guests(&entry.fd), name: path.to_vec(), is_final: !follow });
    }
    let whole = normal(&entry.name.join(OsStr::from_bytes(path)));
    let place = confined(wasi, entry, path, &whole, follow, want);
    if let Err(Errno::ACCES | Errno::ROFS) = place {
        match want {
            Want::Write => wasi.refused(Refusal::Write(whole)),
            // What is not there is only looked for, which nobody needs to be told.
            Want::Read if whole.symlink_metadata().is_ok() => wasi.refused(Refusal::Read(whole)),
            Want::Read => {}
        }
    }
    place
}

/// The same for a guest that is confined and calls it `whole`.
fn confined<'a, 'p>(
    wasi: &'a Wasi,
    mut entry: &'a Entry,
    mut path: &'p [u8],
    whole: &'p Path,
    follow: bool,
    want: Want,
) -> Result<Place<'a>, Errno> {
    // It may lead from one directory that the guest is given to another.
    if path.split(|&byte| byte == b'/').any(|name| name == b"..") {
        let rest;
        (entry, rest) = wasi.table.preopened_above(whole).ok_or(Errno::ACCES)?;
        path = rest.as_os_str().as_bytes();
    }
    let (directory, name) = match (entry.access, want) {
        (Access::Read, Want::Read) | (Access::Write, _) => beneath(&entry.fd, path, follow)?,
        // The kernel would take an absolute path for the user's.
        (Access::ReadLinked, Want::Read) if !path.starts_with(b"/") => {
            (entry.fd.try_clone()?, if path.is_empty() { b".".to_vec() } else { path.to_vec() })
        }
        (Access::Read | Access::ReadLinked, Want::Write) => return Err(Errno::ROFS),
        (Access::ReadLinked | Access::Walk | Access::User, _) => return Err(Errno::ACCES),
    };
    let is_final = entry.access != Access::ReadLinked || !follow;
    Ok(Place { directory: Directory::Found(directory), name, is_final })
}

/// The directory that holds what `path` leads to, and its name there, which is no link if links are followed.
fn beneath(root: &OwnedFd, path: &[u8], follow: bool) -> Result<(OwnedFd, Vec<u8>), Errno> {
    // Names to go through, the next one last.
    let mut names: Vec<Vec<u8>> = Vec::new();
    let push = |names: &mut Vec<Vec<u8>>, path: &[u8]| {
        names.extend(
            path.split(|&byte| byte == b'/').rev().filter(|name| !matches!(name, [] | [b'.'])).map(<[u8]>::to_vec),
        );
    };
    push(&mut names, path);
    let mut way: Vec<OwnedFd> = Vec::new();
    let mut links = 0;
    while let Some(name) = names.pop() {
        let here = way.last().unwrap_or(root);
        if name == b".." {
            way.pop().ok_or(Errno::ACCES)?;
            continue;
        }
        if !names.is_empty() || follow {
            match rustix::fs::readlinkat(here, &name, Vec::new()) {
                Ok(target) => {
                    links += 1;
                    if links > MAX_LINKS {
                        return Err(Errno::LOOP);
                    }
                    if target.to_bytes().starts_with(b"/") {
                        return Err(Errno::ACCES);
                    }
                    push(&mut names, target.to_bytes());
                    continue;
                }
                Err(rustix::io::Errno::INVAL) => {}
                Err(rustix::io::Errno::NOENT) if names.is_empty() => {}
                Err(error) => return Err(error.into()),
            }
        }
        if names.is_empty() {
            return Ok((last(way, root)?, name));
        }
        let flags = DIRECTORY | OFlags::NOFOLLOW;
        let next = rustix::fs::openat(here, &name, flags, Mode::empty())?;
        way.push(next);
    }
    Ok((last(way, root)?, b".".to_vec()))
}

/// The path without `.` and, as far as that can be told from the names, `..`: guests take the same out of theirs.
pub fn normal(path: &Path) -> PathBuf {
    let mut normal = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => drop(normal.pop()),
            part => normal.push(part),
        }
    }
    normal
}

/// Looking names up needs no right to list the directory, where the host can tell the two apart.
#[cfg(target_os = "linux")]
pub const DIRECTORY: OFlags = OFlags::PATH.union(OFlags::DIRECTORY).union(OFlags::CLOEXEC);
#[cfg(not(target_os = "linux"))]
pub const DIRECTORY: OFlags = OFlags::DIRECTORY.union(OFlags::CLOEXEC);

fn last(mut way: Vec<OwnedFd>, root: &OwnedFd) -> Result<OwnedFd, Errno> {
    way.pop().map_or_else(|| Ok(root.try_clone()?), Ok)
}

/// Whether `path`, seen from the guest's directory `fd`, is on the way to a directory that it is given, and is shown
/// as a directory for that reason, though nothing else can be seen of it.
pub fn leads_somewhere(wasi: &Wasi, fd: u32, path: &[u8]) -> bool {
    let Ok(entry) = wasi.table.get(fd) else { return false };
    if entry.access == Access::User {
        return false;
    }
    let whole = normal(&entry.name.join(OsStr::from_bytes(path)));
    wasi.table.preopened_above(&whole).is_some_and(|(entry, _)| entry.access == Access::Walk)
        && wasi.table.preopened().any(|entry| entry.name.starts_with(&whole))
}

impl Wasi {
    /// Remembers what the guest was refused.
    pub fn refused(&self, refusal: Refusal) {
        let mut refusals = self.refusals.borrow_mut();
        if refusals.len() < MAX_REFUSALS && !refusals.contains(&refusal) {
            refusals.push(refusal);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::os::unix::fs::symlink;

    /// A directory with a file, links of all kinds and a neighbour, and what `beneath` makes of a path in it.
    #[test]
    fn no_path_leads_out() {
        let outer = std::env::temp_dir().join(format!("rustc-wasm-access-{}", std::process::id()));
        let inner = outer.join("inner");
        fs::create_dir_all(inner.join("a/b")).unwrap();
        fs::write(outer.join("secret"), "").unwrap();
        fs::write(inner.join("a/file"), "").unwrap();
        for (name, target) in [
            ("up", "../secret"),
            ("absolute", "/etc"),
            ("within", "a/b/../file"),
            ("a/b/up", "../../../secret"),
            ("outer", ".."),
            ("loop", "loop"),
            ("nowhere", "a/nothing"),
        ] {
            symlink(target, inner.join(name)).unwrap();
        }
        let root: OwnedFd = fs::File::open(&inner).unwrap().into();
        let name = |path: &str, follow| {
            beneath(&root, path.as_bytes(), follow).map(|(_, name)| String::from_utf8(name).unwrap())
        };
        for path in
            ["..", "a/../..", "up", "absolute", "absolute/passwd", "a/b/up", "outer/secret", "a/b/../../../secret"]
        {
            assert_eq!(name(path, true), Err(Errno::ACCES), "{path}");
        }
        assert_eq!(name("loop", true), Err(Errno::LOOP));
        for (path, last) in [
            ("", "."),
            ("a/..", "."),
            ("a//b/./", "b"),
            ("within", "file"),
            ("nowhere", "nothing"),
            ("/a/file", "file"),
        ] {
            assert_eq!(name(path, true).as_deref(), Ok(last), "{path}");
        }
        // A link itself may be looked at.
        assert_eq!(name("up", false).as_deref(), Ok("up"));
        assert_eq!(name("outer/secret", false), Err(Errno::ACCES));
        fs::remove_dir_all(outer).unwrap();
    }
}
