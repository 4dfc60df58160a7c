//! WASI error numbers and their translation from the host's.

use rustix::io::Errno as Host;

/// An error number of `wasi_snapshot_preview1`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Errno(pub u16);

impl Errno {
    pub const ACCES: Errno = Errno(2);
    pub const AGAIN: Errno = Errno(6);
    pub const BADF: Errno = Errno(8);
    pub const CHILD: Errno = Errno(12);
    pub const FAULT: Errno = Errno(21);
    pub const INVAL: Errno = Errno(28);
    pub const IO: Errno = Errno(29);
    pub const LOOP: Errno = Errno(32);
    pub const NFILE: Errno = Errno(41);
    pub const NOSYS: Errno = Errno(52);
    pub const NOTSOCK: Errno = Errno(57);
    pub const NOTSUP: Errno = Errno(58);
    pub const OVERFLOW: Errno = Errno(61);
    pub const PERM: Errno = Errno(63);
    pub const ROFS: Errno = Errno(69);
}

impl From<Host> for Errno {
    fn from(host: Host) -> Errno {
        // Preview1 numbers its errors alphabetically.
        Errno(match host {
            Host::TOOBIG => 1,
            Host::ACCESS => 2,
            Host::AGAIN => 6,
            Host::ALREADY => 7,
            Host::BADF => 8,
            Host::BUSY => 10,
            Host::CANCELED => 11,
            Host::DEADLK => 16,
            Host::DOM => 18,
            Host::DQUOT => 19,
            Host::EXIST => 20,
            Host::FAULT => 21,
            Host::FBIG => 22,
            Host::ILSEQ => 25,
            Host::INTR => 27,
            Host::INVAL => 28,
            Host::IO => 29,
            Host::ISDIR => 31,
            Host::LOOP => 32,
            Host::MFILE => 33,
            Host::MLINK => 34,
            Host::NAMETOOLONG => 37,
            Host::NFILE => 41,
            Host::NODEV => 43,
            Host::NOENT => 44,
            Host::NOEXEC => 45,
            Host::NOLCK => 46,
            Host::NOMEM => 48,
            Host::NOSPC => 51,
            Host::NOSYS => 52,
            Host::NOTCONN => 53,
            Host::NOTDIR => 54,
            Host::NOTEMPTY => 55,
            Host::NOTSOCK => 57,
            Host::OPNOTSUPP => 58,
            Host::NOTTY => 59,
            Host::NXIO => 60,
            Host::OVERFLOW => 61,
            Host::PERM => 63,
            Host::PIPE => 64,
            Host::RANGE => 68,
            Host::ROFS => 69,
            Host::SPIPE => 70,
            Host::SRCH => 71,
            Host::STALE => 72,
            Host::TIMEDOUT => 73,
            Host::TXTBSY => 74,
            Host::XDEV => 75,
            _ => Errno::IO.0,
        })
    }
}

impl From<std::io::Error> for Errno {
    fn from(error: std::io::Error) -> Errno {
        Host::from_io_error(&error).map_or(Errno::IO, Errno::from)
    }
}
