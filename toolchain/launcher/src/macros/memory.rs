//! The memories of macros: mappings that serve one expansion after the other.
//!
//! An expansion is to find its memory as the module describes it, and most are done within a millisecond, a fifth of
//! which the kernel would take to map memory, to fault it in page by page, and to unmap it again. So a mapping is
//! kept, with the pages that it has, and what has been written to is zeroed by hand. What that may be the kernel
//! tells: a page that has neither a frame nor a place in the swap area is one that nobody has touched.
//!
//! wasmtime's own pool is not used since the pages that it has the kernel look for are those that are in memory: what
//! a macro wrote to one that is swapped out would be there for the next.

use rustix::mm::{Advice, MapFlags, MprotectFlags, ProtFlags, madvise, mmap_anonymous, mprotect, munmap};
use rustix::param::page_size;
use std::ffi::c_void;
use std::fs::File;
use std::io;
use std::ops::Range;
use std::os::unix::fs::FileExt;
use std::sync::{Arc, Mutex, PoisonError};
use wasmtime::{LinearMemory, MemoryCreator, MemoryType, Result};

/// How much of a mapping is zeroed by hand, in bytes; the kernel takes back what has been written to beyond. Most
/// expansions need a tenth of this. One that needed much more must not be what all that follow pay for.
const ZEROED: usize = 1 << 20;

/// How many mappings are kept while no macro runs in them: expansions within expansions are rare.
const KEPT: usize = 4;

/// Makes memories for wasmtime, out of mappings that were used before if there are any.
pub struct Memories(Arc<Shared>);

struct Shared {
    unused: Mutex<Vec<Mapping>>,
    /// None where the kernel doesn't tell what has been touched: then it takes back all pages.
    touched: Option<Touched>,
}

impl Memories {
    pub fn new() -> Memories {
        Memories(Arc::new(Shared { unused: Mutex::default(), touched: Touched::open() }))
    }
}

// Safety: `Memory` is what the trait wants it to be: zeros, as much as was asked for, at an address that stays the
// same, and behind it nothing accessible up to the end of the guard.
unsafe impl MemoryCreator for Memories {
    fn new_memory(
        &self,
        _type: MemoryType,
        minimum: usize,
        _maximum: Option<usize>,
        reserved: Option<usize>,
        guard: usize,
    ) -> Result<Box<dyn LinearMemory>, String> {
        let reserved = reserved.unwrap_or(minimum);
        let make = || -> io::Result<Memory> {
            let mut mapping = match self.0.take(reserved, guard) {
                Some(mapping) => mapping,
                None => Mapping::reserve(reserved, guard)?,
            };
            mapping.make_accessible(minimum)?;
            Ok(Memory { mapping: Some(mapping), shared: Arc::clone(&self.0) })
        };
        match make() {
            Ok(memory) => Ok(Box::new(memory)),
            Err(error) => Err(format!("cannot reserve {reserved} bytes of addresses: {error}")),
        }
    }
}

impl Shared {
    fn take(&self, reserved: usize, guard: usize) -> Option<Mapping> {
        let mut unused = self.unused.lock().unwrap_or_else(PoisonError::into_inner);
        let fits = |mapping: &Mapping| mapping.reserved == reserved && mapping.guard == guard;
        unused.iter().rposition(fits).map(|found| unused.swap_remove(found))
    }

    /// Keeps a mapping for the next macro, once it is as if it had never been used.
    fn give_back(&self, mut mapping: Mapping) {
        if mapping.clear(self.touched.as_ref()).is_err() {
            return;
        }
        let mut unused = self.unused.lock().unwrap_or_else(PoisonError::into_inner);
        if unused.len() < KEPT {
            unused.push(mapping);
        }
    }
}

/// A memory of a macro's.
struct Memory {
    /// There until it is dropped.
    mapping: Option<Mapping>,
    shared: Arc<Shared>,
}

impl Memory {
    fn mapping(&self) -> &Mapping {
        self.mapping.as_ref().expect("it is taken only to be dropped")
    }
}

// Safety: see `Memories`.
unsafe impl LinearMemory for Memory {
    fn byte_size(&self) -> usize {
        self.mapping().accessible
    }

    fn byte_capacity(&self) -> usize {
        self.mapping().reserved
    }

    fn grow_to(&mut self, size: usize) -> Result<()> {
        let mapping = self.mapping.as_mut().expect("it is taken only to be dropped");
        Ok(mapping.make_accessible(size)?)
    }

    fn as_ptr(&self) -> *mut u8 {
        self.mapping().at(0).cast()
    }
}

impl Drop for Memory {
    fn drop(&mut self) {
        if let Some(mapping) = self.mapping.take() {
            self.shared.give_back(mapping);
        }
    }
}

