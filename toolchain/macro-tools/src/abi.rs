//! How a module and the compiler talk: what is imported for that, and what has to be exported.

use std::fmt;

use wasmparser::{ExternalKind, FuncType, TypeRef, ValType};

use crate::decls::{Decl, Kind};
use crate::error::{Error, Result, printable};
use crate::module::{Module, describe, quoted};
use crate::sandbox::{Functions, Purpose, WASI};

/// The version of rustc's bridge that this tool, and the compiler that it belongs to, know.
pub const BRIDGE_VERSION: u32 = 3;
const BRIDGE_PREFIX: &str = "rustc_proc_macro_";
const WATT_PREFIX: &str = "watt-";
/// They have the same functions.
const WATT_VERSIONS: [&str; 2] = ["0.4", "0.5"];

/// What expands a macro.
const ENTRY_POINT: &str = "__rustc_proc_macro_run";
/// Around the crate's id, in hexadecimal digits: the export with the address of the table of macros.
const DECLS_PREFIX: &str = "__rustc_proc_macro_decls_";
const DECLS_SUFFIX: &str = "__";

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Abi {
    /// proc_macro's own bridge. The version is not always one that is known.
    Rustc { version: String },
    /// What modules for dtolnay's watt import.
    Watt { version: String },
}

impl fmt::Display for Abi {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Abi::Rustc { version } => write!(f, "rustc's bridge, version {}", printable(version)),
            Abi::Watt { version } => write!(f, "watt {}", printable(version)),
        }
    }
}

impl Abi {
    /// The ABI by which a module talks to the compiler, if there is one. Two are an error.
    pub fn of(module: &Module<'_>) -> Result<Option<Abi>> {
        let mut found: Option<Abi> = None;
        for import in &module.imports {
            let Some(abi) = Abi::from_import(import.module) else { continue };
            match &found {
                Some(other) if *other != abi => {
                    return Err(Error::at(import.offset, format!("it is made for two ABIs: {other} and {abi}")));
                }
                _ => found = Some(abi),
            }
        }
        Ok(found)
    }

    fn from_import(module: &str) -> Option<Abi> {
        if let Some(version) = module.strip_prefix(BRIDGE_PREFIX) {
            Some(Abi::Rustc { version: version.to_owned() })
        } else {
            let version = module.strip_prefix(WATT_PREFIX)?;
            Some(Abi::Watt { version: version.to_owned() })
        }
    }

    fn is_known(&self) -> bool {
        match self {
            Abi::Rustc { version } => *version == BRIDGE_VERSION.to_string(),
            Abi::Watt { version } => WATT_VERSIONS.contains(&&**version),
        }
    }

    /// The ABI of a module that is to be a macro that this compiler can run.
    pub fn require(module: &Module<'_>) -> Result<Abi> {
        let Some(abi) = Abi::of(module)? else {
            return Err(Error::new("it is no macro: it imports neither rustc's bridge nor watt's functions")
                .help("compile it with `rustc-wasm --crate-type proc-macro --target wasm32-wasip1`"));
        };
        if abi.is_known() {
            return Ok(abi);
        }
        let offset = module.imports.iter().find(|import| Abi::from_import(import.module).is_some());
        let message = format!(
            "it is made for {abi}, but this compiler has version {BRIDGE_VERSION} of the bridge and watt {}",
            WATT_VERSIONS.join(" and ")
        );
        Err(Error::at(offset.map_or(0, |import| import.offset), message)
            .help("build the macro again, with this compiler"))
    }
}

/// What a module imports, as the compiler sees it: what it is for, or why a macro isn't given it.
pub fn import_purpose(module: &Module<'_>, import: &crate::module::Import<'_>) -> Result<Purpose, String> {
    let denied = || format!("it imports {}, which macros are not given", quoted(import.module, import.name));
    let functions = match Abi::from_import(import.module) {
        None if import.module == WASI => Functions::Wasi,
        Some(abi @ Abi::Rustc { .. }) if abi.is_known() => Functions::Bridge,
        Some(abi @ Abi::Watt { .. }) if abi.is_known() => Functions::Watt,
        _ => return Err(denied()),
    };
    let (TypeRef::Func(ty) | TypeRef::FuncExact(ty)) = import.ty else { return Err(denied()) };
    let ty = module.func_type(ty).ok_or_else(denied)?;
    functions.resolve(import.name, ty).map_err(|expected| match expected {
        None => denied(),
        Some(expected) => format!(
            "it imports {} with the type `{}`, but that is `{}`",
            quoted(import.module, import.name),
            describe(ty),
            describe(&expected)
        ),
    })
}

