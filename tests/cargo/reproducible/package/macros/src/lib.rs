use proc_macro::TokenStream;

#[proc_macro]
pub fn twice(input: TokenStream) -> TokenStream {
    let number: u32 = input.to_string().parse().expect("a number");
    format!("{}", number * 2).parse().unwrap()
}
