//! `poll_oneoff`: sleeping and waiting for descriptors.

use super::{Errno, Guest, Wasi, time};
use rustix::event::{PollFd, PollFlags, poll};

const CLOCK: u8 = 0;
const READ: u8 = 1;
const WRITE: u8 = 2;
const ABSOLUTE: u16 = 1;
const HANGUP: u16 = 1;

/// What the guest waits for.
struct Subscription {
    userdata: u64,
    tag: u8,
    what: What,
}

enum What {
    /// Nanoseconds from now.
    Timeout(u64),
    Descriptor(u32),
}

fn subscription(guest: &Guest<'_>, at: u32) -> Result<Subscription, Errno> {
    let field = |offset: u32| at.checked_add(offset).ok_or(Errno::FAULT);
    let tag = guest.bytes(field(8)?, 1)?[0];
    let what = match tag {
        CLOCK => {
            let timeout = guest.read_u64(field(24)?)?;
            let absolute = guest.read_u16(field(40)?)? & ABSOLUTE != 0;
            let now = time::now(guest.read_u32(field(16)?)?)?;
            What::Timeout(if absolute { timeout.saturating_sub(now) } else { timeout })
        }
        READ | WRITE => What::Descriptor(guest.read_u32(field(16)?)?),
        _ => return Err(Errno::INVAL),
    };
    Ok(Subscription { userdata: guest.read_u64(at)?, tag, what })
}

pub fn poll_oneoff(
    wasi: &mut Wasi,
    guest: &mut Guest<'_>,
    list: u32,
    events_at: u32,
    count: u32,
    occurred_at: u32,
) -> Result<(), Errno> {
    if count == 0 {
        return Err(Errno::INVAL);
    }
    let mut wanted = Vec::new();
    for i in 0..count {
        let at = i.checked_mul(48).and_then(|offset| list.checked_add(offset)).ok_or(Errno::FAULT)?;
        wanted.push(subscription(guest, at)?);
    }

    let mut descriptors = Vec::new();
    let mut timeout = None;
    let mut unusable = false;
    for one in &wanted {
        match one.what {
            What::Timeout(t) => timeout = Some(timeout.map_or(t, |other: u64| other.min(t))),
            What::Descriptor(fd) => match wasi.table.get(fd) {
                Ok(entry) => {
                    let flags = if one.tag == READ { PollFlags::IN } else { PollFlags::OUT };
                    descriptors.push(PollFd::new(&entry.fd, flags));
                }
                Err(_) => unusable = true,
            },
        }
    }
    // A descriptor that is not open is an event at once.
    let wait = if unusable { Some(0) } else { timeout };
    let ready = poll(&mut descriptors, wait.map(time::timespec).as_ref())?;

    let mut polled = descriptors.iter();
    let mut occurred = 0;
    for one in &wanted {
        let (errno, flags) = match one.what {
            What::Timeout(t) if ready == 0 && !unusable && Some(t) == timeout => (0, 0),
            What::Timeout(_) => continue,
            What::Descriptor(fd) if wasi.table.get(fd).is_err() => (Errno::BADF.0, 0),
            What::Descriptor(_) => {
                let found = polled.next().map_or(PollFlags::empty(), PollFd::revents);
                if found.is_empty() {
                    continue;
                }
                (0, if found.contains(PollFlags::HUP) { HANGUP } else { 0 })
            }
        };
        let mut event = [0; 32];
        event[0..8].copy_from_slice(&one.userdata.to_le_bytes());
        event[8..10].copy_from_slice(&errno.to_le_bytes());
        event[10] = one.tag;
        // How much there is to read is not known; a reader asks for what it wants.
        event[16..24].copy_from_slice(&u64::from(one.tag != CLOCK).to_le_bytes());
        event[24..26].copy_from_slice(&flags.to_le_bytes());
        guest.write(events_at.checked_add(occurred * 32).ok_or(Errno::FAULT)?, &event)?;
        occurred += 1;
    }
    guest.write_u32(occurred_at, occurred)
}
