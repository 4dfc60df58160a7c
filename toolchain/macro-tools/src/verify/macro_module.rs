//! A macro module, by the rules that the compiler has for it.

use std::path::Path;

use wasmparser::{Validator, WasmFeatures};

use super::{Verdict, archive};
use crate::abi::{self, Abi};
use crate::decls;
use crate::error::{Error, Result};
use crate::metadata;
use crate::module::{self, Module};
use crate::sha256;

/// What the executors run: see `INTERPRETER_FEATURES` of the launcher.
const FEATURES: WasmFeatures = WasmFeatures::MUTABLE_GLOBAL
    .union(WasmFeatures::MULTI_VALUE)
    .union(WasmFeatures::MULTI_MEMORY)
    .union(WasmFeatures::SATURATING_FLOAT_TO_INT)
    .union(WasmFeatures::SIGN_EXTENSION)
    .union(WasmFeatures::BULK_MEMORY)
    .union(WasmFeatures::REFERENCE_TYPES)
    .union(WasmFeatures::GC_TYPES)
    .union(WasmFeatures::TAIL_CALL)
    .union(WasmFeatures::EXTENDED_CONST)
    .union(WasmFeatures::FLOATS);

pub fn verify(path: &Path, digest: Option<&str>, verdict: &mut Verdict) -> Result<()> {
    let bytes = module::read(path)?;
    let shown = path.display();
    if let Some(expected) = digest {
        verdict.add(archive::compare(&shown.to_string(), &sha256::hex(&bytes), expected, "--sha256"));
    }
    let in_file = |error: Error| error.in_file(path);
    // Whatever is wrong with it, the rest makes no sense then.
    let module = Module::parse(&bytes).map_err(in_file)?;
    let mut validator = Validator::new_with_features(FEATURES);
    validator.validate_all(&bytes).map_err(|error| in_file(error.into()))?;
    verdict.pass(format!("{shown}: a valid module of {} bytes", bytes.len()));

    let mut fail = |error: Error| verdict.fail(error.in_file(path));
    let abi = match Abi::require(&module) {
        Ok(abi) => abi,
        Err(error) => {
            fail(error);
            return Ok(());
        }
    };
    for import in &module.imports {
        if let Err(message) = abi::import_purpose(&module, import) {
            fail(Error::at(import.offset, message));
        }
    }
    if let Some(offset) = module.start {
        fail(Error::at(offset, "it has a start function, which macros must not have"));
    }
    if let Err(error) = one_memory(&module) {
        fail(error);
    }
    let contents = abi::check_exports(&module, &abi).and_then(|()| declared(&module, &abi));
    verdict.add(contents.map(|what| format!("{shown}: {abi}, {what}")).map_err(in_file));
    Ok(())
}

fn one_memory(module: &Module<'_>) -> Result<()> {
    match *module.memories {
        [memory] if memory.memory64 || memory.shared || memory.page_size_log2.is_some() => {
            Err(Error::new("its memory is shared, of 64 bits or of another page size, which macros' must not be"))
        }
        [_] => Ok(()),
        _ => Err(Error::new(format!("it has {} memories, not one", module.memories.len()))),
    }
}

/// How the module tells what macros it has.
fn declared(module: &Module<'_>, abi: &Abi) -> Result<String> {
    let rustc = metadata::rustc_of(module)?;
    let metadata = rustc.filter(|rustc| rustc.metadata_format.is_some());
    let Some(section) = module.custom(decls::SECTION)? else {
        return match metadata {
            Some(_) => Ok("its macros are in rustc's metadata only".to_owned()),
            None => Err(Error::new(format!(
                "nothing tells what macros it has: neither metadata nor a section `{}`",
                decls::SECTION
            ))
            .help("add one with `wasm-macro inject`")),
        };
    };
    let decls = decls::parse(&module.bytes[section.data.clone()], section.data.start)?;
    abi::check_decls(module, abi, &decls)?;
    Ok(match (decls.len(), metadata) {
        (1, Some(_)) => "1 macro, with rustc's metadata".to_owned(),
        (1, None) => "1 macro, without rustc's metadata".to_owned(),
        (count, Some(_)) => format!("{count} macros, with rustc's metadata"),
        (count, None) => format!("{count} macros, without rustc's metadata"),
    })
}
