//! What a module is like from the outside, with bounds on everything that is taken from the file.

use std::fs::File;
use std::io::Read;
use std::ops::Range;
use std::path::Path;

use wasmparser::{Encoding, Export, ExternalKind, FuncType, GlobalType, MemoryType, Parser, Payload, TypeRef, ValType};

use crate::error::{Error, Result, printable};

// rustc has the same limits when it loads a macro.
/// The largest file that is read as a module, in bytes.
pub const MAX_SIZE: u64 = 256 << 20;
const MAX_IMPORTS: u32 = 1_000;
const MAX_ITEMS: u32 = 1_000_000;
/// The largest of the sections that are parsed here, in bytes. (Code and data are not.)
const MAX_SECTION_SIZE: usize = 16 << 20;

/// A section, custom or not.
#[derive(Debug)]
pub struct Section<'a> {
    pub id: u8,
    /// As the specification calls it; of a custom section, its own name.
    pub name: &'a str,
    /// Where in the file the section begins, its header included.
    pub offset: usize,
    /// What belongs to it after id and size; for a custom section, the name as well.
    pub payload: Range<usize>,
    /// The payload of a custom section without the name.
    pub data: Range<usize>,
}

#[derive(Debug)]
pub struct Import<'a> {
    pub module: &'a str,
    pub name: &'a str,
    pub ty: TypeRef,
    /// Where it is in the file, in bytes.
    pub offset: usize,
}

/// The sections that tell what a module is like from the outside.
#[derive(Debug, Default)]
pub struct Module<'a> {
    pub bytes: &'a [u8],
    pub sections: Vec<Section<'a>>,
    pub imports: Vec<Import<'a>>,
    pub exports: Vec<(Export<'a>, usize)>,
    pub memories: Vec<MemoryType>,
    types: Vec<FuncType>,
    /// The types of the functions that are imported and defined, as indices of `types`.
    functions: Vec<u32>,
    globals: Vec<(GlobalType, Option<i32>)>,
    /// Where active data lies in memory, and in the file.
    data: Vec<(u32, Range<usize>)>,
    /// Where a start function is declared.
    pub start: Option<usize>,
    pub tags: Option<usize>,
}

/// Reads a file that is to be a module, or a library, of a size that one can have.
pub fn read(path: &Path) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(|error| Error::io("read", path, &error))?;
    file.take(MAX_SIZE + 1).read_to_end(&mut bytes).map_err(|error| Error::io("read", path, &error))?;
    if bytes.len() as u64 > MAX_SIZE {
        return Err(Error::at(MAX_SIZE as usize, format!("it has more than {MAX_SIZE} bytes")).in_file(path));
    }
    Ok(bytes)
}

impl<'a> Module<'a> {
    /// The error's offset is one in `bytes`.
    pub fn parse(bytes: &'a [u8]) -> Result<Module<'a>> {
        if !bytes.starts_with(b"\0asm") {
            return Err(Error::at(0, "it is not a WebAssembly module"));
        }
        let mut module = Module { bytes, ..Module::default() };
        for payload in Parser::new(0).parse_all(bytes) {
            let payload = payload?;
            module.section(&payload);
            module.add(payload)?;
        }
        Ok(module)
    }

    fn section(&mut self, payload: &Payload<'a>) {
        let Some((id, range)) = payload.as_section() else { return };
        let (name, data) = match payload {
            Payload::CustomSection(section) => (section.name(), section.data_offset()..range.end),
            _ => (section_name(id), range.clone()),
        };
        let offset = self.sections.last().map_or(8, |section| section.payload.end);
        self.sections.push(Section { id, name, offset, payload: range, data });
    }

    fn add(&mut self, payload: Payload<'a>) -> Result<()> {
        if let Some((id, range)) = payload.as_section()
            && !matches!(id, 0 | CODE | DATA)
            && range.len() > MAX_SECTION_SIZE
        {
            let message = format!("it has a section of {} bytes, and the limit is {MAX_SECTION_SIZE}", range.len());
            return Err(Error::at(range.start, message));
        }
        match payload {
            Payload::Version { encoding: Encoding::Component, range, .. } => {
                return Err(Error::at(range.start, "it is a component, and macros are core modules"));
            }
            Payload::TypeSection(section) => {
                limit("types", section.count(), MAX_ITEMS, section.range())?;
                for ty in section.into_iter_err_on_gc_types() {
                    self.types.push(ty?);
                }
            }
            Payload::ImportSection(section) => {
                limit("imports", section.count(), MAX_IMPORTS, section.range())?;
                for import in section.into_imports_with_offsets() {
                    let (offset, import) = import?;
                    // Compact encodings can stand for more than they count.
                    limit("imports", self.imports.len() as u32, MAX_IMPORTS, offset..offset)?;
                    if let TypeRef::Func(ty) = import.ty {
                        self.functions.push(ty);
                    }
                    self.imports.push(Import { module: import.module, name: import.name, ty: import.ty, offset });
                }
            }
            Payload::FunctionSection(section) => {
                limit("functions", section.count(), MAX_ITEMS, section.range())?;
                for ty in section {
                    self.functions.push(ty?);
                }
            }
            Payload::MemorySection(section) => {
                limit("memories", section.count(), MAX_IMPORTS, section.range())?;
                for memory in section {
                    self.memories.push(memory?);
                }
            }
            Payload::GlobalSection(section) => {
                limit("globals", section.count(), MAX_ITEMS, section.range())?;
                for global in section {
                    let global = global?;
                    self.globals.push((global.ty, constant(&global.init_expr)));
                }
            }
            Payload::ExportSection(section) => {
                limit("exports", section.count(), MAX_ITEMS, section.range())?;
                for export in section.into_iter_with_offsets() {
                    let (offset, export) = export?;
                    self.exports.push((export, offset));
                }
            }
            Payload::DataSection(section) => {
                limit("data segments", section.count(), MAX_ITEMS, section.range())?;
                for data in section {
                    let data = data?;
                    if let wasmparser::DataKind::Active { memory_index: 0, offset_expr } = data.kind
                        && let Some(at) = constant(&offset_expr)
                    {
                        self.data.push((at as u32, data.range.end - data.data.len()..data.range.end));
                    }
                }
            }
            Payload::UnknownSection { id, range, .. } => {
                return Err(Error::at(range.start, format!("it has a section of an unknown kind, {id}")));
            }
            Payload::StartSection { range, .. } => self.start = Some(range.start),
            Payload::TagSection(section) => self.tags = Some(section.range().start),
            _ => {}
        }
        Ok(())
    }

    /// The only custom section of this name; that there are several is an error.
    pub fn custom(&self, name: &str) -> Result<Option<&Section<'a>>> {
        let mut found = self.sections.iter().filter(|section| section.id == 0 && section.name == name);
        let first = found.next();
        match found.next() {
            Some(second) => Err(Error::at(second.offset, format!("it has a second section `{name}`"))),
            None => Ok(first),
        }
    }

