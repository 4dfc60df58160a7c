use proc_macro::TokenStream;

#[proc_macro]
pub fn talk(input: TokenStream) -> TokenStream {
    println!("to standard output: {input}");
    eprintln!("to standard error: {input}");
    TokenStream::new()
}
