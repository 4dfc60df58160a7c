use std::hint::black_box;

use proc_macro::TokenStream;

#[proc_macro]
pub fn endless(_: TokenStream) -> TokenStream {
    loop {
        black_box(0);
    }
}

#[proc_macro]
pub fn hoard(_: TokenStream) -> TokenStream {
    let mut hoard = Vec::new();
    loop {
        hoard.push(black_box(vec![0u8; 1 << 20]));
    }
}

#[proc_macro]
pub fn double(_: TokenStream) -> TokenStream {
    let mut text = "x".to_owned();
    loop {
        text.push_str(&text.clone());
    }
}

/// Many more calls than any stack holds, with little and with much on the stack of compiled code.
#[proc_macro]
pub fn calls(_: TokenStream) -> TokenStream {
    fn depth(n: u64) -> u64 {
        if black_box(n) == 0 { 0 } else { depth(n - 1) ^ black_box(n) }
    }
    depth(u64::MAX).to_string().parse().unwrap()
}

#[proc_macro]
pub fn frames(_: TokenStream) -> TokenStream {
    fn depth(n: u64) -> u64 {
        let frame = black_box([n; 4096]);
        if n == 0 { 0 } else { depth(n - 1) ^ frame[n as usize % 4096] }
    }
    depth(u64::MAX).to_string().parse().unwrap()
}

#[proc_macro]
pub fn chatter(_: TokenStream) -> TokenStream {
    loop {
        print!("{:1000}", "");
    }
}

#[proc_macro]
pub fn flood(_: TokenStream) -> TokenStream {
    "x ".repeat(40 << 20).parse().unwrap()
}
