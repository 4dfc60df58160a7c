//! Processes that a guest is offered, by way of a descriptor that the variable [`CHANNEL`] names.
//!
//! Preview1 has none. The standard library of the toolchain asks for them in messages: one write to the descriptor is a
//! request, and what is read from it then is the reply. `library/std/src/sys/process/wasi.rs` describes both. What may be
//! run, and how, is for whoever makes the offer to say.

use super::table::Entry;
use super::{Errno, Guest, Refusal, Wasi};
use rustix::fd::OwnedFd;
use rustix::pipe::{PipeFlags, pipe_with};
use std::ffi::OsString;
use std::os::unix::ffi::OsStringExt;
use std::path::PathBuf;
use std::thread::JoinHandle;

/// Names the descriptor to the guest.
pub const CHANNEL: &str = "RUSTC_WASM_PROCESSES";

const SPAWN: u32 = 1;
const WAIT: u32 = 2;

const NULL: u32 = u32::MAX;
const PIPE: u32 = u32::MAX - 1;
const NONE: u32 = u32::MAX;

/// The longest request, in bytes: more than a command line may have.
const MAX_REQUEST: usize = 16 << 20;

/// The most processes of a guest at a time: each may take as much memory as a compiler does.
const MAX_RUNNING: usize = 8;

/// What a guest wants to run.
pub struct Command {
    /// The program is the first.
    pub args: Vec<OsString>,
    pub env: Vec<(OsString, OsString)>,
    pub directory: PathBuf,
    /// Standard input, output and error; none for one that is closed.
    pub streams: [Option<OwnedFd>; 3],
}

/// Runs a command, in a thread that returns its exit code, or says why not.
pub type Spawn = Box<dyn FnMut(Command) -> Result<JoinHandle<i32>, Errno>>;

type Reply = [u32; 5];

pub struct Processes {
    channel: u32,
    spawn: Spawn,
    /// Those that the guest has not waited for; the index is what it knows them by.
    running: Vec<Option<JoinHandle<i32>>>,
    reply: Option<Reply>,
}

impl Wasi {
    /// Offers the guest to run commands by `spawn`. Directories have to be given to it before.
    pub fn offer_processes(&mut self, spawn: Spawn) -> std::io::Result<()> {
        // The descriptor is only a number here, but polled, duplicated or closed like any other.
        let channel = self.table.insert(Entry::new(std::fs::File::open("/dev/null")?.into()));
        let channel = channel.map_err(|_| rustix::io::Errno::NFILE)?;
        self.env.push(format!("{CHANNEL}={channel}").into_bytes());
        self.processes = Some(Processes { channel, spawn, running: Vec::new(), reply: None });
        Ok(())
    }

    pub fn is_channel(&self, fd: u32) -> bool {
        self.processes.as_ref().is_some_and(|processes| processes.channel == fd)
    }
}

/// A guest's write to the channel.
pub fn request(wasi: &mut Wasi, guest: &mut Guest<'_>, list: u32, count: u32, at: u32) -> Result<(), Errno> {
    let parts = guest.sources(list, count)?;
    // Parts may overlap, so that all of them are longer than the guest's memory.
    if parts.iter().map(|part| part.len()).sum::<usize>() > MAX_REQUEST {
        return Err(Errno::INVAL);
    }
    let message: Vec<u8> = parts.iter().flat_map(|part| part.iter().copied()).collect();
    let mut reader = Reader(&message);
    let reply = match reader.number()? {
        SPAWN => spawn(wasi, &mut reader),
        WAIT => wait(wasi, &mut reader),
        // Nothing that is run here can be stopped from outside.
        _ => Err(Errno::NOTSUP),
    };
    let reply = reply.unwrap_or_else(|errno| [u32::from(errno.0), 0, 0, 0, 0]);
    wasi.processes.as_mut().ok_or(Errno::BADF)?.reply = Some(reply);
    guest.write_size(at, message.len())
}

/// A guest's read from the channel.
pub fn reply(wasi: &mut Wasi, guest: &mut Guest<'_>, list: u32, count: u32, at: u32) -> Result<(), Errno> {
    let reply = wasi.processes.as_mut().and_then(|processes| processes.reply.take()).ok_or(Errno::INVAL)?;
    let bytes = reply.map(u32::to_le_bytes);
    let bytes = bytes.as_flattened();
    guest.destination(list, count)?.get_mut(..bytes.len()).ok_or(Errno::INVAL)?.copy_from_slice(bytes);
    guest.write_size(at, bytes.len())
}

