use proc_macro::TokenStream;

/// A function whose name has the hygiene of its definition.
#[proc_macro]
pub fn make(_: TokenStream) -> TokenStream {
    "pub fn made() -> u32 { let one = 1; one }".parse().unwrap()
}

#[proc_macro]
pub fn two(_: TokenStream) -> TokenStream {
    "2".parse().unwrap()
}
