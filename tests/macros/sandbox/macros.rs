use std::fmt::Debug;

use proc_macro::TokenStream;

fn show(what: impl Debug) -> TokenStream {
    format!("println!(\"{{}}\", {:?});", format!("{what:?}")).parse().unwrap()
}

#[proc_macro]
pub fn file(_: TokenStream) -> TokenStream {
    show(std::fs::read_to_string("/etc/passwd").is_ok())
}

#[proc_macro]
pub fn current_file(_: TokenStream) -> TokenStream {
    show(std::fs::read_to_string("user.rs").is_ok())
}

#[proc_macro]
pub fn create(_: TokenStream) -> TokenStream {
    show(std::fs::write("created", "by a macro").is_ok())
}

#[proc_macro]
pub fn environment(_: TokenStream) -> TokenStream {
    show((std::env::var("PATH").is_ok(), std::env::vars().count(), std::env::args().count()))
}

#[proc_macro]
pub fn network(_: TokenStream) -> TokenStream {
    show(std::net::TcpStream::connect("127.0.0.1:80").is_ok())
}

#[proc_macro]
pub fn process(_: TokenStream) -> TokenStream {
    show(std::process::Command::new("true").status().is_ok())
}

#[proc_macro]
pub fn clock(_: TokenStream) -> TokenStream {
    let start = std::time::Instant::now();
    show((start.elapsed(), std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH)))
}

#[proc_macro]
pub fn random(_: TokenStream) -> TokenStream {
    use std::collections::hash_map::RandomState;
    use std::hash::BuildHasher;
    show(RandomState::new().hash_one(1))
}

#[proc_macro]
pub fn memory(_: TokenStream) -> TokenStream {
    use std::sync::atomic::{AtomicU32, Ordering};
    static CALLS: AtomicU32 = AtomicU32::new(0);
    show(CALLS.fetch_add(1, Ordering::Relaxed))
}
