use proc_macro::TokenStream;

#[proc_macro_derive(Name)]
pub fn name(_: TokenStream) -> TokenStream {
    TokenStream::new()
}

#[proc_macro]
pub fn nothing(_: TokenStream) -> TokenStream {
    TokenStream::new()
}

#[proc_macro_attribute]
pub fn same(_: TokenStream, item: TokenStream) -> TokenStream {
    item
}
