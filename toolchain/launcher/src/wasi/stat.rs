//! File types and attributes in preview1's layout.

use super::{Errno, Guest};
use rustix::fs::{FileType, Stat};

pub const CHARACTER_DEVICE: u8 = 2;
pub const DIRECTORY: u8 = 3;

pub fn file_type(kind: FileType) -> u8 {
    match kind {
        FileType::BlockDevice => 1,
        FileType::CharacterDevice => CHARACTER_DEVICE,
        FileType::Directory => DIRECTORY,
        FileType::RegularFile => 4,
        FileType::Socket => 6,
        FileType::Symlink => 7,
        _ => 0,
    }
}

pub fn type_of(stat: &Stat) -> u8 {
    file_type(FileType::from_raw_mode(stat.st_mode))
}

/// Writes a `filestat` record.
// The integer types of `Stat` differ from host to host.
#[allow(clippy::unnecessary_cast)]
pub fn write(guest: &mut Guest<'_>, at: u32, stat: &Stat) -> Result<(), Errno> {
    let mut record = [0; 64];
    let nanoseconds = |seconds: i64, rest: i64| (seconds.wrapping_mul(1_000_000_000).wrapping_add(rest)) as u64;
    for (offset, value) in [
        (0, stat.st_dev as u64),
        (8, stat.st_ino as u64),
        (16, u64::from(type_of(stat))),
        (24, stat.st_nlink as u64),
        (32, stat.st_size as u64),
        (40, nanoseconds(stat.st_atime as i64, stat.st_atime_nsec as i64)),
        (48, nanoseconds(stat.st_mtime as i64, stat.st_mtime_nsec as i64)),
        (56, nanoseconds(stat.st_ctime as i64, stat.st_ctime_nsec as i64)),
    ] {
        record[offset..offset + 8].copy_from_slice(&value.to_le_bytes());
    }
    guest.write(at, &record)
}

/// The same for a directory that nothing else is told of.
pub fn write_directory(guest: &mut Guest<'_>, at: u32) -> Result<(), Errno> {
    let mut record = [0; 64];
    record[16] = DIRECTORY;
    record[24] = 1;
    guest.write(at, &record)
}
