//! Compiled macro modules.

use super::instance::Macro;
use super::link::{self, Kind, MAX_ARGS};
use super::meter::{FUEL, Meter};
use crate::cache;
use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use wasmtime::error::Context;
use wasmtime::{
    Engine, Error, ExternType, FuncType, Global, ImportType, Instance, InstancePre, Linker, Module, Result, Store, Val,
    ValType, bail, ensure,
};

/// A module with what it imports, ready to be instantiated.
#[derive(Clone)]
pub struct Program {
    module: InstancePre<Macro>,
    meter: Meter,
}

impl Program {
    /// Compiles `wasm`, which was read from `path`, or finds it compiled. `kinds` has a byte for each function that it
    /// imports, in their order.
    pub fn compile(engine: &Engine, meter: Meter, wasm: &[u8], path: &[u8], kinds: &[u8]) -> Result<Program> {
        let path = Path::new(OsStr::from_bytes(path));
        let module = cache::load_content(engine, meter, wasm, path).map_err(|error| {
            // A validator's words are the same whoever asks; the context is where the module lies, which is known.
            let error = Module::validate(engine, wasm).err().unwrap_or(error);
            Error::msg(error.root_cause().to_string())
        })?;
        let mut linker = Linker::new(engine);
        let functions: Vec<(ImportType<'_>, FuncType)> = module.imports().filter_map(function).collect();
        ensure!(functions.len() == kinds.len(), "imports {} functions, not {}", functions.len(), kinds.len());
        for (number, ((import, ty), kind)) in functions.iter().zip(kinds).enumerate() {
            let named = || format!("import `{}::{}`", import.module(), import.name());
            let Some(kind) = Kind::from_byte(*kind) else { bail!("{}: unknown kind", named()) };
            define(&mut linker, number as u32, import, ty, kind).with_context(named)?;
        }
        Ok(Program { module: linker.instantiate_pre(&module)?, meter })
    }

    pub fn engine(&self) -> &Engine {
        self.module.module().engine()
    }

    /// Makes an instance that can use so much fuel. Returns the global with the fuel too, if the instance has one: it is
    /// negative once there was too little.
    pub fn instantiate(&self, store: &mut Store<Macro>, fuel: u64) -> Result<(Instance, Option<Global>)> {
        if self.meter == Meter::Engine {
            store.set_fuel(fuel)?;
            return Ok((self.module.instantiate(store)?, None));
        }
        let instance = self.module.instantiate(&mut *store)?;
        let global = instance.get_global(&mut *store, FUEL);
        let global = global.ok_or_else(|| Error::msg("the module was not rewritten to count what it does"))?;
        global.set(store, Val::I64(i64::try_from(fuel).unwrap_or(i64::MAX)))?;
        Ok((instance, Some(global)))
    }
}

fn function(import: ImportType<'_>) -> Option<(ImportType<'_>, FuncType)> {
    match import.ty() {
        ExternType::Func(ty) => Some((import, ty)),
        _ => None,
    }
}

fn define(linker: &mut Linker<Macro>, number: u32, import: &ImportType<'_>, ty: &FuncType, kind: Kind) -> Result<()> {
    let (module, name) = (import.module(), import.name());
    if kind == Kind::Exchange {
        linker.func_wrap(module, name, link::exchange)?;
        return Ok(());
    }
    let number_type = |ty: ValType| ty.is_i32() || ty.is_i64() || ty.is_f32() || ty.is_f64();
    ensure!(ty.params().chain(ty.results()).all(number_type), "takes or returns what is no number");
    ensure!(ty.params().len() <= MAX_ARGS && ty.results().len() <= 1, "takes or returns too much");
    let result = ty.results().next();
    linker.func_new(module, name, ty.clone(), move |caller, args, results| {
        let value = link::forward(caller, number, args, result.as_ref())?;
        if let (Some(to), Some(value)) = (results.first_mut(), value) {
            *to = value;
        }
        Ok(())
    })?;
    Ok(())
}
