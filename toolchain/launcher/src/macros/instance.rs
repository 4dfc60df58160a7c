//! Instances of macros: each has a store of its own, and lives for one expansion.

use super::functions::{NO_SUCH_EXPORT, NO_SUCH_INSTANCE, RETURNED};
use super::link::{self, Link};
use super::program::Program;
use super::text::{Failure, MEMORY_REFUSED, TABLE_REFUSED, Which};
use super::{Rustc, macros, out_of_bounds};
use crate::wasi::Guest;
use wasmtime::{Caller, Error, Global, Memory, ResourceLimiter, Result, Store, Val, ValType};

/// What the store of an instance holds.
pub struct Macro {
    pub number: u32,
    pub link: Link,
    /// The function of rustc.wasm's that runs the macro: valid while it does, null otherwise.
    pub rustc: *mut Rustc<'static>,
    /// Its memory, once it was looked for.
    pub memory: Option<Memory>,
    /// What ended rustc.wasm while it was called from the macro.
    pub rustc_ended: Option<Error>,
    limiter: Limiter,
}

/// What an instance may use at most.
pub struct Limits {
    /// In bytes.
    memory: u64,
    /// In elements, of all tables together.
    table: u64,
    /// See [`super::meter`], and bytes for instructions that handle many.
    fuel: u64,
}

impl Limits {
    /// Three numbers of 64 bits, in the order of the fields.
    pub fn read(guest: &Guest<'_>, at: u32) -> Result<Limits> {
        let bytes: &[u8; 24] = guest.bytes(at, 24).map_err(|_| out_of_bounds())?.try_into()?;
        let (numbers, _) = bytes.as_chunks();
        let [memory, table, fuel] = [0, 1, 2].map(|i| u64::from_le_bytes(numbers[i]));
        Ok(Limits { memory, table, fuel })
    }
}

/// Allows growth until nothing is left.
struct Limiter {
    memory: u64,
    table: u64,
    /// [`MEMORY_REFUSED`], [`TABLE_REFUSED`].
    refused: i32,
}

impl Limiter {
    fn take(left: &mut u64, current: usize, desired: usize) -> bool {
        let rest = left.checked_sub(desired.saturating_sub(current) as u64);
        *left = rest.unwrap_or(*left);
        rest.is_some()
    }
}

impl ResourceLimiter for Limiter {
    fn memory_growing(&mut self, current: usize, desired: usize, maximum: Option<usize>) -> Result<bool> {
        // The module's own limit is no business of ours.
        if maximum.is_some_and(|maximum| desired > maximum) {
            return Ok(false);
        }
        let granted = Self::take(&mut self.memory, current, desired);
        self.refused |= if granted { 0 } else { MEMORY_REFUSED };
        Ok(granted)
    }

    fn table_growing(&mut self, current: usize, desired: usize, maximum: Option<usize>) -> Result<bool> {
        if maximum.is_some_and(|maximum| desired > maximum) {
            return Ok(false);
        }
        let granted = Self::take(&mut self.table, current, desired);
        self.refused |= if granted { 0 } else { TABLE_REFUSED };
        Ok(granted)
    }
}

pub struct Instance {
    store: Store<Macro>,
    instance: wasmtime::Instance,
    /// What it has left, if it counts itself what it does.
    fuel: Option<Global>,
    /// Why the last call failed.
    failure: Failure,
}

impl Instance {
    /// The 64 bits of an exported global that holds a number.
    pub fn global(&mut self, name: &str) -> Option<u64> {
        let global = self.instance.get_global(&mut self.store, name)?;
        to_bits(&global.get(&mut self.store))
    }

    fn memory(&mut self) -> Option<&mut [u8]> {
        let memory = self.instance.get_memory(&mut self.store, link::MEMORY)?;
        Some(memory.data_mut(&mut self.store))
    }

    fn call(&mut self, name: &str, args: &[u64]) -> (i32, Option<u64>) {
        let Some(function) = self.instance.get_func(&mut self.store, name) else { return (NO_SUCH_EXPORT, None) };
        let function_type = function.ty(&self.store);
        if function_type.params().len() != args.len() || function_type.results().len() > 1 {
            return (NO_SUCH_EXPORT, None);
        }
        let params: Option<Vec<Val>> =
            function_type.params().zip(args).map(|(ty, bits)| from_bits(&ty, *bits)).collect();
        let Some(params) = params else { return (NO_SUCH_EXPORT, None) };
        let mut results = vec![Val::I32(0); function_type.results().len()];
        match function.call(&mut self.store, &params, &mut results) {
            Ok(()) => (RETURNED | self.store.data().limiter.refused, results.first().and_then(to_bits)),
            Err(error) => {
                let fuel = self.fuel.and_then(|fuel| fuel.get(&mut self.store).i64());
                let out_of_fuel = fuel.is_some_and(|fuel| fuel < 0);
                self.failure = Failure::new(error, self.store.data().limiter.refused, out_of_fuel);
                (self.failure.status(), None)
            }
        }
    }
}

/// A number from its bits; None for types that are not numbers.
pub fn from_bits(ty: &ValType, bits: u64) -> Option<Val> {
    match ty {
        ValType::I32 => Some(Val::I32(bits as i32)),
        ValType::I64 => Some(Val::I64(bits as i64)),
        ValType::F32 => Some(Val::F32(bits as u32)),
        ValType::F64 => Some(Val::F64(bits)),
        ValType::V128 | ValType::Ref(_) => None,
    }
}

