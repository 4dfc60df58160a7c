use proc_macro::TokenStream;

#[proc_macro]
pub fn both(_: TokenStream) -> TokenStream {
    "\"both of the second\"".parse().unwrap()
}

#[proc_macro]
pub fn only_second(_: TokenStream) -> TokenStream {
    "\"only_second\"".parse().unwrap()
}
