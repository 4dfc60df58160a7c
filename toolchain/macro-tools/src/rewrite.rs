//! Changes to modules that leave all code as it is.

use wasm_encoder::{CustomSection, Encode, ExportKind, ExportSection, Module as Encoder, RawSection};
use wasmparser::{BinaryReader, ExternalKind, GlobalSectionReader, TypeRef};

use crate::error::{Error, Result, printable};
use crate::module::Module;

const GLOBALS: u8 = 6;
const EXPORTS: u8 = 7;
/// An immutable global of type `i32`, 0.
const ZERO: &[u8] = &[0x7f, 0, 0x41, 0, 0x0b];

/// What to change.
#[derive(Default)]
pub struct Changes<'a> {
    /// Custom sections by name: each takes the place of one of the same name, if there is one.
    pub sections: Vec<(&'a str, &'a [u8])>,
    /// Exported globals that get another name: the old name and the new one.
    pub renamed: Vec<(&'a str, &'a str)>,
    /// The names of globals to be exported that mean nothing.
    pub markers: Vec<&'a str>,
}

impl Changes<'_> {
    pub fn apply(&self, module: &Module<'_>) -> Result<Vec<u8>> {
        let mut encoder = Encoder::new();
        let mut needs_globals = !self.markers.is_empty();
        let mut needs_exports = needs_globals || !self.renamed.is_empty();
        for section in &module.sections {
            let data = &module.bytes[section.payload.clone()];
            if section.id == GLOBALS && needs_globals {
                encoder.section(&RawSection { id: GLOBALS, data: &self.globals(data)? });
                needs_globals = false;
                continue;
            }
            // In the order of ids; macros have no tags, whose section comes earlier than its id says.
            if (EXPORTS..=12).contains(&section.id) {
                if std::mem::take(&mut needs_globals) {
                    encoder.section(&RawSection { id: GLOBALS, data: &self.globals(&[0])? });
                }
                if std::mem::take(&mut needs_exports) {
                    encoder.section(&self.exports(module)?);
                    if section.id == EXPORTS {
                        continue;
                    }
                }
            }
            if section.id != 0 || self.sections.iter().all(|(name, _)| *name != section.name) {
                encoder.section(&RawSection { id: section.id, data });
            }
        }
        if needs_exports {
            return Err(Error::new("it has neither exports nor code"));
        }
        for (name, data) in &self.sections {
            encoder.section(&CustomSection { name: (*name).into(), data: (*data).into() });
        }
        Ok(encoder.finish())
    }

    /// The globals that are there already, as they are, and the markers.
    fn globals(&self, section: &[u8]) -> Result<Vec<u8>> {
        let reader = GlobalSectionReader::new(BinaryReader::new(section, 0))?;
        let mut globals = Vec::new();
        (reader.count() + self.markers.len() as u32).encode(&mut globals);
        globals.extend(&section[reader.original_position()..]);
        globals.extend(self.markers.iter().flat_map(|_| ZERO));
        Ok(globals)
    }

    fn exports(&self, module: &Module<'_>) -> Result<ExportSection> {
        let mut section = ExportSection::new();
        for (export, offset) in &module.exports {
            let kind = match export.kind {
                ExternalKind::Func => ExportKind::Func,
                ExternalKind::Table => ExportKind::Table,
                ExternalKind::Memory => ExportKind::Memory,
                ExternalKind::Global => ExportKind::Global,
                ExternalKind::Tag => ExportKind::Tag,
                ExternalKind::FuncExact => {
                    return Err(Error::at(
                        *offset,
                        format!("its export `{}` is of an unknown kind", printable(export.name)),
                    ));
                }
            };
            let renamed = self.renamed.iter().find(|(old, _)| kind == ExportKind::Global && *old == export.name);
            section.export(renamed.map_or(export.name, |(_, new)| new), kind, export.index);
        }
        let imported = module.imports.iter().filter(|import| matches!(import.ty, TypeRef::Global(_))).count();
        for (index, marker) in (imported + module.global_count()..).zip(&self.markers) {
            section.export(marker, ExportKind::Global, index as u32);
        }
        Ok(section)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_and_names() {
        let wasm = wat::parse_str(
            r#"(module (@custom "a" "1") (memory (export "m") 1) (global (export "g") i32 (i32.const 7)))"#,
        )
        .unwrap();
        let module = Module::parse(&wasm).unwrap();
        let changes =
            Changes { sections: vec![("a", b"2"), ("b", b"3")], renamed: vec![("g", "h")], ..Changes::default() };
        let changed = changes.apply(&module).unwrap();
        wasmparser::validate(&changed).unwrap();
        let module = Module::parse(&changed).unwrap();
        let custom = |name: &str| &changed[module.custom(name).unwrap().unwrap().data.clone()];
        assert_eq!((custom("a"), custom("b")), (&b"2"[..], &b"3"[..]));
        let (export, _) = module.export("h", ExternalKind::Global).unwrap();
        assert_eq!(module.global(export.index), Some(7));
        assert_eq!(Changes::default().apply(&module).unwrap(), changed);
        assert!(module.export("g", ExternalKind::Global).is_none());
    }

    #[test]
    fn markers() {
        for (text, markers) in [
            (r#"(module (memory (export "m") 1) (func))"#, vec!["x", "y"]),
            (r#"(module (global (mut i64) (i64.const 5)) (memory (export "m") 1))"#, vec!["x"]),
            (r#"(module (import "a" "b" (global i32)) (memory 1) (func))"#, vec!["x"]),
        ] {
            let wasm = wat::parse_str(text).unwrap();
            let changes = Changes { markers: markers.clone(), ..Changes::default() };
            let changed = changes.apply(&Module::parse(&wasm).unwrap()).unwrap();
            wasmparser::validate(&changed).unwrap();
            let module = Module::parse(&changed).unwrap();
            for marker in markers {
                assert!(module.export(marker, ExternalKind::Global).is_some(), "{text}");
            }
        }
    }
}