/// Addresses, of which the first can be accessed. What can't has never been written to, or has been zeroed since.
struct Mapping {
    /// The guard before the memory.
    start: *mut c_void,
    /// The size of each of two guards, before and behind.
    guard: usize,
    reserved: usize,
    accessible: usize,
}

// Safety: it owns what it points to.
unsafe impl Send for Mapping {}
// Safety: what changes anything takes it mutably.
unsafe impl Sync for Mapping {}

impl Mapping {
    fn reserve(reserved: usize, guard: usize) -> io::Result<Mapping> {
        let len = guard.checked_mul(2).and_then(|guards| guards.checked_add(reserved));
        let len = len.ok_or(io::ErrorKind::OutOfMemory)?;
        let flags = MapFlags::PRIVATE | MapFlags::NORESERVE;
        // Safety: a new mapping affects no other.
        let start = unsafe { mmap_anonymous(std::ptr::null_mut(), len, ProtFlags::empty(), flags)? };
        Ok(Mapping { start, guard, reserved, accessible: 0 })
    }

    /// The address of a byte of the memory.
    fn at(&self, offset: usize) -> *mut c_void {
        // No larger offset is asked for, but the guards are there to make mistakes harmless.
        self.start.wrapping_byte_add(self.guard + offset)
    }

    /// Makes the first `size` bytes, and nothing else, accessible.
    fn make_accessible(&mut self, size: usize) -> io::Result<()> {
        if size > self.reserved {
            return Err(io::ErrorKind::OutOfMemory.into());
        }
        let (range, flags) = if size > self.accessible {
            (self.accessible..size, MprotectFlags::READ | MprotectFlags::WRITE)
        } else {
            (size..self.accessible, MprotectFlags::empty())
        };
        if !range.is_empty() {
            // Safety: the range is within the mapping, and nothing but a macro refers to what is in it.
            unsafe { mprotect(self.at(range.start), range.len(), flags)? };
        }
        self.accessible = size;
        Ok(())
    }

    /// Zeroes what can be accessed.
    fn clear(&mut self, touched: Option<&Touched>) -> io::Result<()> {
        let rest = match touched {
            Some(touched) => self.zero_touched(touched)?,
            None => 0..self.accessible,
        };
        if !rest.is_empty() {
            // Safety: as above. Anonymous memory of which the kernel takes back the pages is zeroed.
            unsafe { madvise(self.at(rest.start), rest.len(), Advice::LinuxDontNeed)? };
        }
        Ok(())
    }

    /// Zeroes the first [`ZEROED`] bytes of what has been touched. Returns where there may be more.
    fn zero_touched(&mut self, touched: &Touched) -> io::Result<Range<usize>> {
        let page = page_size();
        let (mut zeroed, mut seen) = (0, 0);
        let mut entries = [0; 512];
        while seen < self.accessible {
            let entries = &mut entries[..(self.accessible - seen).div_ceil(page).min(512)];
            touched.read(self.at(seen), entries)?;
            for entry in entries {
                if Touched::is_touched(*entry) {
                    if zeroed == ZEROED {
                        return Ok(seen..self.accessible);
                    }
                    // Safety: the page is a part of what can be accessed, which is a whole number of pages.
                    unsafe { std::ptr::write_bytes(self.at(seen).cast::<u8>(), 0, page) };
                    zeroed += page;
                }
                seen += page;
            }
        }
        Ok(0..0)
    }
}

impl Drop for Mapping {
    fn drop(&mut self) {
        // Safety: nothing refers to it any more. That it fails is not to be expected, and nothing could be done.
        let _ = unsafe { munmap(self.start, self.reserved + 2 * self.guard) };
    }
}

/// /proc/self/pagemap, which has 64 bits for each page of addresses.
struct Touched(File);

impl Touched {
    fn open() -> Option<Touched> {
        let touched = Touched(File::open("/proc/self/pagemap").ok()?);
        touched.tells_the_truth().then_some(touched)
    }

    /// Whether a page that was written to differs from one that was not: not every kernel is Linux.
    fn tells_the_truth(&self) -> bool {
        let page = page_size();
        let try_out = || -> io::Result<bool> {
            let mut sample = Mapping::reserve(2 * page, 0)?;
            sample.make_accessible(2 * page)?;
            // Safety: it has just been made accessible.
            unsafe { sample.at(0).cast::<u8>().write_volatile(1) };
            let mut entries = [0; 2];
            self.read(sample.at(0), &mut entries)?;
            Ok(entries.map(Touched::is_touched) == [true, false])
        };
        try_out().unwrap_or(false)
    }

