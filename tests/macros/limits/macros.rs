use proc_macro::{Literal, TokenStream, TokenTree};
use std::hint::black_box;

fn number(input: TokenStream) -> usize {
    input.to_string().parse().unwrap()
}

/// Never returns.
#[proc_macro]
pub fn spin(_: TokenStream) -> TokenStream {
    let mut n = 0u64;
    loop {
        n = black_box(n).wrapping_add(1);
    }
}

/// Uses so many MiB of memory.
#[proc_macro]
pub fn allocate(input: TokenStream) -> TokenStream {
    let memory = black_box(vec![1u8; number(input) << 20]);
    Literal::usize_unsuffixed(memory.len()).into_token_stream()
}

/// Finds out that it can't have so many MiB, and does without.
#[proc_macro]
pub fn try_allocate(input: TokenStream) -> TokenStream {
    let mut memory = Vec::<u8>::new();
    let result = memory.try_reserve(black_box(number(input) << 20));
    black_box(&memory);
    format!("{}", result.is_ok()).parse().unwrap()
}

/// A string of so many KiB.
#[proc_macro]
pub fn text(input: TokenStream) -> TokenStream {
    Literal::string(&"x".repeat(number(input) << 10)).into_token_stream()
}

/// Prints so many KiB.
#[proc_macro]
pub fn print(input: TokenStream) -> TokenStream {
    eprint!("{}", " ".repeat(number(input) << 10));
    TokenStream::new()
}

fn depth(n: u64) -> u64 {
    if black_box(n) == 0 { 0 } else { depth(n - 1) ^ black_box(n) }
}

/// Has calls so deeply nested, each with little on its stack.
#[proc_macro]
pub fn recurse(input: TokenStream) -> TokenStream {
    depth(number(input) as u64).to_string().parse().unwrap()
}

trait IntoTokenStream {
    fn into_token_stream(self) -> TokenStream;
}

impl IntoTokenStream for Literal {
    fn into_token_stream(self) -> TokenStream {
        TokenTree::from(self).into()
    }
}
