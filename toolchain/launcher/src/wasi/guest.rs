//! Bounds-checked access to the guest's memory.

use super::Errno;
use std::io::IoSlice;
use std::ops::Range;

/// More buffers than this in one call are left for the guest's next call; the host has a limit of its own (IOV_MAX).
const MAX_BUFFERS: u32 = 1024;

/// The guest's linear memory for the duration of one call.
pub struct Guest<'a>(pub &'a mut [u8]);

impl Guest<'_> {
    fn range(&self, at: u32, len: u32) -> Result<Range<usize>, Errno> {
        let (start, end) = (at as usize, at as usize + len as usize);
        if end <= self.0.len() { Ok(start..end) } else { Err(Errno::FAULT) }
    }

    pub fn bytes(&self, at: u32, len: u32) -> Result<&[u8], Errno> {
        let range = self.range(at, len)?;
        Ok(&self.0[range])
    }

    pub fn bytes_mut(&mut self, at: u32, len: u32) -> Result<&mut [u8], Errno> {
        let range = self.range(at, len)?;
        Ok(&mut self.0[range])
    }

    pub fn write(&mut self, at: u32, data: &[u8]) -> Result<(), Errno> {
        let len = u32::try_from(data.len()).map_err(|_| Errno::OVERFLOW)?;
        self.bytes_mut(at, len)?.copy_from_slice(data);
        Ok(())
    }

    pub fn write_u32(&mut self, at: u32, value: u32) -> Result<(), Errno> {
        self.write(at, &value.to_le_bytes())
    }

    pub fn write_u64(&mut self, at: u32, value: u64) -> Result<(), Errno> {
        self.write(at, &value.to_le_bytes())
    }

    /// Writes a number of bytes, as calls report it: 32 bits, which no result of one call exceeds.
    pub fn write_size(&mut self, at: u32, value: usize) -> Result<(), Errno> {
        self.write_u32(at, u32::try_from(value).map_err(|_| Errno::OVERFLOW)?)
    }

    pub fn read_u16(&self, at: u32) -> Result<u16, Errno> {
        Ok(u16::from_le_bytes(self.bytes(at, 2)?.try_into().unwrap()))
    }

    pub fn read_u32(&self, at: u32) -> Result<u32, Errno> {
        Ok(u32::from_le_bytes(self.bytes(at, 4)?.try_into().unwrap()))
    }

    pub fn read_u64(&self, at: u32) -> Result<u64, Errno> {
        Ok(u64::from_le_bytes(self.bytes(at, 8)?.try_into().unwrap()))
    }

    /// The `i`th (address, length) of a list of buffers.
    fn buffer(&self, list: u32, i: u32) -> Result<(u32, u32), Errno> {
        let at = list.checked_add(i * 8).ok_or(Errno::FAULT)?;
        Ok((self.read_u32(at)?, self.read_u32(at.checked_add(4).ok_or(Errno::FAULT)?)?))
    }

    /// The buffers that the guest wants written, in order.
    pub fn sources(&self, list: u32, count: u32) -> Result<Vec<IoSlice<'_>>, Errno> {
        (0..count.min(MAX_BUFFERS))
            .map(|i| {
                let (at, len) = self.buffer(list, i)?;
                Ok(IoSlice::new(self.bytes(at, len)?))
            })
            .collect()
    }

    /// The first buffer with room. Filling only this one is a short read, which every caller must expect; buffers
    /// that overlap, which the guest may pass, are then no question.
    pub fn destination(&mut self, list: u32, count: u32) -> Result<&mut [u8], Errno> {
        for i in 0..count {
            let (at, len) = self.buffer(list, i)?;
            if len > 0 {
                return self.bytes_mut(at, len);
            }
        }
        Ok(&mut [])
    }
}
