//! The functions that rustc.wasm is given, in the order of the array.
//!
//! Addresses and lengths are in rustc.wasm's memory if nothing else is said. An error returned here ends rustc.wasm;
//! what goes wrong with a macro is a status.

use super::instance::{self, Limits};
use super::meter::Meter;
use super::program::Program;
use super::text::Which;
use super::{Rustc, macros, out_of_bounds, parts};
use crate::instance::Process;
use crate::wasi::Guest;
use wasmtime::{Func, Result, Store};

/// Statuses, besides those in [`super::text`].
pub const RETURNED: i32 = 0;
pub const NO_SUCH_EXPORT: i32 = 5;
pub const NO_SUCH_INSTANCE: i32 = 6;

/// What `read` and `write` return for what is not in the macro's memory.
const OUT_OF_RANGE: i32 = 1;

/// The most arguments that `call` takes.
const MAX_ARGS: u32 = 16;

pub fn all(store: &mut Store<Process>) -> [Func; 8] {
    [
        Func::wrap(&mut *store, compile),
        Func::wrap(&mut *store, instantiate),
        Func::wrap(&mut *store, call),
        Func::wrap(&mut *store, global),
        Func::wrap(&mut *store, read),
        Func::wrap(&mut *store, write),
        Func::wrap(&mut *store, text),
        Func::wrap(&mut *store, drop),
    ]
}

/// Compiles the module `wasm`, which was read from `path`, unless it is found compiled. `kinds` has a byte for each
/// function that it imports, see [`super::link::Kind`]. Returns the number of the program, or -1 - n after writing n
/// bytes of the reason to `error`.
#[expect(clippy::too_many_arguments, reason = "four slices, of two numbers each")]
fn compile(
    mut rustc: Rustc<'_>,
    wasm: u32,
    wasm_len: u32,
    path: u32,
    path_len: u32,
    kinds: u32,
    kinds_len: u32,
    error: u32,
    error_capacity: u32,
) -> Result<i64> {
    let (mut guest, macros) = parts(&mut rustc);
    let (wasm, path) = (slice(&guest, wasm, wasm_len)?, slice(&guest, path, path_len)?);
    let kinds = slice(&guest, kinds, kinds_len)?;
    let meter = Meter::of(wasm);
    match macros.engine(meter).and_then(|engine| Program::compile(engine, meter, wasm, path, kinds)) {
        Ok(program) => {
            macros.programs.push(program);
            Ok(macros.programs.len() as i64 - 1)
        }
        Err(reason) => Ok(-1 - i64::from(put(&mut guest, &format!("{reason:#}"), error, error_capacity)?)),
    }
}

/// Makes an instance of a program within `limits`, the address of a [`Limits`], with the imports that `link` leads to,
/// the address of a [`super::link::Link`]. Returns the number of the instance, or the negative of a status.
fn instantiate(mut rustc: Rustc<'_>, program: u32, limits: u32, link: u32) -> Result<i64> {
    let (guest, here) = parts(&mut rustc);
    let limits = Limits::read(&guest, limits)?;
    let Some(program) = here.programs.get(program as usize).cloned() else {
        return Ok(-i64::from(NO_SUCH_INSTANCE));
    };
    match instance::make(&mut rustc, &program, limits, link)? {
        Ok(number) => Ok(i64::from(number)),
        Err(failure) => {
            let status = failure.status();
            macros(&mut rustc).failure = failure;
            Ok(-i64::from(status))
        }
    }
}

