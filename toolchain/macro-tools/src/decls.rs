//! The section `.rustc_proc_macro_decls`: a line for each macro, in the order of the module's table of macros.
//!
//! ```text
//! derive:Trait:function
//! derive:Trait:function:helper_attribute,helper_attribute
//! attr:name:function
//! bang:name:function
//! ```

use std::collections::{HashMap, HashSet};
use std::fmt;

use serde::Serialize;

use crate::error::{Error, Result, printable};

pub const SECTION: &str = ".rustc_proc_macro_decls";

// What rustc takes (`rustc_proc_macro_wasm::decls`). The largest crates have a hundred macros.
/// The largest section, in bytes.
const MAX_SIZE: usize = 1 << 20;
const MAX_MACROS: usize = 10_000;
/// The longest name, in bytes.
const MAX_NAME: usize = 1_000;

#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    Derive,
    Attr,
    Bang,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Kind::Derive => "derive",
            Kind::Attr => "attr",
            Kind::Bang => "bang",
        })
    }
}

/// A macro as the section declares it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Decl {
    pub kind: Kind,
    /// What users write: of a derive macro, the name of the trait.
    pub name: String,
    /// The function that implements it.
    pub function: String,
    /// The helper attributes of a derive macro.
    pub attributes: Vec<String>,
}

impl fmt::Display for Decl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.kind, self.name, self.function)?;
        for (number, attribute) in self.attributes.iter().enumerate() {
            f.write_str(if number == 0 { ":" } else { "," })?;
            f.write_str(attribute)?;
        }
        Ok(())
    }
}

/// Reads a section that begins at `offset` of its file.
pub fn parse(section: &[u8], offset: usize) -> Result<Vec<Decl>> {
    if section.len() > MAX_SIZE {
        return Err(malformed(offset, format!("it has {} bytes, and the limit is {MAX_SIZE}", section.len())));
    }
    let text = std::str::from_utf8(section)
        .map_err(|error| malformed(offset + error.valid_up_to(), "it is not UTF-8".into()))?;
    let mut decls = Vec::new();
    let mut at = offset;
    for line in text.split_inclusive('\n') {
        if decls.len() == MAX_MACROS {
            return Err(malformed(at, format!("it has more than {MAX_MACROS} macros")));
        }
        let content = line.strip_suffix('\n').unwrap_or(line);
        decls.push(
            parse_line(content)
                .map_err(|(skip, message)| malformed(at + skip, format!("line {}: {message}", decls.len() + 1)))?,
        );
        at += line.len();
    }
    if let Err((number, message)) = check_names(&decls) {
        let before: usize = text.split_inclusive('\n').take(number).map(str::len).sum();
        return Err(malformed(offset + before, format!("line {}: {message}", number + 1)));
    }
    Ok(decls)
}

pub fn encode(decls: &[Decl]) -> Vec<u8> {
    decls.iter().map(|decl| format!("{decl}\n")).collect::<String>().into_bytes()
}

fn malformed(offset: usize, message: String) -> Error {
    Error::at(offset, format!("the section `{SECTION}` is malformed: {message}"))
}

/// What is wrong, and how many bytes after the beginning.
type Fault = (usize, String);

fn parse_line(line: &str) -> Result<Decl, Fault> {
    let mut fields = Vec::new();
    let mut at = 0;
    for field in line.splitn(5, ':') {
        fields.push((at, field));
        at += field.len() + 1;
    }
    let &(_, kind) = fields.first().unwrap_or(&(0, ""));
    let kind = match kind {
        "derive" => Kind::Derive,
        "attr" => Kind::Attr,
        "bang" => Kind::Bang,
        other => {
            let message = format!("`{}` is no kind of macro: there are `derive`, `attr` and `bang`", printable(other));
            return Err((0, message));
        }
    };
    let (name, function, attributes) = match fields[1..] {
        [name, function] => (name, function, None),
        [name, function, attributes] if kind == Kind::Derive => (name, function, Some(attributes)),
        [_, _, (at, _), ..] if kind != Kind::Derive => {
            return Err((at - 1, format!("`{kind}` takes a name and a function, and no more")));
        }
        [_, _, _, (at, _), ..] => return Err((at - 1, "there is nothing after the helper attributes".into())),
        _ => return Err((line.len(), "it lacks a function: the form is `kind:name:function`".into())),
    };
    let mut decl = Decl {
        kind,
        name: identifier(name, "name")?,
        function: identifier(function, "function")?,
        attributes: Vec::new(),
    };
    if let Some((mut at, attributes)) = attributes {
        let mut names = HashSet::new();
        for attribute in attributes.split(',') {
            if !names.insert(attribute) {
                return Err((at, format!("the helper attribute `{}` is named twice", printable(attribute))));
            }
            decl.attributes.push(identifier((at, attribute), "helper attribute")?);
            at += attribute.len() + 1;
        }
    }
    Ok(decl)
}

