//! The guest's file descriptors.

use super::Errno;
use super::access::Access;
use super::dir::Listing;
use rustix::fd::OwnedFd;
use std::path::{Path, PathBuf};

/// One open file or directory of the guest.
pub struct Entry {
    pub fd: OwnedFd,
    pub access: Access,
    /// The guest's name of it, as far as `access` confines the guest, for messages, or as it is given a directory.
    pub name: PathBuf,
    /// Whether it is a directory that the guest is given at the start.
    pub preopened: bool,
    /// The directory as it was when the guest began to list it.
    pub listing: Option<Listing>,
    /// Whether what is read of it may be mapped.
    pub mapped: bool,
}

impl Entry {
    pub fn new(fd: OwnedFd) -> Entry {
        Entry { fd, access: Access::User, name: PathBuf::new(), preopened: false, listing: None, mapped: false }
    }
}

/// Numbers to entries; the lowest free number is given out, as POSIX has it.
#[derive(Default)]
pub struct Table(Vec<Option<Entry>>);

impl Table {
    pub fn get(&self, fd: u32) -> Result<&Entry, Errno> {
        self.0.get(fd as usize).and_then(Option::as_ref).ok_or(Errno::BADF)
    }

    pub fn get_mut(&mut self, fd: u32) -> Result<&mut Entry, Errno> {
        self.0.get_mut(fd as usize).and_then(Option::as_mut).ok_or(Errno::BADF)
    }

    pub fn insert(&mut self, entry: Entry) -> Result<u32, Errno> {
        let free = self.0.iter().position(Option::is_none).unwrap_or(self.0.len());
        let number = u32::try_from(free).map_err(|_| Errno::NFILE)?;
        self.set(number, Some(entry));
        Ok(number)
    }

    /// The directories that the guest is given.
    pub fn preopened(&self) -> impl Iterator<Item = &Entry> {
        self.0.iter().flatten().filter(|entry| entry.preopened)
    }

    /// The innermost of them that the guest's path `whole` is in, and the rest of the path.
    pub fn preopened_above<'a>(&self, whole: &'a Path) -> Option<(&Entry, &'a Path)> {
        let all = self.preopened().filter_map(|entry| Some((entry, whole.strip_prefix(&entry.name).ok()?)));
        all.min_by_key(|(_, rest)| rest.as_os_str().len())
    }

    /// Fills the slot `fd`, or leaves it empty.
    pub fn set(&mut self, fd: u32, entry: Option<Entry>) {
        let at = fd as usize;
        if self.0.len() <= at {
            self.0.resize_with(at + 1, || None);
        }
        self.0[at] = entry;
    }

    pub fn remove(&mut self, fd: u32) -> Result<Entry, Errno> {
        self.0.get_mut(fd as usize).and_then(Option::take).ok_or(Errno::BADF)
    }
}
