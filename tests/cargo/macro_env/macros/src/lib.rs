use proc_macro::TokenStream;

/// The values of the variables that are named.
#[proc_macro]
pub fn variables(input: TokenStream) -> TokenStream {
    let values: Vec<String> = input.into_iter().map(|name| format!("{name}={:?}", std::env::var(name.to_string()).ok())).collect();
    format!("{:?}", values.join("\n")).parse().unwrap()
}
