//! A derive that needs no crate: it says what the fields of a struct are called.
extern crate proc_macro;
use proc_macro::{TokenStream, TokenTree};

#[proc_macro_derive(Named)]
pub fn named(item: TokenStream) -> TokenStream {
    let tokens: Vec<TokenTree> = item.into_iter().collect();
    let name = tokens.iter().skip_while(|t| t.to_string() != "struct").nth(1).unwrap();
    let Some(TokenTree::Group(body)) = tokens.last() else { panic!("{name} has no fields") };
    let body: Vec<TokenTree> = body.stream().into_iter().collect();
    let fields: Vec<String> = body.windows(2).filter(|pair| pair[1].to_string() == ":").map(|pair| pair[0].to_string()).collect();
    format!("impl {name} {{ const FIELDS: &'static str = {:?}; }}", fields.join(", ")).parse().unwrap()
}
