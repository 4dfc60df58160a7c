//! `wasi_snapshot_preview1` for a guest that stands in for a native program.
//!
//! rustc.wasm and the programs it compiles get what a native rustc and native programs get: the user's files, all of
//! the environment, the standard streams. Nothing is confined, so a call here is one system call: the kernel
//! resolves paths, absolute symlinks included, which confining implementations refuse and Bazel's sandbox
//! consists of. Build scripts get less: [`access`] confines them to directories. Names, arguments and variables are bytes
//! throughout and need not be UTF-8.

mod access;
mod dir;
mod errno;
mod file;
mod guest;
mod mapping;
mod path;
mod poll;
mod process;
mod processes;
mod stat;
mod table;
mod time;

pub use access::{Access, Refusal, Refusals, normal};
pub use errno::Errno;
pub use guest::Guest;
pub use processes::{Command, Spawn};

use crate::instance::Process;
use processes::Processes;
use rustix::fd::{AsFd, OwnedFd};
use rustix::fs::Mode;
use std::ffi::OsString;
use std::fmt;
use std::os::unix::ffi::OsStringExt;
use std::path::Path;
use std::rc::Rc;
use table::{Entry, Table};
use wasmtime::{Caller, Extern, Linker, Memory, Result};

const MODULE: &str = "wasi_snapshot_preview1";

/// What a process that SIGPIPE ended reports through a shell.
const BROKEN_PIPE: i32 = 128 + 13;

/// The guest ended itself with this code.
#[derive(Debug)]
pub struct Exit(pub i32);

impl fmt::Display for Exit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "exited with code {}", self.0)
    }
}

impl std::error::Error for Exit {}

/// One guest's view of the host.
pub struct Wasi {
    args: Vec<Vec<u8>>,
    env: Vec<Vec<u8>>,
    table: Table,
    memory: Option<Memory>,
    exit_on_broken_pipe: bool,
    map_files: bool,
    exit: Option<i32>,
    processes: Option<Processes>,
    refusals: Refusals,
}

impl Wasi {
    /// A guest with the host's standard streams, these arguments and these variables.
    pub fn new(args: impl IntoIterator<Item = OsString>, env: impl IntoIterator<Item = (OsString, OsString)>) -> Wasi {
        let (stdin, stdout, stderr) = (std::io::stdin(), std::io::stdout(), std::io::stderr());
        // A stream that its parent closed stays closed.
        let streams = [stdin.as_fd(), stdout.as_fd(), stderr.as_fd()].map(|stream| stream.try_clone_to_owned().ok());
        Wasi::with_streams(streams, args, env)
    }

    /// The same with other standard streams: input, output, error.
    pub fn with_streams(
        streams: [Option<OwnedFd>; 3],
        args: impl IntoIterator<Item = OsString>,
        env: impl IntoIterator<Item = (OsString, OsString)>,
    ) -> Wasi {
        let mut table = Table::default();
        for (number, stream) in (0..).zip(streams) {
            table.set(number, stream.map(Entry::new));
        }
        let env = env.into_iter().map(|(name, value)| {
            let mut variable = name.into_vec();
            variable.push(b'=');
            variable.extend(value.into_vec());
            variable
        });
        Wasi {
            args: args.into_iter().map(OsString::into_vec).collect(),
            env: env.collect(),
            table,
            memory: None,
            exit_on_broken_pipe: false,
            map_files: false,
            exit: None,
            processes: None,
            refusals: Refusals::default(),
        }
    }

    /// Ends the guest when it writes to a stream that nobody reads any more, as native rustc ends; otherwise the guest is told.
    pub fn exit_on_broken_pipe(mut self) -> Wasi {
        self.exit_on_broken_pipe = true;
        self
    }

    /// Maps files for a guest that asks for it ([`mapping`]), and copes with their being changed at the same time.
    pub fn map_files(mut self) -> Wasi {
        self.map_files = true;
        self
    }

    /// Gives the guest the host's directory `host` under the name `name`.
    pub fn preopen(&mut self, host: &Path, name: &Path) -> std::io::Result<()> {
        self.grant(host, name, Access::User)
    }

    /// The same, for no more than `access`.
    pub fn grant(&mut self, host: &Path, name: &Path, access: Access) -> std::io::Result<()> {
        let fd: OwnedFd = rustix::fs::open(host, access::DIRECTORY, Mode::empty())?;
        let entry = Entry { access, name: name.to_owned(), preopened: true, ..Entry::new(fd) };
        self.table.insert(entry).map(drop).map_err(|_| rustix::io::Errno::NFILE.into())
    }

    /// What the guest will have been refused.
    pub fn refusals(&self) -> Refusals {
        Rc::clone(&self.refusals)
    }

    fn broken_pipe(&mut self, fd: u32) {
        if self.exit_on_broken_pipe && fd <= 2 {
            self.exit = Some(BROKEN_PIPE);
        }
    }
}

