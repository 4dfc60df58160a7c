//! `about!()`: name and version of the crate that uses it, and the notice that all our programs carry.
//!
//! The variables and the file are granted in default.nix. Without that the macro panics, and the error says what it
//! was denied and how to allow it.

use proc_macro::{Literal, TokenStream, TokenTree};

#[proc_macro]
pub fn about(_: TokenStream) -> TokenStream {
    let notice = match std::fs::read_to_string(env!("NOTICE")) {
        Ok(notice) => notice,
        Err(error) => panic!("cannot read {}: {error}", env!("NOTICE")),
    };
    let text = format!("{} {}\n{notice}", variable("CARGO_PKG_NAME"), variable("CARGO_PKG_VERSION"));
    TokenTree::from(Literal::string(&text)).into()
}

fn variable(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|error| panic!("cannot read the variable {name}: {error}"))
}
