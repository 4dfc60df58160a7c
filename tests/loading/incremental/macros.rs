use proc_macro::TokenStream;

#[proc_macro]
pub fn number(_: TokenStream) -> TokenStream {
    "1".parse().unwrap()
}

#[proc_macro]
pub fn other(_: TokenStream) -> TokenStream {
    "10".parse().unwrap()
}
