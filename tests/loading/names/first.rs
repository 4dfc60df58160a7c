use proc_macro::TokenStream;

#[proc_macro]
pub fn both(_: TokenStream) -> TokenStream {
    "\"both of the first\"".parse().unwrap()
}

#[proc_macro]
pub fn only_first(_: TokenStream) -> TokenStream {
    "\"only_first\"".parse().unwrap()
}

#[proc_macro]
pub fn println(_: TokenStream) -> TokenStream {
    "compile_error!(\"not the println of std\")".parse().unwrap()
}