pub fn to_bits(value: &Val) -> Option<u64> {
    match value {
        Val::I32(value) => Some(u64::from(*value as u32)),
        Val::I64(value) => Some(*value as u64),
        Val::F32(bits) => Some(u64::from(*bits)),
        Val::F64(bits) => Some(*bits),
        _ => None,
    }
}

enum Slot {
    Free,
    Idle(Box<Instance>),
    /// In a call. While rustc.wasm runs on behalf of the macro this is the function that the macro has called;
    /// at other times nobody looks.
    Busy(*mut Caller<'static, Macro>),
}

/// The instances, by number.
#[derive(Default)]
pub struct Instances(Vec<Slot>);

impl Instances {
    /// The instance, if there is one and it is not in a call.
    pub fn idle(&mut self, number: u32) -> Option<&mut Instance> {
        match self.0.get_mut(number as usize) {
            Some(Slot::Idle(instance)) => Some(instance),
            _ => None,
        }
    }

    /// The memory of an instance.
    pub fn memory(&mut self, number: u32) -> Option<&mut [u8]> {
        match self.0.get_mut(number as usize)? {
            Slot::Free => None,
            Slot::Idle(instance) => instance.memory(),
            // Safety: see `Slot::Busy` and `suspend`.
            Slot::Busy(caller) => unsafe { caller.as_mut() }.and_then(|caller| {
                let memory = link::memory(caller).ok()?;
                Some(memory.data_mut(caller))
            }),
        }
    }

    /// A text about an instance.
    pub fn text(&self, number: u32, which: Which) -> Option<String> {
        match self.0.get(number as usize)? {
            Slot::Free => None,
            Slot::Idle(instance) => Some(instance.failure.text(which)),
            // Safety: see `Slot::Busy` and `suspend`.
            Slot::Busy(caller) => unsafe { caller.as_ref() }.map(|caller| which.of_running(caller)),
        }
    }

    /// Says that the instance now waits for rustc.wasm, in `caller`, which must be valid and not be used until
    /// rustc.wasm has returned.
    pub unsafe fn suspend(&mut self, number: u32, caller: *mut Caller<'_, Macro>) {
        self.0[number as usize] = Slot::Busy(caller.cast());
    }

    pub fn free(&mut self, number: u32) {
        if self.idle(number).is_some() {
            self.0[number as usize] = Slot::Free;
        }
    }

    /// A free number, from now on in use.
    fn reserve(&mut self) -> Result<u32> {
        let free = self.0.iter().position(|slot| matches!(slot, Slot::Free)).unwrap_or(self.0.len());
        let number = u32::try_from(free)?;
        if free == self.0.len() {
            self.0.push(Slot::Free);
        }
        self.0[free] = Slot::Busy(std::ptr::null_mut());
        Ok(number)
    }

    /// Takes an instance out for a call.
    fn take(&mut self, number: u32) -> Option<Box<Instance>> {
        self.idle(number)?;
        match std::mem::replace(&mut self.0[number as usize], Slot::Busy(std::ptr::null_mut())) {
            Slot::Idle(instance) => Some(instance),
            _ => unreachable!("it was idle"),
        }
    }
}

/// Makes an instance, which may run code of it. An error ends rustc.wasm, the inner one is the macro's.
pub fn make(
    rustc: &mut Rustc<'_>,
    program: &Program,
    limits: Limits,
    link: u32,
) -> Result<std::result::Result<u32, Failure>> {
    let link = Link::resolve(rustc, link)?;
    let macros = macros(rustc);
    let number = macros.instances.reserve()?;
    let data = Macro {
        number,
        link,
        rustc: (&raw mut *rustc).cast(),
        memory: None,
        rustc_ended: None,
        limiter: Limiter { memory: limits.memory, table: limits.table, refused: 0 },
    };
    let mut store = Store::new(program.engine(), data);
    store.limiter(|data| &mut data.limiter);
    let made = program.instantiate(&mut store, limits.fuel);

    let data = store.data_mut();
    data.rustc = std::ptr::null_mut();
    let slot = &mut self::macros(rustc).instances.0[number as usize];
    if let Some(error) = data.rustc_ended.take() {
        *slot = Slot::Free;
        return Err(error);
    }
    Ok(match made {
        Ok((instance, fuel)) => {
            *slot = Slot::Idle(Box::new(Instance { store, instance, fuel, failure: Failure::default() }));
            Ok(number)
        }
        Err(error) => {
            *slot = Slot::Free;
            Err(Failure::new(error, store.data().limiter.refused, false))
        }
    })
}

/// Calls a function of an instance. An error ends rustc.wasm; the result is a status and what the function returned.
pub fn call(rustc: &mut Rustc<'_>, number: u32, name: &str, args: &[u64]) -> Result<(i32, Option<u64>)> {
    let Some(mut instance) = macros(rustc).instances.take(number) else { return Ok((NO_SUCH_INSTANCE, None)) };
    instance.store.data_mut().rustc = (&raw mut *rustc).cast();
    let outcome = instance.call(name, args);

    let data = instance.store.data_mut();
    data.rustc = std::ptr::null_mut();
    let rustc_ended = data.rustc_ended.take();
    macros(rustc).instances.0[number as usize] = Slot::Idle(instance);
    match rustc_ended {
        Some(error) => Err(error),
        None => Ok(outcome),
    }
}
