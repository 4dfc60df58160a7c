//! Calls that name a file, relative to a directory. [`access`] says where that is, and whether the guest may.

use super::access::{self, Access, Place, Want, locate};
use super::table::Entry;
use super::{Errno, Guest, Wasi, file, stat, time};
use rustix::fs::{AtFlags, Mode, OFlags};
use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;

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
    let want = if write || how & (CREATE | TRUNCATE) != 0 { Want::Write } else { Want::Read };
    let path = guest.bytes(path, path_len)?;
    let place = locate(wasi, fd, path, lookup & FOLLOW != 0, want)?;
    host.set(OFlags::NOFOLLOW, place.is_final);
    let mode = Mode::from_raw_mode(0o666);
    let opened = rustix::fs::openat(&place, &place.name, host, mode)?;
    let Entry { access, ref name, .. } = *wasi.table.get(fd)?;
    let name = if access == Access::User { name.clone() } else { name.join(OsStr::from_bytes(path)) };
    let number = wasi.table.insert(Entry { access, name, ..Entry::new(opened) })?;
    guest.write_u32(opened_at, number)
}

pub fn path_create_directory(
    wasi: &mut Wasi,
    guest: &mut Guest<'_>,
    fd: u32,
    path: u32,
    len: u32,
) -> Result<(), Errno> {
    let place = locate(wasi, fd, guest.bytes(path, len)?, false, Want::Write)?;
    Ok(rustix::fs::mkdirat(&place, &place.name, Mode::from_raw_mode(0o777))?)
}

pub fn path_remove_directory(
    wasi: &mut Wasi,
    guest: &mut Guest<'_>,
    fd: u32,
    path: u32,
    len: u32,
) -> Result<(), Errno> {
    let place = locate(wasi, fd, guest.bytes(path, len)?, false, Want::Write)?;
    Ok(rustix::fs::unlinkat(&place, &place.name, AtFlags::REMOVEDIR)?)
}

pub fn path_unlink_file(wasi: &mut Wasi, guest: &mut Guest<'_>, fd: u32, path: u32, len: u32) -> Result<(), Errno> {
    let place = locate(wasi, fd, guest.bytes(path, len)?, false, Want::Write)?;
    Ok(rustix::fs::unlinkat(&place, &place.name, AtFlags::empty())?)
}

fn unless_followed(place: &Place<'_>) -> AtFlags {
    if place.is_final { AtFlags::SYMLINK_NOFOLLOW } else { AtFlags::empty() }
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
    let path = guest.bytes(path, len)?;
    if access::leads_somewhere(wasi, fd, path) {
        return stat::write_directory(guest, at);
    }
    let place = locate(wasi, fd, path, lookup & FOLLOW != 0, Want::Read)?;
    let stat = rustix::fs::statat(&place, &place.name, unless_followed(&place))?;
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
    let place = locate(wasi, fd, guest.bytes(path, len)?, lookup & FOLLOW != 0, Want::Write)?;
    Ok(rustix::fs::utimensat(&place, &place.name, &times, unless_followed(&place))?)
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
    // Whoever has another name of a file that can be written to can write to the file.
    let from = locate(wasi, fd, guest.bytes(path, len)?, lookup & FOLLOW != 0, Want::Write)?;
    let to = locate(wasi, new_fd, guest.bytes(new_path, new_len)?, false, Want::Write)?;
    let follow = if from.is_final { AtFlags::empty() } else { AtFlags::SYMLINK_FOLLOW };
    Ok(rustix::fs::linkat(&from, &from.name, &to, &to.name, follow)?)
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
    let from = locate(wasi, fd, guest.bytes(path, len)?, false, Want::Write)?;
    let to = locate(wasi, new_fd, guest.bytes(new_path, new_len)?, false, Want::Write)?;
    Ok(rustix::fs::renameat(&from, &from.name, &to, &to.name)?)
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
    let target = guest.bytes(target, target_len)?;
    let place = locate(wasi, fd, guest.bytes(path, len)?, false, Want::Write)?;
    // Others follow links of a guest that can't.
    if wasi.table.get(fd)?.access != Access::User
        && (target.starts_with(b"/") || target.windows(2).any(|two| two == b".."))
    {
        return Err(Errno::PERM);
    }
    Ok(rustix::fs::symlinkat(target, &place, &place.name)?)
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
    let path = guest.bytes(path, len)?;
    if access::leads_somewhere(wasi, fd, path) {
        return Err(Errno::INVAL);
    }
    let place = locate(wasi, fd, path, false, Want::Read)?;
    let target = rustix::fs::readlinkat(&place, &place.name, Vec::new())?;
    let fits = target.to_bytes().len().min(buffer_len as usize);
    guest.write(buffer, &target.to_bytes()[..fits])?;
    guest.write_size(used_at, fits)
}