/// Runs one call and turns its outcome into what the guest sees.
fn call(
    caller: &mut Caller<'_, Process>,
    function: impl FnOnce(&mut Wasi, &mut Guest<'_>) -> std::result::Result<(), Errno>,
) -> Result<u32> {
    let memory = match caller.data().wasi.memory {
        Some(memory) => memory,
        None => {
            let found = caller.get_export("memory").and_then(Extern::into_memory);
            let memory = found.ok_or_else(|| wasmtime::Error::msg("the module exports no memory named `memory`"))?;
            *caller.data_mut().wasi.memory.insert(memory)
        }
    };
    let (bytes, Process { wasi, .. }) = memory.data_and_store_mut(caller);
    let outcome = function(wasi, &mut Guest(bytes));
    match wasi.exit {
        Some(code) => Err(Exit(code).into()),
        None => Ok(outcome.err().map_or(0, |errno| u32::from(errno.0))),
    }
}

macro_rules! define {
    ($linker:ident: $($module:ident::$name:ident($($arg:ident: $type:ty),*);)*) => {
        $($linker.func_wrap(MODULE, stringify!($name), |mut caller: Caller<'_, Process>, $($arg: $type),*| {
            call(&mut caller, |wasi, guest| $module::$name(wasi, guest, $($arg),*))
        })?;)*
    };
}

/// Defines all of preview1.
pub fn add_to_linker(linker: &mut Linker<Process>) -> Result<()> {
    define! { linker:
        process::args_get(pointers: u32, buffer: u32);
        process::args_sizes_get(count: u32, size: u32);
        process::environ_get(pointers: u32, buffer: u32);
        process::environ_sizes_get(count: u32, size: u32);
        process::random_get(buffer: u32, len: u32);
        process::sched_yield();
        process::proc_raise(signal: u32);
        process::sock_accept(fd: u32, flags: u32, out: u32);
        process::sock_recv(fd: u32, list: u32, count: u32, flags: u32, size: u32, out_flags: u32);
        process::sock_send(fd: u32, list: u32, count: u32, flags: u32, size: u32);
        process::sock_shutdown(fd: u32, how: u32);
        time::clock_res_get(id: u32, out: u32);
        time::clock_time_get(id: u32, precision: u64, out: u32);
        poll::poll_oneoff(list: u32, events: u32, count: u32, occurred: u32);
        dir::fd_readdir(fd: u32, buffer: u32, len: u32, cookie: u64, used: u32);
        file::fd_advise(fd: u32, offset: u64, len: u64, advice: u32);
        file::fd_allocate(fd: u32, offset: u64, len: u64);
        file::fd_close(fd: u32);
        file::fd_datasync(fd: u32);
        file::fd_fdstat_get(fd: u32, out: u32);
        file::fd_fdstat_set_flags(fd: u32, flags: u32);
        file::fd_fdstat_set_rights(fd: u32, base: u64, inheriting: u64);
        file::fd_filestat_get(fd: u32, out: u32);
        file::fd_filestat_set_size(fd: u32, size: u64);
        file::fd_filestat_set_times(fd: u32, accessed: u64, modified: u64, flags: u32);
        file::fd_pread(fd: u32, list: u32, count: u32, offset: u64, size: u32);
        file::fd_prestat_get(fd: u32, out: u32);
        file::fd_prestat_dir_name(fd: u32, buffer: u32, len: u32);
        file::fd_pwrite(fd: u32, list: u32, count: u32, offset: u64, size: u32);
        file::fd_read(fd: u32, list: u32, count: u32, size: u32);
        file::fd_renumber(from: u32, to: u32);
        file::fd_seek(fd: u32, offset: u64, whence: u32, out: u32);
        file::fd_sync(fd: u32);
        file::fd_tell(fd: u32, out: u32);
        file::fd_write(fd: u32, list: u32, count: u32, size: u32);
        path::path_create_directory(fd: u32, path: u32, len: u32);
        path::path_filestat_get(fd: u32, lookup: u32, path: u32, len: u32, out: u32);
        path::path_filestat_set_times(fd: u32, lookup: u32, path: u32, len: u32, accessed: u64, modified: u64, flags: u32);
        path::path_link(fd: u32, lookup: u32, path: u32, len: u32, new_fd: u32, new_path: u32, new_len: u32);
        path::path_open(fd: u32, lookup: u32, path: u32, len: u32, how: u32, rights: u64, inheriting: u64, flags: u32, out: u32);
        path::path_readlink(fd: u32, path: u32, len: u32, buffer: u32, size: u32, used: u32);
        path::path_remove_directory(fd: u32, path: u32, len: u32);
        path::path_rename(fd: u32, path: u32, len: u32, new_fd: u32, new_path: u32, new_len: u32);
        path::path_symlink(target: u32, target_len: u32, fd: u32, path: u32, len: u32);
        path::path_unlink_file(fd: u32, path: u32, len: u32);
    }
    linker
        .func_wrap(MODULE, "proc_exit", |_: Caller<'_, Process>, code: i32| -> Result<()> { Err(Exit(code).into()) })?;
    Ok(())
}
