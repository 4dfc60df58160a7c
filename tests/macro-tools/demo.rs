//! One macro of each kind.
extern crate proc_macro;
use proc_macro::TokenStream;

#[proc_macro_derive(Answer, attributes(answer, other))]
pub fn derive_answer(_item: TokenStream) -> TokenStream {
    "impl Unit { pub fn answer() -> u32 { 42 } }".parse().unwrap()
}

#[proc_macro_attribute]
pub fn twice(_argument: TokenStream, item: TokenStream) -> TokenStream {
    let body = item.to_string().replace("21", "21 * 2");
    body.parse().unwrap()
}

#[proc_macro]
pub fn count(input: TokenStream) -> TokenStream {
    input.into_iter().count().to_string().parse().unwrap()
}
