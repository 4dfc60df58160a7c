//! The source of a crate that declares macros and does nothing else.

use std::collections::HashSet;
use std::fmt::Write;

use crate::decls::{Decl, Kind};

/// Declares the macros in the order that is given, which is that of their numbers.
pub fn source(decls: &[Decl]) -> String {
    let mut names: HashSet<String> =
        decls.iter().filter(|decl| decl.kind != Kind::Derive).map(|decl| decl.name.clone()).collect();
    let mut source = String::from("extern crate proc_macro;\n");
    for decl in decls {
        let attributes: Vec<_> = decl.attributes.iter().map(|name| raw(name)).collect();
        let (attribute, function, params) = match decl.kind {
            Kind::Derive if attributes.is_empty() => {
                (format!("proc_macro_derive({})", raw(&decl.name)), unused(&decl.function, &mut names), 1)
            }
            Kind::Derive => {
                let attribute =
                    format!("proc_macro_derive({}, attributes({}))", raw(&decl.name), attributes.join(", "));
                (attribute, unused(&decl.function, &mut names), 1)
            }
            // Their functions have their names.
            Kind::Attr => ("proc_macro_attribute".to_owned(), decl.name.clone(), 2),
            Kind::Bang => ("proc_macro".to_owned(), decl.name.clone(), 1),
        };
        let params = vec!["_: ::proc_macro::TokenStream"; params].join(", ");
        // Strings take all text.
        let _ = writeln!(
            source,
            "#[{attribute}]\npub fn {}({params}) -> ::proc_macro::TokenStream {{ loop {{}} }}",
            raw(&function)
        );
    }
    source
}

/// In a form in which keywords are names as well.
fn raw(name: &str) -> String {
    format!("r#{name}")
}

/// A name for a function: this one, or else one like it.
fn unused(name: &str, names: &mut HashSet<String>) -> String {
    let mut unused = name.to_owned();
    while !names.insert(unused.clone()) {
        unused.push('_');
    }
    unused
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decls::parse;

    #[test]
    fn order_and_names() {
        let decls = parse(b"bang:same:x\nderive:A:same\nderive:B:same:try,b\nattr:y:z\n", 0).unwrap();
        assert_eq!(
            source(&decls),
            "extern crate proc_macro;
#[proc_macro]
pub fn r#same(_: ::proc_macro::TokenStream) -> ::proc_macro::TokenStream { loop {} }
#[proc_macro_derive(r#A)]
pub fn r#same_(_: ::proc_macro::TokenStream) -> ::proc_macro::TokenStream { loop {} }
#[proc_macro_derive(r#B, attributes(r#try, r#b))]
pub fn r#same__(_: ::proc_macro::TokenStream) -> ::proc_macro::TokenStream { loop {} }
#[proc_macro_attribute]
pub fn r#y(_: ::proc_macro::TokenStream, _: ::proc_macro::TokenStream) -> ::proc_macro::TokenStream { loop {} }
"
        );
    }
}
