//! Clocks and file times.

use super::{Errno, Guest, Wasi};
use rustix::fs::{Timestamps, UTIME_NOW, UTIME_OMIT};
use rustix::time::{ClockId, Timespec};

const SECOND: u64 = 1_000_000_000;

fn clock(id: u32) -> Result<ClockId, Errno> {
    Ok(match id {
        0 => ClockId::Realtime,
        1 => ClockId::Monotonic,
        2 => ClockId::ProcessCPUTime,
        3 => ClockId::ThreadCPUTime,
        _ => return Err(Errno::INVAL),
    })
}

fn nanoseconds(time: Timespec) -> Result<u64, Errno> {
    let seconds = u64::try_from(time.tv_sec).map_err(|_| Errno::OVERFLOW)?;
    seconds.checked_mul(SECOND).and_then(|n| n.checked_add(time.tv_nsec as u64)).ok_or(Errno::OVERFLOW)
}

/// Now, in nanoseconds, by a clock of preview1.
pub fn now(id: u32) -> Result<u64, Errno> {
    nanoseconds(rustix::time::clock_gettime(clock(id)?))
}

pub fn timespec(nanoseconds: u64) -> Timespec {
    Timespec { tv_sec: (nanoseconds / SECOND) as _, tv_nsec: (nanoseconds % SECOND) as _ }
}

pub fn clock_res_get(_: &mut Wasi, guest: &mut Guest<'_>, id: u32, at: u32) -> Result<(), Errno> {
    guest.write_u64(at, nanoseconds(rustix::time::clock_getres(clock(id)?))?)
}

pub fn clock_time_get(_: &mut Wasi, guest: &mut Guest<'_>, id: u32, _precision: u64, at: u32) -> Result<(), Errno> {
    guest.write_u64(at, now(id)?)
}

/// File times for preview1's `fstflags`: two bits for each time, "as given" and "now", at most one of them set.
pub fn timestamps(accessed: u64, modified: u64, flags: u32) -> Result<Timestamps, Errno> {
    let one = |time: u64, flags: u32| match flags & 3 {
        0 => Ok(Timespec { tv_sec: 0, tv_nsec: UTIME_OMIT as _ }),
        1 => Ok(timespec(time)),
        2 => Ok(Timespec { tv_sec: 0, tv_nsec: UTIME_NOW as _ }),
        _ => Err(Errno::INVAL),
    };
    Ok(Timestamps { last_access: one(accessed, flags)?, last_modification: one(modified, flags >> 2)? })
}
