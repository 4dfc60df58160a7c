//! `wasm-macro inspect`: what a macro module has.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Serialize;
use wasmparser::TypeRef;

use crate::abi::{self, Abi};
use crate::decls::{self, Decl, Kind};
use crate::error::{Error, Result, printable};
use crate::metadata::{self, Rustc};
use crate::module::{self, Module, describe};
use crate::rlib;
use crate::sandbox::Purpose;
use crate::sha256;

/// The longest `.grants` file that is read, in bytes: rustc's limit.
const MAX_GRANTS: u64 = 1 << 20;

/// What `--json` writes. Fields are only ever added as long as `schema` stays the same.
#[derive(Debug, Serialize)]
pub struct Report {
    pub schema: u32,
    pub file: PathBuf,
    pub size: usize,
    pub sha256: String,
    pub rlib: Option<RlibReport>,
    pub macros: Option<Vec<Decl>>,
    pub abi: Option<AbiReport>,
    pub crate_id: Option<String>,
    pub rustc: Option<Rustc>,
    pub imports: Vec<ImportReport>,
    pub memory: Option<MemoryReport>,
    pub sections: Vec<SectionReport>,
    pub beside: Beside,
}

#[derive(Debug, Serialize)]
pub struct RlibReport {
    pub file: PathBuf,
    pub size: usize,
    pub rustc: Rustc,
}

#[derive(Debug, Serialize)]
pub struct AbiReport {
    pub name: &'static str,
    pub version: String,
}

#[derive(Debug, Serialize)]
pub struct ImportReport {
    pub module: String,
    pub name: String,
    #[serde(rename = "type")]
    pub ty: Option<String>,
    /// `given`, `environment`, `files` or `refused`; nothing if no macro may import it.
    pub purpose: Option<&'static str>,
}

/// In bytes.
#[derive(Debug, Serialize)]
pub struct MemoryReport {
    pub initial: u64,
    pub maximum: Option<u64>,
}

#[derive(Debug, Serialize)]
pub struct SectionReport {
    pub id: u8,
    pub name: String,
    pub offset: usize,
    pub size: usize,
}

#[derive(Debug, Serialize)]
pub struct Beside {
    /// The machine code that was made from the module.
    pub cwasm: Option<PathBuf>,
    /// What a build system grants the macros, a capability each.
    pub grants: Option<Vec<String>>,
}

/// Looks into a module, or into an rlib and the module beside it.
pub fn inspect(path: &Path) -> Result<Report> {
    let bytes = module::read(path)?;
    if !rlib::is_rlib(&bytes) {
        return report(path, &bytes).map_err(|error| error.in_file(path));
    }
    let rustc = rlib::rustc_of_rlib(&bytes).map_err(|error| error.in_file(path))?;
    let wasm = rlib::module_path(path);
    let contents = module::read(&wasm).map_err(|error| {
        error.help(
            "the rlib of a macro has only its metadata: keep the .wasm that was written with it in the same directory",
        )
    })?;
    let mut report = report(&wasm, &contents).map_err(|error| error.in_file(&wasm))?;
    report.rlib = Some(RlibReport { file: path.to_owned(), size: bytes.len(), rustc });
    Ok(report)
}

fn report(path: &Path, bytes: &[u8]) -> Result<Report> {
    let module = Module::parse(bytes)?;
    let macros = match module.custom(decls::SECTION)? {
        Some(section) => Some(decls::parse(&bytes[section.data.clone()], section.data.start)?),
        None => None,
    };
    let page = |pages: u64| pages.saturating_mul(1 << 16);
    Ok(Report {
        schema: 1,
        file: path.to_owned(),
        size: bytes.len(),
        sha256: sha256::hex(bytes),
        rlib: None,
        macros,
        abi: Abi::of(&module)?.map(|abi| match abi {
            Abi::Rustc { version } => AbiReport { name: "rustc", version },
            Abi::Watt { version } => AbiReport { name: "watt", version },
        }),
        crate_id: abi::decls_symbol(&module).map(|(_, id)| id.to_owned()),
        rustc: metadata::rustc_of(&module)?,
        imports: module.imports.iter().map(|import| import_report(&module, import)).collect(),
        memory: module
            .memories
            .first()
            .map(|memory| MemoryReport { initial: page(memory.initial), maximum: memory.maximum.map(page) }),
        sections: (module.sections.iter())
            .map(|section| SectionReport {
                id: section.id,
                name: section.name.to_owned(),
                offset: section.offset,
                size: section.payload.len(),
            })
            .collect(),
        beside: beside(path)?,
    })
}

fn import_report(module: &Module<'_>, import: &module::Import<'_>) -> ImportReport {
    let ty = match import.ty {
        TypeRef::Func(ty) | TypeRef::FuncExact(ty) => module.func_type(ty).map(describe),
        _ => None,
    };
    let purpose = abi::import_purpose(module, import).ok().map(|purpose| match purpose {
        Purpose::Given => "given",
        Purpose::Environment => "environment",
        Purpose::Files => "files",
        Purpose::Refused => "refused",
    });
    ImportReport { module: import.module.to_owned(), name: import.name.to_owned(), ty, purpose }
}

