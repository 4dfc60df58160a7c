use proc_macro::TokenStream;

#[proc_macro_derive(Describe)]
pub fn describe(input: TokenStream) -> TokenStream {
    let name = input.into_iter().nth(1).unwrap();
    format!("impl {name} {{ pub const TEXT: &str = \"first\"; }}").parse().unwrap()
}
