//! What macros import: functions that ask rustc.wasm, which runs them.
//!
//! A macro runs inside a function that rustc.wasm has called, so rustc.wasm is called from within itself. The macro's
//! function cannot be given the outer function's [`Caller`] the safe way, as an argument: there is the macro's compiled
//! code in between. It is passed by a pointer, which is sound as the calls are nested: while the inner function
//! runs, the outer one waits for it and does not touch its `Caller`.

use super::instance::{Macro, from_bits, to_bits};
use super::{Macros, Rustc, macros, out_of_bounds, parts};
use crate::wasi::Guest;
use std::fmt;
use std::rc::Rc;
use wasmtime::{Caller, Error, Extern, Func, Memory, Ref, Result, Trap, TypedFunc, Val, ValType};

/// The name that a macro exports its memory by.
pub const MEMORY: &str = "memory";

/// How a function that a macro imports is answered.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// By `forward`, which gets the arguments as they are.
    Forward,
    /// By `exchange`, which gets a message.
    Exchange,
}

impl Kind {
    pub fn from_byte(byte: u8) -> Option<Kind> {
        match byte {
            0 => Some(Kind::Forward),
            1 => Some(Kind::Exchange),
            _ => None,
        }
    }
}

/// The most arguments of a function that a macro imports.
pub const MAX_ARGS: usize = 16;

/// The callbacks for one instance, which rustc.wasm describes by 32-bit numbers at some address:
///
///     context     is passed to the callbacks
///     buffer      where messages are copied to
///     capacity    how long they may be, unless `reserve` makes room
///     reserve     (context, len) -> the address of a larger buffer, or 0 to stop the macro
///     exchange    (context, len) -> the reply to the message in the buffer: its address | its length << 32, or STOP
///     forward     (context, number of the imported function) -> 0, or anything else to stop the macro
///     args        16 numbers of 64 bits: the arguments for `forward`, then in the first of them its result
///
/// The functions are indices of rustc.wasm's table, and must stay the same; the rest may change at any time.
#[derive(Clone)]
pub struct Link {
    at: u32,
    callbacks: Rc<Callbacks>,
}

pub struct Callbacks {
    indices: [u32; 3],
    reserve: TypedFunc<(u32, u32), u32>,
    exchange: TypedFunc<(u32, u32), i64>,
    forward: TypedFunc<(u32, u32), u32>,
}

const ARGS: u32 = 24;
const STOP: i64 = -1;

/// Ends the macro, because rustc.wasm said so or has ended.
#[derive(Debug)]
pub struct Stopped;

impl fmt::Display for Stopped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("stopped")
    }
}

impl std::error::Error for Stopped {}

impl Link {
    /// Finds the functions, usually those of the instance before.
    pub fn resolve(rustc: &mut Rustc<'_>, at: u32) -> Result<Link> {
        let (guest, macros) = parts(rustc);
        // All of it is there, so that addresses within it need no check for overflow.
        let bytes = guest.bytes(at, ARGS + 8 * MAX_ARGS as u32).map_err(|_| out_of_bounds())?;
        let (numbers, _) = bytes.as_chunks();
        let indices = [3, 4, 5].map(|i| u32::from_le_bytes(numbers[i]));
        if let Some(callbacks) = macros.callbacks.as_ref().filter(|known| known.indices == indices) {
            return Ok(Link { at, callbacks: Rc::clone(callbacks) });
        }
        let [reserve, exchange, forward] = indices.map(|index| function(rustc, index));
        let callbacks = Rc::new(Callbacks {
            indices,
            reserve: reserve?.typed(&*rustc)?,
            exchange: exchange?.typed(&*rustc)?,
            forward: forward?.typed(&*rustc)?,
        });
        self::macros(rustc).callbacks = Some(Rc::clone(&callbacks));
        Ok(Link { at, callbacks })
    }

    /// Its first numbers: context, buffer, capacity.
    fn head(&self, guest: &Guest<'_>) -> Result<[u32; 3]> {
        let bytes = guest.bytes(self.at, 12).map_err(|_| out_of_bounds())?;
        let (numbers, _) = bytes.as_chunks();
        Ok([0, 1, 2].map(|i| u32::from_le_bytes(numbers[i])))
    }
}

fn function(rustc: &mut Rustc<'_>, index: u32) -> Result<Func> {
    let table = macros(rustc).table;
    match table.get(rustc, u64::from(index)) {
        Some(Ref::Func(Some(function))) => Ok(function),
        _ => Err(Error::msg("rustc.wasm passed the launcher a function that is not in its table")),
    }
}

