//! The guest's file descriptors.

use super::Errno;
use super::dir::Listing;
use rustix::fd::OwnedFd;

/// One open file or directory of the guest.
pub struct Entry {
    pub fd: OwnedFd,
    /// The guest's name of a directory that it is given at the start.
    pub preopen: Option<Vec<u8>>,
    /// The directory as it was when the guest began to list it.
    pub listing: Option<Listing>,
}

impl Entry {
    pub fn new(fd: OwnedFd) -> Entry {
        Entry { fd, preopen: None, listing: None }
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
