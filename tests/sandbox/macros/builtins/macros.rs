#![feature(proc_macro_expand, proc_macro_tracked_env)]

use proc_macro::TokenStream;

/// A string with what the compiler makes of an expression.
#[proc_macro]
pub fn reveal(input: TokenStream) -> TokenStream {
    let expanded = input.expand_expr().map(|expr| expr.to_string()).map_err(|_| ());
    format!("{:?}", format!("{expanded:?}")).parse().unwrap()
}

#[proc_macro]
pub fn tracked(input: TokenStream) -> TokenStream {
    let value = proc_macro::tracked::env_var(input.to_string().as_str());
    format!("{:?}", format!("{value:?}")).parse().unwrap()
}
