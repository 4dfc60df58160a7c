//! Prints the items of a Rust source file whose names match, as JSON.

use clap::{Arg, Command};
use proc_macro2::Span;
use regex::Regex;
use serde::Serialize;
use std::error::Error;
use syn::{File, Ident, Item};

#[derive(Serialize)]
struct Entry {
    kind: &'static str,
    name: String,
    line: usize,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    items: Vec<Entry>,
}

fn named(item: &Item) -> Option<(&'static str, &Ident)> {
    Some(match item {
        Item::Const(item) => ("const", &item.ident),
        Item::Enum(item) => ("enum", &item.ident),
        Item::Fn(item) => ("fn", &item.sig.ident),
        Item::Mod(item) => ("mod", &item.ident),
        Item::Static(item) => ("static", &item.ident),
        Item::Struct(item) => ("struct", &item.ident),
        Item::Trait(item) => ("trait", &item.ident),
        Item::Type(item) => ("type", &item.ident),
        Item::Union(item) => ("union", &item.ident),
        _ => return None,
    })
}

fn outline(items: &[Item], wanted: &Regex) -> Vec<Entry> {
    let entry = |item: &Item| {
        let (kind, ident) = named(item)?;
        let inner = match item {
            Item::Mod(module) => module.content.as_ref().map_or(&[][..], |(_, items)| items),
            _ => &[],
        };
        let (name, items) = (ident.to_string(), outline(inner, wanted));
        let found = wanted.is_match(&name) || !items.is_empty();
        let line = Span::start(&ident.span()).line;
        found.then_some(Entry {
            kind,
            name,
            line,
            items,
        })
    };
    items.iter().filter_map(entry).collect()
}

fn main() -> Result<(), Box<dyn Error>> {
    let matches = Command::new("outline")
        .arg(Arg::new("FILE").required(true))
        .arg(
            Arg::new("pattern")
                .short('p')
                .long("pattern")
                .default_value(""),
        )
        .get_matches();
    let text = |name| matches.get_one::<String>(name).map_or("", String::as_str);
    let file: File = syn::parse_file(&std::fs::read_to_string(text("FILE"))?)?;
    let entries = outline(&file.items, &Regex::new(text("pattern"))?);
    println!("{}", serde_json::to_string_pretty(&entries)?);
    Ok(())
}
