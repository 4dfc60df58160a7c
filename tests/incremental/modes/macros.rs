use proc_macro::TokenStream;

/// Its argument, twice.
#[proc_macro]
pub fn twice(input: TokenStream) -> TokenStream {
    format!("({input}, {input})").parse().unwrap()
}
