use proc_macro::{Literal, TokenStream, TokenTree};

/// The variable that is its argument.
#[proc_macro]
pub fn variable(input: TokenStream) -> TokenStream {
    let value = std::env::var(input.to_string()).unwrap_or_default();
    TokenTree::from(Literal::string(&value)).into()
}

/// Its argument.
#[proc_macro]
pub fn same(input: TokenStream) -> TokenStream {
    input
}
