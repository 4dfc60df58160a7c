//! `wasm-macro inject`: adds the declarations of a module's macros.

use std::path::Path;

use crate::abi::{self, Abi};
use crate::decls::{self, Decl, Kind};
use crate::error::{Error, Result};
use crate::module::{self, Module};
use crate::output;
use crate::rewrite::Changes;

/// Writes to `out` what is in `file`, with a section that declares the macros.
pub fn inject(file: &Path, decls: &[Decl], replace: bool, out: &Path) -> Result<()> {
    let bytes = module::read(file)?;
    let changed = with_decls(&bytes, decls, replace).map_err(|error| error.in_file(file))?;
    output::write(out, &changed)
}

fn with_decls(bytes: &[u8], decls: &[Decl], replace: bool) -> Result<Vec<u8>> {
    let module = Module::parse(bytes)?;
    let abi = Abi::require(&module)?;
    if let Some(section) = module.custom(decls::SECTION)?
        && !replace
    {
        return Err(Error::at(section.offset, format!("it has a section `{}` already", decls::SECTION))
            .help("use `--replace` if the section is wrong"));
    }
    decls::check_names(decls).map_err(|(_, message)| Error::new(message))?;
    abi::check_decls(&module, &abi, decls)?;
    let section = decls::encode(decls);
    // What is written can be read, limits included.
    decls::parse(&section, 0).map_err(|error| Error::new(error.message()))?;
    Changes { sections: vec![(decls::SECTION, &section)], ..Changes::default() }.apply(&module)
}

/// The argument of `--derive`, `--attr` and `--bang`: `name=function`, of a derive macro also
/// `Trait=function:attribute,attribute`.
pub fn parse_decl(kind: Kind, text: &str) -> Result<Decl, String> {
    let (name, rest) = text.split_once('=').ok_or("it has no `=`: the form is `name=function`")?;
    let (function, attributes) = match rest.split_once(':') {
        Some((function, attributes)) if kind == Kind::Derive => (function, attributes.split(',').collect()),
        Some(_) => return Err("only derive macros have helper attributes".into()),
        None => (rest, Vec::new()),
    };
    let check = |what: &str, name: &str| match decls::check_identifier(name) {
        Ok(()) => Ok(name.to_owned()),
        Err(error) => Err(format!("the {what} `{name}` {error}")),
    };
    Ok(Decl {
        kind,
        name: check("name", name)?,
        function: check("function", function)?,
        attributes: attributes.into_iter().map(|name| check("helper attribute", name)).collect::<Result<_, _>>()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments() {
        let decl = parse_decl(Kind::Derive, "Demo=derive_demo:a,b").unwrap();
        assert_eq!(decl.to_string(), "derive:Demo:derive_demo:a,b");
        assert_eq!(parse_decl(Kind::Bang, "sql=sql_impl").unwrap().to_string(), "bang:sql:sql_impl");
        for (kind, bad) in [
            (Kind::Bang, "sql"),
            (Kind::Bang, "sql="),
            (Kind::Attr, "=f"),
            (Kind::Attr, "a=f:b"),
            (Kind::Derive, "A=f:"),
            (Kind::Derive, "A=f:b,,c"),
            (Kind::Derive, "A B=f"),
        ] {
            assert!(parse_decl(kind, bad).is_err(), "{bad}");
        }
    }
}
