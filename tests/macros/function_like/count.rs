use proc_macro::{Literal, TokenStream, TokenTree};

#[proc_macro]
pub fn count(input: TokenStream) -> TokenStream {
    TokenTree::Literal(Literal::usize_unsuffixed(input.into_iter().count())).into()
}

#[proc_macro]
pub fn constant(input: TokenStream) -> TokenStream {
    format!("const {input}: &str = \"{input}\";").parse().unwrap()
}
