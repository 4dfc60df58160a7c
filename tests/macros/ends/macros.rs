use proc_macro::TokenStream;

#[proc_macro]
pub fn exit(_: TokenStream) -> TokenStream {
    std::process::exit(3)
}

#[proc_macro]
pub fn abort(_: TokenStream) -> TokenStream {
    std::process::abort()
}

fn depth(n: u64) -> u64 {
    if std::hint::black_box(n) == 0 { 0 } else { depth(n - 1) ^ std::hint::black_box(n) }
}

#[proc_macro]
pub fn recursion(_: TokenStream) -> TokenStream {
    depth(u64::MAX).to_string().parse().unwrap()
}

#[proc_macro]
pub fn memory(_: TokenStream) -> TokenStream {
    let mut hoard = Vec::new();
    loop {
        hoard.push(vec![1u8; 1 << 26]);
    }
}
