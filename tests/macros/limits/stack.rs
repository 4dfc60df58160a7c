use proc_macro::TokenStream;
use std::hint::black_box;

fn depth(n: u32) -> u32 {
    let frame = black_box([n; 1024]);
    if n == 0 { 0 } else { depth(n - 1) ^ frame[n as usize % 1024] }
}

/// Has calls nested so deeply, each with 4 KiB on its stack.
#[proc_macro]
pub fn frames(input: TokenStream) -> TokenStream {
    depth(input.to_string().parse().unwrap()).to_string().parse().unwrap()
}
