//! The one program that a build script can run: the compiler that it is to be compiled with, which Cargo names in `RUSTC`.
//!
//! Build scripts ask it for its version, and have it try what it can compile. It runs in this process, confined like the
//! build script, so that it reads and writes for it no more than the script itself could.

use super::policy::Policy;
use crate::dist::Dist;
use crate::instance::{self, End};
use crate::rustc::INTERNAL_ERROR;
use crate::wasi::{Access, Command, Errno, Spawn, Wasi};
use crate::{cache, engine};
use std::ffi::{OsStr, OsString};
use std::path::Path;
use std::sync::Arc;
use wasmtime::{Engine, Module, Result};

pub struct Compiler {
    engine: Engine,
    policy: Arc<Policy>,
    /// By what name the launcher was linked to.
    launcher: Option<OsString>,
}

impl Compiler {
    /// `argv0` is a link to the launcher.
    pub fn new(engine: Engine, policy: &Arc<Policy>, argv0: Option<&OsStr>) -> Compiler {
        let launcher = argv0.and_then(|link| std::fs::read_link(link).ok()).map(OsString::from);
        Compiler { engine, policy: Arc::clone(policy), launcher }
    }

    pub fn spawn(self) -> Spawn {
        Box::new(move |command| {
            if command.args.first() != std::env::var_os("RUSTC").as_ref() {
                return Err(Errno::ACCES);
            }
            let loaded = Dist::find(self.launcher.as_deref())
                .and_then(|dist| Ok((cache::load(&self.engine, &dist.rustc_wasm())?, dist)));
            let (rustc, dist) = loaded.map_err(|error| {
                eprintln!("error: {error:#}");
                Errno::IO
            })?;
            let (engine, policy) = (self.engine.clone(), Arc::clone(&self.policy));
            let run = move || {
                run(&engine, &rustc, &dist, &policy, command).unwrap_or_else(|error| {
                    eprintln!("error: {error:#}");
                    INTERNAL_ERROR
                })
            };
            std::thread::Builder::new().stack_size(engine::THREAD_STACK).spawn(run).map_err(Errno::from)
        })
    }
}

fn run(engine: &Engine, rustc: &Module, dist: &Dist, policy: &Policy, command: Command) -> Result<i32> {
    let args = std::iter::once(dist.rustc().into_os_string()).chain(command.args.into_iter().skip(1));
    let directory = (OsString::from("PWD"), command.directory.into_os_string());
    let env = command.env.into_iter().filter(|(name, _)| name != "PWD").chain([directory]);
    let mut wasi = Wasi::with_streams(command.streams, args, env);
    policy.grant(&mut wasi)?;
    let lib: &Path = &dist.lib();
    wasi.grant(lib, lib, Access::ReadLinked)?;
    // It is not offered to compile macros: a script that writes their machine code could do anything.
    match instance::run(engine, rustc, wasi, |_, _| Ok(()))? {
        End::Exit(code) => Ok(code),
        End::Failure(error) => {
            instance::explain("rustc.wasm", &error);
            Ok(INTERNAL_ERROR)
        }
    }
}