    pub fn func_type(&self, ty: u32) -> Option<&FuncType> {
        self.types.get(ty as usize)
    }

    /// An exported function, the place of the export and the function's type.
    pub fn exported_function(&self, name: &str) -> Option<(usize, &FuncType)> {
        let (export, offset) = self.export(name, ExternalKind::Func)?;
        let ty = *self.functions.get(export.index as usize)?;
        Some((*offset, self.func_type(ty)?))
    }

    pub fn export(&self, name: &str, kind: ExternalKind) -> Option<&(Export<'a>, usize)> {
        self.exports.iter().find(|(export, _)| export.name == name && export.kind == kind)
    }

    /// How many globals the module defines.
    pub fn global_count(&self) -> usize {
        self.globals.len()
    }

    /// The value of a global with a constant one, of type `i32`. (No macro imports globals.)
    pub fn global(&self, index: u32) -> Option<i32> {
        let (ty, value) = self.globals.get(index as usize)?;
        (ty.content_type == ValType::I32).then_some(*value)?
    }

    /// A number that is in memory at the beginning.
    pub fn initial_u32(&self, address: u32) -> Option<u32> {
        let (at, range) = self
            .data
            .iter()
            .rfind(|(at, range)| address.checked_sub(*at).is_some_and(|skip| skip as usize + 4 <= range.len()))?;
        let start = range.start + (address - at) as usize;
        let bytes = self.bytes.get(start..start + 4)?;
        Some(u32::from_le_bytes(bytes.try_into().ok()?))
    }
}

const CODE: u8 = 10;
const DATA: u8 = 11;

/// What the specification calls a section that is not custom.
pub fn section_name(id: u8) -> &'static str {
    match id {
        1 => "type",
        2 => "import",
        3 => "function",
        4 => "table",
        5 => "memory",
        6 => "global",
        7 => "export",
        8 => "start",
        9 => "element",
        CODE => "code",
        DATA => "data",
        12 => "data count",
        13 => "tag",
        _ => "unknown",
    }
}

fn limit(what: &str, count: u32, max: u32, range: Range<usize>) -> Result<()> {
    if count > max {
        return Err(Error::at(range.start, format!("it has {count} {what}, and the limit is {max}")));
    }
    Ok(())
}

/// The value of an expression that is nothing but a number.
fn constant(expr: &wasmparser::ConstExpr<'_>) -> Option<i32> {
    let mut operators = expr.get_operators_reader();
    match (operators.read().ok()?, operators.read().ok()?) {
        (wasmparser::Operator::I32Const { value }, wasmparser::Operator::End) => Some(value),
        _ => None,
    }
}

/// A type as the text format has it: `(i32, i32) -> i32`.
pub fn describe(ty: &FuncType) -> String {
    let list = |types: &[ValType]| types.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    match ty.results() {
        [] => format!("({})", list(ty.params())),
        [result] => format!("({}) -> {result}", list(ty.params())),
        results => format!("({}) -> ({})", list(ty.params()), list(results)),
    }
}

/// How an import or export is shown: its name, without anything that a terminal would obey.
pub fn quoted(module: &str, name: &str) -> String {
    format!("`{}` from `{}`", printable(name), printable(module))
}
