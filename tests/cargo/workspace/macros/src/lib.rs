use proc_macro::TokenStream;

#[proc_macro]
pub fn host_thing(_: TokenStream) -> TokenStream {
    format!("{:?}", env!("HOST_THING")).parse().unwrap()
}
