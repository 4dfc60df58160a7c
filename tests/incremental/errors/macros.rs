use proc_macro::TokenStream;

/// Its argument, if that is less than 100.
#[proc_macro]
pub fn small(input: TokenStream) -> TokenStream {
    let number: u32 = input.to_string().parse().expect("a number");
    assert!(number < 100, "{number} is too large");
    input
}
