#![feature(proc_macro_quote, proc_macro_tracked_path)]

use proc_macro::TokenStream;

#[proc_macro]
pub fn prints(_: TokenStream) -> TokenStream {
    println!("printed by the macro");
    TokenStream::new()
}

#[proc_macro]
pub fn denied(_: TokenStream) -> TokenStream {
    assert!(std::fs::read("/etc/hostname").is_err());
    TokenStream::new()
}

#[proc_macro]
pub fn tracks(_: TokenStream) -> TokenStream {
    proc_macro::tracked::path("user.rs");
    TokenStream::new()
}

/// Nothing of the above.
#[proc_macro]
pub fn quotes(_: TokenStream) -> TokenStream {
    proc_macro::quote! { fn f() {} }
}
