//! Files mapped into the guest's memory, where reading them would copy them.
//!
//! WASI has no mmap. rustc maps what it hardly looks at, the metadata of libraries, tens of megabytes for each crate; as a
//! guest it reads it, and says before by `fd_advise` that it will look at it in no order. If it reads whole pages to where pages
//! begin, they can be mapped there. As natively, what is mapped follows what others write to the file.

use rustix::fd::BorrowedFd;
use rustix::fs::FileType;
use rustix::mm::{MapFlags, ProtFlags};

/// Advice of preview1: that what is read of a file will be looked at in no order.
pub const RANDOM: u32 = 2;

/// What to map at least, in bytes. Less is copied as fast as it is mapped, and looked at.
const LEAST: usize = 64 << 10;

/// Maps what of the file `fd` begins at `offset` to `buffer`, a part of the guest's memory, as far as whole pages of either go, and
/// returns how many bytes that are; or `None`, and changes nothing, if nothing can be mapped.
pub fn map(fd: BorrowedFd<'_>, offset: u64, buffer: &mut [u8]) -> Option<usize> {
    let page = rustix::param::page_size();
    let stat = rustix::fs::fstat(fd).ok()?;
    let rest = u64::try_from(stat.st_size).ok()?.checked_sub(offset)?;
    let len = buffer.len().min(usize::try_from(rest).unwrap_or(usize::MAX)) / page * page;
    let regular = FileType::from_raw_mode(stat.st_mode) == FileType::RegularFile;
    if !regular || len < LEAST || !offset.is_multiple_of(page as u64) || !buffer.as_ptr().addr().is_multiple_of(page) {
        return None;
    }
    let (protection, flags) = (ProtFlags::READ | ProtFlags::WRITE, MapFlags::PRIVATE | MapFlags::FIXED);
    // Safety: these are whole pages of the guest's memory, which nobody else refers to, and remain readable and writable. What
    // the guest writes there is its own. wasmtime unmaps all of the memory in the end, whatever is mapped there.
    unsafe { rustix::mm::mmap(buffer.as_mut_ptr().cast(), len, protection, flags, fd, offset) }.ok()?;
    Some(len)
}
