//! Arguments, environment, random numbers and what little preview1 knows of processes and sockets.

use super::{Errno, Guest, Wasi};
use std::io::Read;

/// Writes a list of zero-terminated strings: their addresses to `pointers`, their bytes to `buffer`.
fn write_strings(guest: &mut Guest<'_>, strings: &[Vec<u8>], mut pointers: u32, mut buffer: u32) -> Result<(), Errno> {
    for string in strings {
        guest.write_u32(pointers, buffer)?;
        guest.write(buffer, string)?;
        let end = buffer.checked_add(string.len() as u32).ok_or(Errno::FAULT)?;
        guest.write(end, &[0])?;
        pointers = pointers.checked_add(4).ok_or(Errno::FAULT)?;
        buffer = end.checked_add(1).ok_or(Errno::FAULT)?;
    }
    Ok(())
}

fn write_sizes(guest: &mut Guest<'_>, strings: &[Vec<u8>], count_at: u32, size_at: u32) -> Result<(), Errno> {
    guest.write_size(count_at, strings.len())?;
    guest.write_size(size_at, strings.iter().map(|string| string.len() + 1).sum())
}

pub fn args_get(wasi: &mut Wasi, guest: &mut Guest<'_>, pointers: u32, buffer: u32) -> Result<(), Errno> {
    write_strings(guest, &wasi.args, pointers, buffer)
}

pub fn args_sizes_get(wasi: &mut Wasi, guest: &mut Guest<'_>, count_at: u32, size_at: u32) -> Result<(), Errno> {
    write_sizes(guest, &wasi.args, count_at, size_at)
}

pub fn environ_get(wasi: &mut Wasi, guest: &mut Guest<'_>, pointers: u32, buffer: u32) -> Result<(), Errno> {
    write_strings(guest, &wasi.env, pointers, buffer)
}

pub fn environ_sizes_get(wasi: &mut Wasi, guest: &mut Guest<'_>, count_at: u32, size_at: u32) -> Result<(), Errno> {
    write_sizes(guest, &wasi.env, count_at, size_at)
}

pub fn random_get(_: &mut Wasi, guest: &mut Guest<'_>, at: u32, len: u32) -> Result<(), Errno> {
    std::fs::File::open("/dev/urandom")?.read_exact(guest.bytes_mut(at, len)?)?;
    Ok(())
}

pub fn sched_yield(_: &mut Wasi, _: &mut Guest<'_>) -> Result<(), Errno> {
    std::thread::yield_now();
    Ok(())
}

/// There are no signals to raise.
pub fn proc_raise(_: &mut Wasi, _: &mut Guest<'_>, _signal: u32) -> Result<(), Errno> {
    Err(Errno::NOSYS)
}

fn not_a_socket(wasi: &Wasi, fd: u32) -> Result<(), Errno> {
    wasi.table.get(fd)?;
    Err(Errno::NOTSOCK)
}

pub fn sock_accept(wasi: &mut Wasi, _: &mut Guest<'_>, fd: u32, _: u32, _: u32) -> Result<(), Errno> {
    not_a_socket(wasi, fd)
}

#[allow(clippy::too_many_arguments)]
pub fn sock_recv(
    wasi: &mut Wasi,
    _: &mut Guest<'_>,
    fd: u32,
    _: u32,
    _: u32,
    _: u32,
    _: u32,
    _: u32,
) -> Result<(), Errno> {
    not_a_socket(wasi, fd)
}

pub fn sock_send(wasi: &mut Wasi, _: &mut Guest<'_>, fd: u32, _: u32, _: u32, _: u32, _: u32) -> Result<(), Errno> {
    not_a_socket(wasi, fd)
}

pub fn sock_shutdown(wasi: &mut Wasi, _: &mut Guest<'_>, fd: u32, _: u32) -> Result<(), Errno> {
    not_a_socket(wasi, fd)
}
