//! Listing directories.

use super::{Errno, Guest, Wasi, stat};
use rustix::fd::OwnedFd;
use rustix::fs::{Dir, Mode, OFlags};

struct Item {
    name: Vec<u8>,
    inode: u64,
    file_type: u8,
}

/// A directory's entries, read once so that a cookie is an index, and sorted so that the guest meets
/// them in the same order on every machine and file system.
pub struct Listing(Vec<Item>);

impl Listing {
    fn read(fd: &OwnedFd) -> Result<Listing, Errno> {
        // Opened anew: the guest's own may be good for looking names up only, and another listing must not disturb this one.
        let opened = rustix::fs::openat(fd, ".", OFlags::DIRECTORY | OFlags::CLOEXEC, Mode::empty())?;
        let mut items = Vec::new();
        for entry in Dir::new(opened)? {
            let entry = entry?;
            items.push(Item {
                name: entry.file_name().to_bytes().to_vec(),
                inode: entry.ino(),
                file_type: stat::file_type(entry.file_type()),
            });
        }
        items.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(Listing(items))
    }

    /// Fills `buffer` from entry `first` on; the last entry may be cut off, a full buffer says that there is more.
    fn write(&self, first: usize, buffer: &mut [u8]) -> usize {
        let mut used = 0;
        for (index, item) in self.0.iter().enumerate().skip(first) {
            let mut record = Vec::with_capacity(24 + item.name.len());
            record.extend_from_slice(&(index as u64 + 1).to_le_bytes());
            record.extend_from_slice(&item.inode.to_le_bytes());
            record.extend_from_slice(&(item.name.len() as u32).to_le_bytes());
            record.extend_from_slice(&[item.file_type, 0, 0, 0]);
            record.extend_from_slice(&item.name);
            let fits = record.len().min(buffer.len() - used);
            buffer[used..used + fits].copy_from_slice(&record[..fits]);
            used += fits;
            if used == buffer.len() {
                break;
            }
        }
        used
    }
}

pub fn fd_readdir(
    wasi: &mut Wasi,
    guest: &mut Guest<'_>,
    fd: u32,
    buffer: u32,
    len: u32,
    cookie: u64,
    used_at: u32,
) -> Result<(), Errno> {
    let entry = wasi.table.get_mut(fd)?;
    if cookie == 0 || entry.listing.is_none() {
        entry.listing = Some(Listing::read(&entry.fd)?);
    }
    let first = usize::try_from(cookie).map_err(|_| Errno::INVAL)?;
    let used = match &entry.listing {
        Some(listing) => listing.write(first, guest.bytes_mut(buffer, len)?),
        None => 0,
    };
    guest.write_size(used_at, used)
}