/// The memory of the macro that has called.
pub fn memory(caller: &mut Caller<'_, Macro>) -> Result<Memory> {
    if let Some(memory) = caller.data().memory {
        return Ok(memory);
    }
    let found = caller.get_export(MEMORY).and_then(Extern::into_memory);
    let memory = found.ok_or_else(|| Error::msg("the macro exports no memory"))?;
    Ok(*caller.data_mut().memory.insert(memory))
}

/// Lets rustc.wasm run on behalf of the macro that has called. `question` must leave the caller alone other than by
/// way of [`super::instance::Instances`]. If it fails, so does rustc.wasm.
fn ask<R>(caller: &mut Caller<'_, Macro>, question: impl FnOnce(&mut Rustc<'static>) -> Result<R>) -> Result<R> {
    let &Macro { number, rustc, .. } = caller.data();
    // Safety: macros run only where `instance::make` and `instance::call` have set the pointer, and neither those nor
    // an outer `ask` use what it points to before this returns.
    let rustc = unsafe { &mut *rustc };
    // Safety: `caller` is borrowed until this returns, and not used until rustc.wasm has returned.
    unsafe { macros(rustc).instances.suspend(number, caller) };
    question(rustc).map_err(|error| {
        caller.data_mut().rustc_ended = Some(error);
        Stopped.into()
    })
}

/// The bytes of a macro's memory that it has named.
fn message(macros: &mut Macros, number: u32, at: u32, len: u32) -> Option<&[u8]> {
    let memory = macros.instances.memory(number)?;
    let end = (at as usize).checked_add(len as usize)?;
    memory.get(at as usize..end)
}

/// An import of the kind [`Kind::Exchange`]: sends the message of `len` bytes at `at` and returns the length of the
/// reply, which is written to `at` if it is no longer than `capacity`.
pub fn exchange(mut caller: Caller<'_, Macro>, at: u32, len: u32, capacity: u32) -> Result<u32> {
    let (number, link) = (caller.data().number, caller.data().link.clone());
    ask(&mut caller, |rustc| {
        let [context, mut buffer, room] = link.head(&parts(rustc).0)?;
        // No room is made for a message that there is not.
        if len > room && message(macros(rustc), number, at, len).is_some() {
            buffer = link.callbacks.reserve.call(&mut *rustc, (context, len))?;
            if buffer == 0 {
                return Ok(Err(Stopped.into()));
            }
        }
        let (mut guest, here) = parts(rustc);
        let Some(request) = message(here, number, at, len) else { return Ok(Err(Trap::MemoryOutOfBounds.into())) };
        guest.write(buffer, request).map_err(|_| out_of_bounds())?;

        let reply = link.callbacks.exchange.call(&mut *rustc, (context, len))?;
        if reply == STOP {
            return Ok(Err(Stopped.into()));
        }
        let (reply_at, reply_len) = (reply as u32, (reply as u64 >> 32) as u32);
        if reply_len <= capacity {
            let (guest, here) = parts(rustc);
            let reply = guest.bytes(reply_at, reply_len).map_err(|_| out_of_bounds())?;
            let memory = here.instances.memory(number).unwrap_or_default();
            if Guest(memory).write(at, reply).is_err() {
                return Ok(Err(Trap::MemoryOutOfBounds.into()));
            }
        }
        Ok(Ok(reply_len))
    })?
}

/// An import of the kind [`Kind::Forward`], which is the `import`th and returns `result`.
pub fn forward(
    mut caller: Caller<'_, Macro>,
    import: u32,
    args: &[Val],
    result: Option<&ValType>,
) -> Result<Option<Val>> {
    let link = caller.data().link.clone();
    let args: Vec<u8> = args.iter().flat_map(|arg| to_bits(arg).unwrap_or_default().to_le_bytes()).collect();
    let bits = ask(&mut caller, |rustc| {
        let [context, ..] = link.head(&parts(rustc).0)?;
        parts(rustc).0.write(link.at + ARGS, &args).map_err(|_| out_of_bounds())?;
        if link.callbacks.forward.call(&mut *rustc, (context, import))? != 0 {
            return Ok(None);
        }
        parts(rustc).0.read_u64(link.at + ARGS).map(Some).map_err(|_| out_of_bounds())
    })?;
    match bits {
        Some(bits) => Ok(result.and_then(|ty| from_bits(ty, bits))),
        None => Err(Stopped.into()),
    }
}
