extern crate proc_macro;

fn main() {
    println!("{}", proc_macro::is_available());
    println!("{}", proc_macro::TokenStream::new().is_empty());
}