fn beside(path: &Path) -> Result<Beside> {
    let cwasm = path.with_extension("cwasm");
    let grants = path.with_extension("grants");
    let grants = match fs::metadata(&grants) {
        Err(_) => None,
        Ok(metadata) if metadata.len() > MAX_GRANTS => {
            return Err(Error::at(MAX_GRANTS as usize, format!("it has more than {MAX_GRANTS} bytes")).in_file(&grants));
        }
        Ok(_) => {
            let text = fs::read_to_string(&grants).map_err(|error| Error::io("read", &grants, &error))?;
            Some(text.lines().map(str::to_owned).collect())
        }
    };
    Ok(Beside { cwasm: cwasm.is_file().then_some(cwasm), grants })
}

impl Report {
    pub fn json(&self) -> Result<String> {
        serde_json::to_string_pretty(self).map_err(|error| Error::new(format!("cannot write JSON: {error}")))
    }

    pub fn text(&self) -> String {
        let mut text = String::new();
        // Strings take all text.
        let _ = self.write(&mut text);
        text
    }

    fn write(&self, f: &mut String) -> std::fmt::Result {
        writeln!(f, "{}: {} bytes", self.file.display(), self.size)?;
        writeln!(f, "  sha256   {}", self.sha256)?;
        if let Some(rlib) = &self.rlib {
            writeln!(
                f,
                "  rlib     {}: {} bytes, by {}",
                rlib.file.display(),
                rlib.size,
                printable(&rlib.rustc.version)
            )?;
        }
        match &self.abi {
            Some(AbiReport { name: "rustc", version }) => {
                writeln!(f, "  abi      rustc's bridge, version {}", printable(version))?
            }
            Some(AbiReport { name, version }) => writeln!(f, "  abi      {name} {}", printable(version))?,
            None => writeln!(f, "  abi      none: no compiler can call it as a macro")?,
        }
        match &self.rustc {
            Some(rustc) => writeln!(
                f,
                "  compiler {} (from the {})",
                printable(&rustc.version),
                match rustc.from {
                    "metadata" => "metadata",
                    _ => "linker's notes; there is no metadata",
                }
            )?,
            None => writeln!(f, "  compiler unknown")?,
        }
        if let Some(id) = &self.crate_id {
            writeln!(f, "  crate id {}", printable(id))?;
        }
        if let Some(memory) = &self.memory {
            write!(f, "  memory   {} KiB at first", memory.initial >> 10)?;
            match memory.maximum {
                Some(maximum) => writeln!(f, ", {} KiB at most", maximum >> 10)?,
                None => writeln!(f)?,
            }
        }
        if let Some(cwasm) = &self.beside.cwasm {
            writeln!(f, "  compiled {}", cwasm.display())?;
        }
        if let Some(grants) = &self.beside.grants {
            let grants: Vec<_> = grants.iter().map(|grant| printable(grant)).collect();
            writeln!(f, "  granted  {}", if grants.is_empty() { "nothing".into() } else { grants.join(", ") })?;
        }
        match &self.macros {
            None => writeln!(f, "\nmacros: unknown, there is no section {}", decls::SECTION)?,
            Some(macros) => self.write_macros(f, macros)?,
        }
        self.write_imports(f)?;
        writeln!(f, "\nsections:\n    offset      size  name")?;
        for section in &self.sections {
            writeln!(f, "{:>10}{:>10}  {}", section.offset, section.size, printable(&section.name))?;
        }
        Ok(())
    }

    fn write_macros(&self, f: &mut String, macros: &[Decl]) -> std::fmt::Result {
        writeln!(f, "\nmacros: {}", macros.len())?;
        for decl in macros {
            let shown = match decl.kind {
                Kind::Derive => format!("#[derive({})]", decl.name),
                Kind::Attr => format!("#[{}]", decl.name),
                Kind::Bang => format!("{}!", decl.name),
            };
            write!(f, "  {shown:<28} fn {}", decl.function)?;
            if !decl.attributes.is_empty() {
                write!(f, ", with #[{}]", decl.attributes.join("], #["))?;
            }
            writeln!(f)?;
        }
        Ok(())
    }

    fn write_imports(&self, f: &mut String) -> std::fmt::Result {
        writeln!(f, "\nimports: {}", self.imports.len())?;
        for import in &self.imports {
            let meaning = match import.purpose {
                None => "unknown: no macro is given this",
                Some("environment") => "variables, if granted by env:",
                Some("files") => "files, if granted by read:",
                Some("refused") => "always refused",
                Some(_) => "",
            };
            let name = format!(
                "{}.{} {}",
                printable(&import.module),
                printable(&import.name),
                import.ty.as_deref().unwrap_or_default()
            );
            writeln!(f, "{}", format!("  {name:<62} {meaning}").trim_end())?;
        }
        Ok(())
    }
}
