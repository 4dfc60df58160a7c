//! Calls on an open file.

use super::access::Access;
use super::table::Entry;
use super::{Errno, Guest, Wasi, mapping, processes, stat, time};
use rustix::fd::{AsFd, BorrowedFd};
use rustix::fs::{FallocateFlags, OFlags, SeekFrom};
use std::os::unix::ffi::OsStrExt;

/// Every right, less seek and tell: a terminal is told from other character devices by their absence.
const ALL_RIGHTS: u64 = 0x3fff_ffff;
const RIGHT_SEEK: u64 = 1 << 2;
const RIGHT_TELL: u64 = 1 << 5;

const FLAG_APPEND: u16 = 1;
const FLAG_DSYNC: u16 = 2;
const FLAG_NONBLOCK: u16 = 4;
const FLAG_RSYNC: u16 = 8;
const FLAG_SYNC: u16 = 16;

/// The host's open flags for preview1's `fdflags`.
pub fn open_flags(flags: u16) -> OFlags {
    let mut host = OFlags::empty();
    host.set(OFlags::APPEND, flags & FLAG_APPEND != 0);
    host.set(OFlags::NONBLOCK, flags & FLAG_NONBLOCK != 0);
    host.set(OFlags::DSYNC, flags & FLAG_DSYNC != 0);
    host.set(OFlags::SYNC, flags & (FLAG_SYNC | FLAG_RSYNC) != 0);
    host
}

pub fn fd_close(wasi: &mut Wasi, _: &mut Guest<'_>, fd: u32) -> Result<(), Errno> {
    wasi.table.remove(fd).map(drop)
}

pub fn fd_renumber(wasi: &mut Wasi, _: &mut Guest<'_>, from: u32, to: u32) -> Result<(), Errno> {
    wasi.table.get(to)?;
    let entry = wasi.table.remove(from)?;
    wasi.table.set(to, Some(entry));
    Ok(())
}

pub fn fd_fdstat_get(wasi: &mut Wasi, guest: &mut Guest<'_>, fd: u32, at: u32) -> Result<(), Errno> {
    let Entry { fd, .. } = wasi.table.get(fd)?;
    let file_type = stat::type_of(&rustix::fs::fstat(fd)?);
    let host = rustix::fs::fcntl_getfl(fd)?;
    let mut flags = 0;
    for (bit, set) in [(FLAG_APPEND, OFlags::APPEND), (FLAG_NONBLOCK, OFlags::NONBLOCK), (FLAG_SYNC, OFlags::SYNC)] {
        if host.contains(set) {
            flags |= bit;
        }
    }
    let terminal = file_type == stat::CHARACTER_DEVICE && rustix::termios::isatty(fd);
    let rights = if terminal { ALL_RIGHTS & !(RIGHT_SEEK | RIGHT_TELL) } else { ALL_RIGHTS };
    let mut record = [0; 24];
    record[0] = file_type;
    record[2..4].copy_from_slice(&flags.to_le_bytes());
    record[8..16].copy_from_slice(&rights.to_le_bytes());
    record[16..24].copy_from_slice(&ALL_RIGHTS.to_le_bytes());
    guest.write(at, &record)
}

pub fn fd_fdstat_set_flags(wasi: &mut Wasi, _: &mut Guest<'_>, fd: u32, flags: u32) -> Result<(), Errno> {
    let Entry { fd, .. } = wasi.table.get(fd)?;
    let changeable = OFlags::APPEND | OFlags::NONBLOCK;
    let kept = rustix::fs::fcntl_getfl(fd)? - changeable;
    Ok(rustix::fs::fcntl_setfl(fd, kept | (open_flags(flags as u16) & changeable))?)
}

/// Rights are preview1's capabilities; a guest here has its user's rights, so giving some up has no effect.
pub fn fd_fdstat_set_rights(wasi: &mut Wasi, _: &mut Guest<'_>, fd: u32, _: u64, _: u64) -> Result<(), Errno> {
    wasi.table.get(fd).map(drop)
}

pub fn fd_filestat_get(wasi: &mut Wasi, guest: &mut Guest<'_>, fd: u32, at: u32) -> Result<(), Errno> {
    let stat = rustix::fs::fstat(&wasi.table.get(fd)?.fd)?;
    stat::write(guest, at, &stat)
}

pub fn fd_filestat_set_size(wasi: &mut Wasi, _: &mut Guest<'_>, fd: u32, size: u64) -> Result<(), Errno> {
    Ok(rustix::fs::ftruncate(&wasi.table.get(fd)?.fd, size)?)
}

pub fn fd_filestat_set_times(
    wasi: &mut Wasi,
    _: &mut Guest<'_>,
    fd: u32,
    accessed: u64,
    modified: u64,
    flags: u32,
) -> Result<(), Errno> {
    let times = time::timestamps(accessed, modified, flags)?;
    let entry = wasi.table.get(fd)?;
    // Which a file that is open for reading allows, if it is the user's.
    if !matches!(entry.access, Access::User | Access::Write) {
        return Err(Errno::ROFS);
    }
    Ok(rustix::fs::futimens(&entry.fd, &times)?)
}

pub fn fd_allocate(wasi: &mut Wasi, _: &mut Guest<'_>, fd: u32, offset: u64, len: u64) -> Result<(), Errno> {
    Ok(rustix::fs::fallocate(&wasi.table.get(fd)?.fd, FallocateFlags::empty(), offset, len)?)
}