fn identifier((at, text): (usize, &str), what: &str) -> Result<String, Fault> {
    match check_identifier(text) {
        Ok(()) => Ok(text.to_owned()),
        Err(message) => Err((at, format!("the {what} `{}` {message}", printable(text)))),
    }
}

/// Whether this can be the name of a macro, a function or an attribute. The error says why not.
pub fn check_identifier(text: &str) -> Result<(), String> {
    let mut characters = text.chars();
    let starts_well = characters.next().is_some_and(|first| first == '_' || unicode_ident::is_xid_start(first));
    if text.is_empty() {
        Err("is empty".into())
    } else if text.len() > MAX_NAME {
        Err(format!("has {} bytes, and the limit is {MAX_NAME}", text.len()))
    } else if !starts_well || !characters.all(unicode_ident::is_xid_continue) {
        Err("is no identifier".into())
    } else if matches!(text, "_" | "self" | "Self" | "super" | "crate") {
        Err("is reserved in Rust".into())
    } else {
        Ok(())
    }
}

/// Checks that names are unique: macros of all kinds share one namespace. The error has the number of a macro,
/// from 0.
pub fn check_names(decls: &[Decl]) -> Result<(), (usize, String)> {
    let mut names = HashMap::new();
    for (number, decl) in decls.iter().enumerate() {
        if let Some(first) = names.insert(&*decl.name, number) {
            let message =
                format!("there are two macros `{}`, the other one is number {}", printable(&decl.name), first + 1);
            return Err((number, message));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "derive:Demo:derive_demo\nderive:More:more:a,b\nattr:route:route\nbang:sql:sql\n";

    #[test]
    fn round_trip() {
        let decls = parse(GOOD.as_bytes(), 0).unwrap();
        assert_eq!(decls.len(), 4);
        assert_eq!(decls[1].attributes, ["a", "b"]);
        assert_eq!(decls[3].kind, Kind::Bang);
        assert_eq!(encode(&decls), GOOD.as_bytes());
        assert_eq!(parse(GOOD.trim_end().as_bytes(), 0).unwrap(), decls);
        assert_eq!(parse(b"", 7).unwrap(), []);
    }

    #[test]
    fn errors_have_offsets() {
        let overlong = format!("bang:{}:f\n", "x".repeat(1001));
        let cases: &[(&[u8], u64, &str)] = &[
            (b"bang:a", 6, "lacks a function"),
            (b"derive:A:b:c,d,c\n", 15, "named twice"),
            (b"bang:a\n", 6, "lacks a function"),
            (b"bang\n", 4, "lacks a function"),
            (b"\n", 0, "`` is no kind"),
            (b"magic:a:b\n", 0, "`magic` is no kind"),
            (b"bang:a:b\nbang::b\n", 14, "line 2: the name `` is empty"),
            (b"bang:a:b\nbang:1:b\n", 14, "is no identifier"),
            (b"bang:a:b:c\n", 8, "no more"),
            (b"derive:A:b:\n", 11, "is empty"),
            (b"derive:A:b:c,\n", 13, "is empty"),
            (b"derive:A:b:c:d\n", 12, "nothing after"),
            (b"derive:A:b:c d\n", 11, "is no identifier"),
            (b"attr:self:b\n", 5, "is reserved"),
            (b"bang:a:b\nattr:a:c\n", 9, "two macros `a`"),
            (b"bang:a:\xff\n", 7, "not UTF-8"),
            (b"bang:a:b\r\n", 7, "is no identifier"),
            (overlong.as_bytes(), 5, "has 1001 bytes"),
        ];
        for (section, offset, message) in cases {
            let error = parse(section, 100).unwrap_err();
            assert_eq!(error.offset(), Some(100 + offset), "{error}");
            assert!(error.message().contains(message), "{error}");
        }
        assert!(parse(&vec![b'\n'; MAX_SIZE + 1], 0).unwrap_err().message().contains("the limit"));
    }
}
