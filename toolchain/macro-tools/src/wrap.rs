//! `wasm-macro wrap`: gives a module the metadata that rustc finds macros by.

use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::abi::{self, Abi};
use crate::decls::{self, Decl};
use crate::error::{Error, Result, printable};
use crate::metadata;
use crate::module::{self, Module};
use crate::output;
use crate::rewrite::Changes;
use crate::sha256;
use crate::stub;

/// What is to be made, and by which compiler.
pub struct Wrapping<'a> {
    pub crate_name: &'a str,
    /// The edition that the macros' own tokens have.
    pub edition: &'a str,
    /// The compiler whose metadata it shall be.
    pub rustc: &'a Path,
    /// The directory in which the library and the module are written.
    pub out: &'a Path,
}

/// The library, for `--extern`, and the module beside it.
pub struct Wrapped {
    pub rlib: PathBuf,
    pub module: PathBuf,
}

/// Metadata can only be made by rustc. So a crate is compiled that declares the same macros in the same order,
/// and its metadata are taken over, together with the name under which rustc expects the table of macros.
pub fn wrap(file: &Path, wrapping: &Wrapping<'_>) -> Result<Wrapped> {
    let Wrapping { crate_name, out, .. } = *wrapping;
    let wrapped =
        Wrapped { rlib: out.join(format!("lib{crate_name}.rlib")), module: out.join(format!("{crate_name}.wasm")) };
    let bytes = module::read(file)?;
    let same = |path: &Path| matches!((path.canonicalize(), file.canonicalize()), (Ok(a), Ok(b)) if a == b);
    if same(&wrapped.module) || same(&wrapped.rlib) {
        return Err(
            Error::new(format!("`{}` would be overwritten", file.display())).help("give another directory with `-o`")
        );
    }
    let in_file = |error: Error| error.in_file(file);
    let module = Module::parse(&bytes).map_err(in_file)?;
    let abi = Abi::require(&module).map_err(in_file)?;
    let decls = declared(&module).map_err(in_file)?;
    abi::check_exports(&module, &abi).map_err(in_file)?;
    abi::check_decls(&module, &abi, &decls).map_err(in_file)?;

    let stub = compile(&decls, &sha256::hex(&bytes), wrapping)?;
    let in_stub =
        |error: Error| error.in_file(wrapping.rustc).note("in what this compiler made of a crate with the same macros");
    let stub_module = Module::parse(&stub.wasm).map_err(in_stub)?;
    let (symbol, _) = abi::decls_symbol(&stub_module)
        .ok_or_else(|| in_stub(Error::new("the compiler made a module without a table of macros")))?;
    let metadata = stub_module.custom(metadata::SECTION).map_err(in_stub)?;
    let metadata = metadata.ok_or_else(|| in_stub(Error::new("the compiler made a module without metadata")))?;

    let mut changes = Changes::default();
    changes.sections.push((metadata::SECTION, &stub.wasm[metadata.data.clone()]));
    match abi::decls_symbol(&module) {
        Some((own, _)) if own == symbol => {}
        Some((own, _)) => changes.renamed.push((own, symbol)),
        // Modules for watt have no table, but rustc looks for this export in all of them, so as not to take the
        // module of another crate.
        None => changes.markers.push(symbol),
    }
    let contents = changes.apply(&module).map_err(in_file)?;

    std::fs::create_dir_all(out).map_err(|error| Error::io("create", out, &error))?;
    output::write(&wrapped.module, &contents)?;
    output::write(&wrapped.rlib, &stub.rlib)?;
    Ok(wrapped)
}

fn declared(module: &Module<'_>) -> Result<Vec<Decl>> {
    if let Some(section) = module.custom(metadata::SECTION)? {
        return Err(Error::at(section.offset, "it has rustc's metadata already")
            .help("use it as it is: `--extern NAME=PATH.wasm`"));
    }
    let Some(section) = module.custom(decls::SECTION)? else {
        return Err(Error::new(format!("it does not declare its macros: it has no section `{}`", decls::SECTION))
            .help("add one with `wasm-macro inject`"));
    };
    decls::parse(&module.bytes[section.data.clone()], section.data.start)
}

/// What rustc wrote.
struct Stub {
    wasm: Vec<u8>,
    rlib: Vec<u8>,
}

fn compile(decls: &[Decl], digest: &str, wrapping: &Wrapping<'_>) -> Result<Stub> {
    let Wrapping { crate_name, edition, rustc, .. } = *wrapping;
    let folder = tempfile::tempdir().map_err(|error| Error::io("create", &std::env::temp_dir(), &error))?;
    let source = format!("{crate_name}.rs");
    output::write(&folder.path().join(&source), stub::source(decls).as_bytes())?;
    // A path is relative to here, and may be a link, by whose place rustc-wasm finds its files; a name is looked for in PATH.
    let program = if rustc.components().count() > 1 { std::path::absolute(rustc) } else { Ok(rustc.to_owned()) };
    let result = program.and_then(|program| {
        let mut remap = std::ffi::OsString::from("--remap-path-prefix=");
        remap.push(folder.path());
        remap.push("=.");
        Command::new(program)
            .args([
                source.as_str(),
                "--crate-type=proc-macro",
                "--target=wasm32-wasip1",
                "--cap-lints=allow",
                "-Copt-level=1",
            ])
            .args([format!("--crate-name={crate_name}"), format!("--edition={edition}")])
            // Another module is another crate, and a changed one is a changed crate.
            .arg(format!("-Cmetadata={digest}"))
            .arg(remap)
            .current_dir(folder.path())
            .output()
    });
    let output = result.map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => Error::new(format!("cannot find the compiler `{}`", rustc.display()))
            .help("name rustc-wasm with `--rustc PATH`, or put its directory into PATH"),
        _ => Error::io("run", rustc, &error),
    })?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        let error =
            Error::new(format!("`{}` failed on a crate with the same macros: {}", rustc.display(), output.status));
        let lines: Vec<_> = said.lines().map(printable).collect();
        return Err(if lines.is_empty() { error } else { error.note(format!("it said:\n{}", lines.join("\n"))) });
    }
    let read = |name: String| {
        module::read(&folder.path().join(&name)).map_err(|_| {
            Error::new(format!("`{}` did not write `{name}` for a crate with the same macros", rustc.display()))
                .help("`--rustc` has to name rustc-wasm")
        })
    };
    Ok(Stub { wasm: read(format!("{crate_name}.wasm"))?, rlib: read(format!("lib{crate_name}.rlib"))? })
}