/// Advice may be ignored, a bad descriptor may not.
pub fn fd_advise(wasi: &mut Wasi, _: &mut Guest<'_>, fd: u32, _: u64, _: u64, advice: u32) -> Result<(), Errno> {
    wasi.table.get_mut(fd)?.mapped = wasi.map_files && advice == mapping::RANDOM;
    Ok(())
}

pub fn fd_sync(wasi: &mut Wasi, _: &mut Guest<'_>, fd: u32) -> Result<(), Errno> {
    Ok(rustix::fs::fsync(&wasi.table.get(fd)?.fd)?)
}

pub fn fd_datasync(wasi: &mut Wasi, _: &mut Guest<'_>, fd: u32) -> Result<(), Errno> {
    Ok(rustix::fs::fdatasync(&wasi.table.get(fd)?.fd)?)
}

pub fn fd_seek(
    wasi: &mut Wasi,
    guest: &mut Guest<'_>,
    fd: u32,
    offset: u64,
    whence: u32,
    at: u32,
) -> Result<(), Errno> {
    let to = match whence {
        0 => SeekFrom::Start(offset),
        1 => SeekFrom::Current(offset as i64),
        2 => SeekFrom::End(offset as i64),
        _ => return Err(Errno::INVAL),
    };
    let position = rustix::fs::seek(&wasi.table.get(fd)?.fd, to)?;
    guest.write_u64(at, position)
}

pub fn fd_tell(wasi: &mut Wasi, guest: &mut Guest<'_>, fd: u32, at: u32) -> Result<(), Errno> {
    let position = rustix::fs::tell(&wasi.table.get(fd)?.fd)?;
    guest.write_u64(at, position)
}

pub fn fd_read(wasi: &mut Wasi, guest: &mut Guest<'_>, fd: u32, list: u32, count: u32, at: u32) -> Result<(), Errno> {
    if wasi.is_channel(fd) {
        return processes::reply(wasi, guest, list, count, at);
    }
    let Entry { fd, mapped, .. } = wasi.table.get(fd)?;
    let buffer = guest.destination(list, count)?;
    let read = match mapped.then(|| read_by_mapping(fd.as_fd(), buffer)).flatten() {
        Some(read) => read,
        None => rustix::io::read(fd, buffer)?,
    };
    guest.write_size(at, read)
}

/// Like read(), or `None` if there is nothing to be gained by mapping. What remains behind whole pages is left for the next read.
fn read_by_mapping(fd: BorrowedFd<'_>, buffer: &mut [u8]) -> Option<usize> {
    let offset = rustix::fs::tell(fd).ok()?;
    let read = mapping::map(fd, offset, buffer)?;
    rustix::fs::seek(fd, SeekFrom::Start(offset + read as u64)).ok()?;
    Some(read)
}

pub fn fd_pread(
    wasi: &mut Wasi,
    guest: &mut Guest<'_>,
    fd: u32,
    list: u32,
    count: u32,
    offset: u64,
    at: u32,
) -> Result<(), Errno> {
    let read = rustix::io::pread(&wasi.table.get(fd)?.fd, guest.destination(list, count)?, offset)?;
    guest.write_size(at, read)
}

pub fn fd_write(wasi: &mut Wasi, guest: &mut Guest<'_>, fd: u32, list: u32, count: u32, at: u32) -> Result<(), Errno> {
    if wasi.is_channel(fd) {
        return processes::request(wasi, guest, list, count, at);
    }
    let written = rustix::io::writev(&wasi.table.get(fd)?.fd, &guest.sources(list, count)?);
    if written == Err(rustix::io::Errno::PIPE) {
        wasi.broken_pipe(fd);
    }
    guest.write_size(at, written?)
}

pub fn fd_pwrite(
    wasi: &mut Wasi,
    guest: &mut Guest<'_>,
    fd: u32,
    list: u32,
    count: u32,
    offset: u64,
    at: u32,
) -> Result<(), Errno> {
    let source = guest.sources(list, count)?;
    let first = source.iter().find(|buffer| !buffer.is_empty()).map_or(&[][..], |buffer| buffer);
    let written = rustix::io::pwrite(&wasi.table.get(fd)?.fd, first, offset)?;
    guest.write_size(at, written)
}

fn preopened(wasi: &Wasi, fd: u32) -> Result<&[u8], Errno> {
    let entry = wasi.table.get(fd)?;
    if entry.preopened { Ok(entry.name.as_os_str().as_bytes()) } else { Err(Errno::BADF) }
}

pub fn fd_prestat_get(wasi: &mut Wasi, guest: &mut Guest<'_>, fd: u32, at: u32) -> Result<(), Errno> {
    let name = preopened(wasi, fd)?;
    guest.write_u32(at, 0)?;
    guest.write_size(at.wrapping_add(4), name.len())
}

pub fn fd_prestat_dir_name(wasi: &mut Wasi, guest: &mut Guest<'_>, fd: u32, at: u32, len: u32) -> Result<(), Errno> {
    let name = preopened(wasi, fd)?;
    if name.len() > len as usize {
        return Err(Errno::OVERFLOW);
    }
    guest.write(at, name)
}
