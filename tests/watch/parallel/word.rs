#[proc_macro]
pub fn word(_: proc_macro::TokenStream) -> proc_macro::TokenStream {
    "\"parallel\"".parse().unwrap()
}
