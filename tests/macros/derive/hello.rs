use proc_macro::{TokenStream, TokenTree};

/// Implements `hello() -> &'static str` for a struct or enum.
#[proc_macro_derive(Hello)]
pub fn hello(input: TokenStream) -> TokenStream {
    let mut tokens = input.into_iter();
    let name = loop {
        match tokens.next() {
            Some(TokenTree::Ident(word)) if matches!(word.to_string().as_str(), "struct" | "enum") => {
                break tokens.next().unwrap();
            }
            Some(_) => {}
            None => panic!("neither a struct nor an enum"),
        }
    };
    format!("impl {name} {{ pub fn hello() -> &'static str {{ \"hello from {name}\" }} }}").parse().unwrap()
}
