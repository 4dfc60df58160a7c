use proc_macro::TokenStream;

#[proc_macro]
pub fn formatted(input: TokenStream) -> TokenStream {
    panic!("no good: {input}")
}

#[proc_macro]
pub fn unwrapped(_: TokenStream) -> TokenStream {
    None::<TokenStream>.unwrap()
}

#[proc_macro]
pub fn payload(_: TokenStream) -> TokenStream {
    std::panic::panic_any(42)
}

#[proc_macro_derive(Derive)]
pub fn derive(_: TokenStream) -> TokenStream {
    panic!("in a derive")
}

#[proc_macro_attribute]
pub fn attribute(_: TokenStream, _: TokenStream) -> TokenStream {
    panic!("in an attribute")
}
