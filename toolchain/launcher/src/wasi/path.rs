//! Calls that name a file. Names are relative to a directory and resolved by the host's kernel, links
//! included, just as for a native program: see the module's documentation for why nothing is confined.

use super::table::Entry;
use super::{Errno, Guest, Wasi, file, stat, time};
use rustix::fd::OwnedFd;
use rustix::fs::{AtFlags, Mode, OFlags};

const FOLLOW: u32 = 1;

const CREATE: u16 = 1;
const DIRECTORY: u16 = 2;
const EXCLUSIVE: u16 = 4;
const TRUNCATE: u16 = 8;

const RIGHT_READ: u64 = 1 << 1;
const RIGHT_WRITE: u64 = 1 << 6;
const RIGHT_ALLOCATE: u64 = 1 << 8;
const RIGHT_READDIR: u64 = 1 << 14;
const RIGHT_SET_SIZE: u64 = 1 << 22;

fn directory(wasi: &Wasi, fd: u32) -> Result<&OwnedFd, Errno> {
    Ok(&wasi.table.get(fd)?.fd)
}

#[allow(clippy::too_many_arguments)]
pub fn path_open(
    wasi: &mut Wasi,
    guest: &mut Guest<'_>,
    fd: u32,
    lookup: u32,
    path: u32,
    path_len: u32,
    how: u32,
    rights: u64,
    _inheriting: u64,
    flags: u32,
    opened_at: u32,
) -> Result<(), Errno> {
    let how = how as u16;
    let read = rights & (RIGHT_READ | RIGHT_READDIR) != 0;
    let write = rights & (RIGHT_WRITE | RIGHT_ALLOCATE | RIGHT_SET_SIZE) != 0;
    let mut host = file::open_flags(flags as u16) | OFlags::CLOEXEC | OFlags::NOCTTY;
    host |= match (read, write) {
        (true, true) => OFlags::RDWR,
        (false, true) => OFlags::WRONLY,
        _ => OFlags::RDONLY,
    };
    host.set(OFlags::CREATE, how & CREATE != 0);
    host.set(OFlags::DIRECTORY, how & DIRECTORY != 0);
    host.set(OFlags::EXCL, how & EXCLUSIVE != 0);
    host.set(OFlags::TRUNC, how & TRUNCATE != 0);
    host.set(OFlags::NOFOLLOW, lookup & FOLLOW == 0);
    let mode = Mode::from_raw_mode(0o666);
    let opened = rustix::fs::openat(directory(wasi, fd)?, guest.bytes(path, path_len)?, host, mode)?;
    let number = wasi.table.insert(Entry::new(opened))?;
    guest.write_u32(opened_at, number)
}

pub fn path_create_directory(
    wasi: &mut Wasi,
    guest: &mut Guest<'_>,
    fd: u32,
    path: u32,
    len: u32,
) -> Result<(), Errno> {
    Ok(rustix::fs::mkdirat(directory(wasi, fd)?, guest.bytes(path, len)?, Mode::from_raw_mode(0o777))?)
}

pub fn path_remove_directory(
    wasi: &mut Wasi,
    guest: &mut Guest<'_>,
    fd: u32,
    path: u32,
    len: u32,
) -> Result<(), Errno> {
    Ok(rustix::fs::unlinkat(directory(wasi, fd)?, guest.bytes(path, len)?, AtFlags::REMOVEDIR)?)
}

pub fn path_unlink_file(wasi: &mut Wasi, guest: &mut Guest<'_>, fd: u32, path: u32, len: u32) -> Result<(), Errno> {
    Ok(rustix::fs::unlinkat(directory(wasi, fd)?, guest.bytes(path, len)?, AtFlags::empty())?)
}

fn unless_followed(lookup: u32) -> AtFlags {
    if lookup & FOLLOW == 0 { AtFlags::SYMLINK_NOFOLLOW } else { AtFlags::empty() }
}

pub fn path_filestat_get(
    wasi: &mut Wasi,
    guest: &mut Guest<'_>,
    fd: u32,
    lookup: u32,
    path: u32,
    len: u32,
    at: u32,
) -> Result<(), Errno> {
    let stat = rustix::fs::statat(directory(wasi, fd)?, guest.bytes(path, len)?, unless_followed(lookup))?;
    stat::write(guest, at, &stat)
}

#[allow(clippy::too_many_arguments)]
pub fn path_filestat_set_times(
    wasi: &mut Wasi,
    guest: &mut Guest<'_>,
    fd: u32,
    lookup: u32,
    path: u32,
    len: u32,
    accessed: u64,
    modified: u64,
    flags: u32,
) -> Result<(), Errno> {
    let times = time::timestamps(accessed, modified, flags)?;
    Ok(rustix::fs::utimensat(directory(wasi, fd)?, guest.bytes(path, len)?, &times, unless_followed(lookup))?)
}

#[allow(clippy::too_many_arguments)]
pub fn path_link(
    wasi: &mut Wasi,
    guest: &mut Guest<'_>,
    fd: u32,
    lookup: u32,
    path: u32,
    len: u32,
    new_fd: u32,
    new_path: u32,
    new_len: u32,
) -> Result<(), Errno> {
    let follow = if lookup & FOLLOW == 0 { AtFlags::empty() } else { AtFlags::SYMLINK_FOLLOW };
    let (from, to) = (directory(wasi, fd)?, directory(wasi, new_fd)?);
    Ok(rustix::fs::linkat(from, guest.bytes(path, len)?, to, guest.bytes(new_path, new_len)?, follow)?)
}

#[allow(clippy::too_many_arguments)]
pub fn path_rename(
    wasi: &mut Wasi,
    guest: &mut Guest<'_>,
    fd: u32,
    path: u32,
    len: u32,
    new_fd: u32,
    new_path: u32,
    new_len: u32,
) -> Result<(), Errno> {
    let (from, to) = (directory(wasi, fd)?, directory(wasi, new_fd)?);
    Ok(rustix::fs::renameat(from, guest.bytes(path, len)?, to, guest.bytes(new_path, new_len)?)?)
}

pub fn path_symlink(
    wasi: &mut Wasi,
    guest: &mut Guest<'_>,
    target: u32,
    target_len: u32,
    fd: u32,
    path: u32,
    len: u32,
) -> Result<(), Errno> {
    Ok(rustix::fs::symlinkat(guest.bytes(target, target_len)?, directory(wasi, fd)?, guest.bytes(path, len)?)?)
}

#[allow(clippy::too_many_arguments)]
pub fn path_readlink(
    wasi: &mut Wasi,
    guest: &mut Guest<'_>,
    fd: u32,
    path: u32,
    len: u32,
    buffer: u32,
    buffer_len: u32,
    used_at: u32,
) -> Result<(), Errno> {
    let target = rustix::fs::readlinkat(directory(wasi, fd)?, guest.bytes(path, len)?, Vec::new())?;
    let fits = target.to_bytes().len().min(buffer_len as usize);
    guest.write(buffer, &target.to_bytes()[..fits])?;
    guest.write_size(used_at, fits)
}