/// Calls what the instance exports as `name`. `args` has 64 bits for each argument; they are written to `result` for
/// the result, if there is one. Returns a status.
fn call(
    mut rustc: Rustc<'_>,
    instance: u32,
    name: u32,
    name_len: u32,
    args: u32,
    args_len: u32,
    result: u32,
) -> Result<i32> {
    let (guest, _) = parts(&mut rustc);
    let Some(name) = string(&guest, name, name_len)? else { return Ok(NO_SUCH_EXPORT) };
    if args_len > MAX_ARGS {
        return Ok(NO_SUCH_EXPORT);
    }
    let (args, _) = slice(&guest, args, 8 * args_len)?.as_chunks();
    let args: Vec<u64> = args.iter().map(|arg| u64::from_le_bytes(*arg)).collect();
    let (status, value) = instance::call(&mut rustc, instance, &name, &args)?;
    if let Some(value) = value {
        parts(&mut rustc).0.write_u64(result, value).map_err(|_| out_of_bounds())?;
    }
    Ok(status)
}

/// Writes the 64 bits of the global that the instance exports as `name` to `out`. Returns a status.
fn global(mut rustc: Rustc<'_>, instance: u32, name: u32, name_len: u32, out: u32) -> Result<i32> {
    let (mut guest, macros) = parts(&mut rustc);
    let Some(name) = string(&guest, name, name_len)? else { return Ok(NO_SUCH_EXPORT) };
    let Some(instance) = macros.instances.idle(instance) else { return Ok(NO_SUCH_INSTANCE) };
    let Some(value) = instance.global(&name) else { return Ok(NO_SUCH_EXPORT) };
    guest.write_u64(out, value).map_err(|_| out_of_bounds())?;
    Ok(RETURNED)
}

/// Copies `len` bytes at `at` in the instance's memory to `to`. The instance may be in the middle of a call.
fn read(mut rustc: Rustc<'_>, instance: u32, at: u32, to: u32, len: u32) -> Result<i32> {
    let (mut guest, macros) = parts(&mut rustc);
    let Some(memory) = macros.instances.memory(instance) else { return Ok(OUT_OF_RANGE) };
    let memory = Guest(memory);
    let Ok(from) = memory.bytes(at, len) else { return Ok(OUT_OF_RANGE) };
    guest.write(to, from).map_err(|_| out_of_bounds())?;
    Ok(RETURNED)
}

/// Copies `len` bytes at `from` to `at` in the instance's memory. The instance may be in the middle of a call.
fn write(mut rustc: Rustc<'_>, instance: u32, at: u32, from: u32, len: u32) -> Result<i32> {
    let (guest, macros) = parts(&mut rustc);
    let from = slice(&guest, from, len)?;
    let Some(memory) = macros.instances.memory(instance) else { return Ok(OUT_OF_RANGE) };
    Ok(if Guest(memory).write(at, from).is_ok() { RETURNED } else { OUT_OF_RANGE })
}

/// Writes to `buffer` what [`Which`] says, as much as fits, and returns how much that is. For a number that is no
/// instance's it is about the last one that could not be made.
fn text(mut rustc: Rustc<'_>, instance: u32, which: u32, buffer: u32, capacity: u32) -> Result<u32> {
    let (mut guest, macros) = parts(&mut rustc);
    let Some(which) = Which::from_number(which) else { return Ok(0) };
    let text = macros.instances.text(instance, which).unwrap_or_else(|| macros.failure.text(which));
    put(&mut guest, &text, buffer, capacity)
}

/// Frees the instance, unless it is in the middle of a call.
fn drop(mut rustc: Rustc<'_>, instance: u32) {
    macros(&mut rustc).instances.free(instance);
}

fn slice<'a>(guest: &'a Guest<'_>, at: u32, len: u32) -> Result<&'a [u8]> {
    guest.bytes(at, len).map_err(|_| out_of_bounds())
}

/// None if it is not UTF-8.
fn string(guest: &Guest<'_>, at: u32, len: u32) -> Result<Option<String>> {
    Ok(str::from_utf8(slice(guest, at, len)?).ok().map(str::to_owned))
}

/// Writes as much of `text` as fits.
fn put(guest: &mut Guest<'_>, text: &str, at: u32, capacity: u32) -> Result<u32> {
    let fits = text.floor_char_boundary(capacity as usize);
    guest.write(at, &text.as_bytes()[..fits]).map_err(|_| out_of_bounds())?;
    Ok(fits as u32)
}