    /// Reads the entries of the page at `address` and of those that follow.
    fn read(&self, address: *mut c_void, entries: &mut [u64]) -> io::Result<()> {
        let mut bytes = [0; 8 * 512];
        let bytes = &mut bytes[..8 * entries.len()];
        self.0.read_exact_at(bytes, (address.addr() / page_size() * 8) as u64)?;
        for (entry, bytes) in entries.iter_mut().zip(bytes.as_chunks().0) {
            *entry = u64::from_ne_bytes(*bytes);
        }
        Ok(())
    }

    /// Whether the page is in memory (bit 63), or in the swap area or on its way from one place to another (bit 62).
    fn is_touched(entry: u64) -> bool {
        entry >> 62 != 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: usize = 64 << 10;

    fn bytes(memory: &mut dyn LinearMemory) -> &mut [u8] {
        // Safety: so much is accessible, and only through this.
        unsafe { std::slice::from_raw_parts_mut(memory.as_ptr(), memory.byte_size()) }
    }

    fn memory(memories: &Memories, pages: usize) -> Box<dyn LinearMemory> {
        let ty = MemoryType::new(pages as u32, None);
        memories.new_memory(ty, pages * PAGE, None, Some(4 << 30), 32 << 20).unwrap()
    }

    /// Whether so many pages of a used mapping are zero when it is used again, whatever was written to it.
    fn is_fresh(memories: &Memories, pages: usize) {
        let mut used = memory(memories, 1);
        used.grow_to(pages * PAGE).unwrap();
        bytes(&mut *used).fill(0xff);
        let at = used.as_ptr();
        drop(used);

        let mut again = memory(memories, 2);
        assert_eq!(again.as_ptr(), at);
        assert_eq!(again.byte_size(), 2 * PAGE);
        again.grow_to((pages + 1) * PAGE).unwrap();
        assert!(bytes(&mut *again).iter().all(|byte| *byte == 0));
        // Some of it is written to, so that the next finds it in a state that differs from page to page.
        bytes(&mut *again).iter_mut().step_by(3 * page_size() + 7).for_each(|byte| *byte = 1);
        drop(again);
        assert!(bytes(&mut *memory(memories, pages + 2)).iter().all(|byte| *byte == 0));
    }

    #[test]
    fn mappings_are_zeroed() {
        let memories = Memories::new();
        assert!(memories.0.touched.is_some(), "/proc/self/pagemap can't be read");
        is_fresh(&memories, 4);
        is_fresh(&memories, 3 * ZEROED / PAGE);
    }

    #[test]
    fn the_kernel_need_not_tell_what_was_touched() {
        is_fresh(&Memories(Arc::new(Shared { unused: Mutex::default(), touched: None })), 40);
    }

    #[test]
    fn memories_at_the_same_time_are_apart() {
        let memories = Memories::new();
        let mut all: Vec<_> = (1..3 * KEPT).map(|pages| memory(&memories, pages)).collect();
        for (number, memory) in all.iter_mut().enumerate() {
            bytes(&mut **memory).fill(number as u8);
        }
        for (number, memory) in all.iter_mut().enumerate() {
            assert!(bytes(&mut **memory).iter().all(|byte| *byte == number as u8));
        }
        drop(all);
        assert_eq!(memories.0.unused.lock().unwrap().len(), KEPT);
    }

    #[test]
    fn what_is_not_accessible_is_protected() {
        let memories = Memories::new();
        let mut used = memory(&memories, 8);
        let end = used.as_ptr() as usize + 8 * PAGE;
        assert_eq!((protection(end - 1), protection(end)), ("rw-p".to_owned(), "---p".to_owned()));
        used.grow_to(9 * PAGE).unwrap();
        assert_eq!(protection(end), "rw-p");
        assert_eq!(protection(used.as_ptr() as usize - 1), "---p");
        assert_eq!(protection(used.as_ptr() as usize + (4 << 30) + (32 << 20) - 1), "---p");
        assert!(used.grow_to((4 << 30) + 1).is_err());
        drop(used);
        let again = memory(&memories, 1);
        assert_eq!(protection(again.as_ptr() as usize + PAGE), "---p");
    }

    /// The letters that the kernel shows for the mapping that an address belongs to.
    fn protection(address: usize) -> String {
        let maps = std::fs::read_to_string("/proc/self/maps").unwrap();
        let number = |text: &str| usize::from_str_radix(text, 16).unwrap();
        let found = maps.lines().find_map(|line| {
            let (range, rest) = line.split_once(' ')?;
            let (from, to) = range.split_once('-')?;
            (number(from)..number(to)).contains(&address).then(|| rest[..4].to_owned())
        });
        found.unwrap_or_default()
    }
}
