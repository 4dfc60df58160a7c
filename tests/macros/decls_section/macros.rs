use proc_macro::TokenStream;

#[proc_macro_derive(Trait, attributes(one, two))]
pub fn expand_trait(input: TokenStream) -> TokenStream {
    input
}

#[proc_macro_derive(Other)]
pub fn expand_other(input: TokenStream) -> TokenStream {
    input
}

#[proc_macro_attribute]
pub fn attribute(_: TokenStream, item: TokenStream) -> TokenStream {
    item
}

#[proc_macro]
pub fn function(input: TokenStream) -> TokenStream {
    input
}