/// The export with the table of macros, and the crate's id in it.
pub fn decls_symbol<'a>(module: &Module<'a>) -> Option<(&'a str, &'a str)> {
    module.exports.iter().find_map(|(export, _)| {
        let id = export.name.strip_prefix(DECLS_PREFIX)?.strip_suffix(DECLS_SUFFIX)?;
        (export.kind == ExternalKind::Global).then_some((export.name, id))
    })
}

/// How many macros the table in the module has, if that can be told without running it.
pub fn table_len(module: &Module<'_>) -> Option<u32> {
    let (symbol, _) = decls_symbol(module)?;
    let (export, _) = module.export(symbol, ExternalKind::Global)?;
    let address = module.global(export.index)? as u32;
    // A slice: an address and a length.
    module.initial_u32(address.checked_add(4)?)
}

/// Checks that a module exports what the compiler uses.
pub fn check_exports(module: &Module<'_>, abi: &Abi) -> Result<()> {
    use ValType::{I32, I64};
    if module.export("memory", ExternalKind::Memory).is_none() {
        return Err(Error::new("it does not export its memory as `memory`"));
    }
    match abi {
        Abi::Rustc { .. } => {
            check_function(module, "_initialize", &[], &[])?;
            check_function(module, ENTRY_POINT, &[I32; 4], &[I64])?;
            let Some((symbol, _)) = decls_symbol(module) else {
                return Err(Error::new(format!(
                    "it does not export its table of macros, as `{DECLS_PREFIX}…{DECLS_SUFFIX}`"
                )));
            };
            let (export, offset) =
                module.export(symbol, ExternalKind::Global).ok_or_else(|| Error::new("it has no table"))?;
            if module.global(export.index).is_none() {
                return Err(Error::at(
                    *offset,
                    format!("its export `{}` is no constant of type `i32`", printable(symbol)),
                ));
            }
        }
        Abi::Watt { .. } => {
            if module.exported_function("_initialize").is_some() {
                check_function(module, "_initialize", &[], &[])?;
            }
            check_function(module, "raw_to_token_stream", &[I32], &[I32])?;
            check_function(module, "token_stream_into_raw", &[I32], &[I32])?;
        }
    }
    Ok(())
}

fn check_function(module: &Module<'_>, name: &str, params: &[ValType], results: &[ValType]) -> Result<()> {
    let Some((offset, ty)) = module.exported_function(name) else {
        return Err(Error::new(format!("it does not export the function `{}`", printable(name))));
    };
    if ty.params() == params && ty.results() == results {
        return Ok(());
    }
    let expected = FuncType::new(params.iter().copied(), results.iter().copied());
    Err(Error::at(
        offset,
        format!("its function `{}` has the type `{}`, not `{}`", printable(name), describe(ty), describe(&expected)),
    ))
}

/// Checks that the macros that are declared are there, as far as the module tells.
pub fn check_decls(module: &Module<'_>, abi: &Abi, decls: &[Decl]) -> Result<()> {
    match abi {
        // They are called by their position in the table.
        Abi::Rustc { .. } => match table_len(module) {
            Some(len) if len as usize != decls.len() => Err(Error::new(format!(
                "the number of macros in its table is {len}, but that of declared ones is {}",
                decls.len()
            ))
            .note("macros are found by their position in the table, which is that in the source")),
            _ => Ok(()),
        },
        Abi::Watt { .. } => decls.iter().try_for_each(|decl| {
            let params: &[ValType] = if decl.kind == Kind::Attr { &[ValType::I32; 2] } else { &[ValType::I32] };
            check_function(module, &decl.function, params, &[ValType::I32])
                .map_err(|error| error.note(format!("it is declared by `{}`", printable(&decl.to_string()))))
        }),
    }
}
