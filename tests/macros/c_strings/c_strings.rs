use proc_macro::{Literal, TokenStream, TokenTree};

#[proc_macro]
pub fn escaped(_: TokenStream) -> TokenStream {
    TokenTree::from(Literal::c_string(c"\x01 'a' \"b\" \\ ü \xff")).into()
}

#[proc_macro]
pub fn same(input: TokenStream) -> TokenStream {
    input.into_iter().collect()
}

#[proc_macro]
pub fn raw(_: TokenStream) -> TokenStream {
    r###"cr##"a\n"#b"##"###.parse().unwrap()
}