fn spawn(wasi: &mut Wasi, reader: &mut Reader<'_>) -> Result<Reply, Errno> {
    let args: Vec<OsString> = reader.list()?.into_iter().map(OsString::from_vec).collect();
    let program = args.first().ok_or(Errno::INVAL)?.into();
    let env = reader.list()?.into_iter().filter_map(variable).collect();
    let directory = OsString::from_vec(reader.string()?).into();
    let (mut streams, mut pipes) = ([None, None, None], [None, None, None]);
    for (number, (stream, pipe)) in streams.iter_mut().zip(&mut pipes).enumerate() {
        match reader.number()? {
            NULL => *stream = Some(std::fs::File::options().read(true).write(true).open("/dev/null")?.into()),
            PIPE => {
                let (read, write) = pipe_with(PipeFlags::CLOEXEC)?;
                let (inner, outer) = if number == 0 { (read, write) } else { (write, read) };
                (*stream, *pipe) = (Some(inner), Some(outer));
            }
            fd => *stream = wasi.table.get(fd).ok().map(|entry| entry.fd.try_clone()).transpose()?,
        }
    }
    let processes = wasi.processes.as_mut().ok_or(Errno::BADF)?;
    if processes.running.iter().flatten().count() >= MAX_RUNNING {
        return Err(Errno::AGAIN);
    }
    let spawned = (processes.spawn)(Command { args, env, directory, streams });
    let process = processes.running.len() as u32;
    match spawned {
        Ok(handle) => processes.running.push(Some(handle)),
        Err(error) => {
            if error == Errno::ACCES {
                wasi.refused(Refusal::Run(program));
            }
            return Err(error);
        }
    }
    let mut reply = [0, process, NONE, NONE, NONE];
    for (number, pipe) in reply[2..].iter_mut().zip(pipes) {
        if let Some(pipe) = pipe {
            *number = wasi.table.insert(Entry::new(pipe))?;
        }
    }
    Ok(reply)
}

fn wait(wasi: &mut Wasi, reader: &mut Reader<'_>) -> Result<Reply, Errno> {
    let process = reader.number()? as usize;
    let block = reader.number()? != 0;
    let running = &mut wasi.processes.as_mut().ok_or(Errno::BADF)?.running;
    let handle = running.get_mut(process).filter(|handle| handle.is_some()).ok_or(Errno::CHILD)?;
    if !block && handle.as_ref().is_some_and(|handle| !handle.is_finished()) {
        return Ok([0; 5]);
    }
    let code = handle.take().ok_or(Errno::CHILD)?.join().map_err(|_| Errno::IO)?;
    Ok([0, 1, code as u32, 0, 0])
}

/// `NAME=value`, unless it is the channel's, which is of use to its own guest alone.
fn variable(mut bytes: Vec<u8>) -> Option<(OsString, OsString)> {
    let equals = bytes.iter().position(|&byte| byte == b'=')?;
    let value = bytes.split_off(equals + 1);
    bytes.pop();
    (bytes != CHANNEL.as_bytes()).then(|| (OsString::from_vec(bytes), OsString::from_vec(value)))
}

/// What is left of a message.
struct Reader<'a>(&'a [u8]);

impl Reader<'_> {
    fn number(&mut self) -> Result<u32, Errno> {
        let (number, rest) = self.0.split_first_chunk().ok_or(Errno::INVAL)?;
        self.0 = rest;
        Ok(u32::from_le_bytes(*number))
    }

    fn string(&mut self) -> Result<Vec<u8>, Errno> {
        let len = self.number()? as usize;
        let (string, rest) = self.0.split_at_checked(len).ok_or(Errno::INVAL)?;
        self.0 = rest;
        Ok(string.to_vec())
    }

    fn list(&mut self) -> Result<Vec<Vec<u8>>, Errno> {
        (0..self.number()?).map(|_| self.string()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn truncated_messages_are_invalid() {
        assert_eq!(Reader(&[1, 0, 0]).number(), Err(Errno::INVAL));
        assert_eq!(Reader(&[4, 0, 0, 0, b'a']).string(), Err(Errno::INVAL));
        assert_eq!(Reader(&[255; 8]).string(), Err(Errno::INVAL));
        assert_eq!(Reader(&[255; 8]).list(), Err(Errno::INVAL));
        assert_eq!(Reader(&[1, 0, 0, 0, 1, 0, 0, 0, b'a']).list(), Ok(vec![b"a".to_vec()]));
    }

    #[test]
    fn the_channel_is_not_inherited() {
        assert_eq!(variable(b"A=b=c".to_vec()), Some(("A".into(), "b=c".into())));
        assert_eq!(variable(b"A".to_vec()), None);
        assert_eq!(variable(format!("{CHANNEL}=7").into_bytes()), None);
    }
}
