#![feature(proc_macro_diagnostic, proc_macro_expand, proc_macro_quote, proc_macro_span)]

use proc_macro::{quote, Diagnostic, Level, Literal, Span, TokenStream, TokenTree};

/// Warns about each token, with a note and a help.
#[proc_macro]
pub fn warn(input: TokenStream) -> TokenStream {
    for token in input {
        Diagnostic::spanned(token.span(), Level::Warning, format!("found `{token}`"))
            .span_note(Span::call_site(), "in this call")
            .help("leave it")
            .emit();
    }
    TokenStream::new()
}

/// The value of its argument after the expansion of the macros in it.
#[proc_macro]
pub fn expanded(input: TokenStream) -> TokenStream {
    input.expand_expr().expect("an expression that can be expanded")
}

/// Where the arguments are, and their text.
#[proc_macro]
pub fn location(input: TokenStream) -> TokenStream {
    let first = input.into_iter().map(|token| token.span()).reduce(|a, b| a.join(b).unwrap()).unwrap();
    let text = format!(
        "{}:{}:{}-{}:{} {:?} {:?}",
        first.file(),
        first.start().line(),
        first.start().column(),
        first.end().line(),
        first.end().column(),
        first.byte_range(),
        first.source_text(),
    );
    TokenTree::Literal(Literal::string(&text)).into()
}

#[proc_macro]
pub fn quoted(input: TokenStream) -> TokenStream {
    let again = input.clone();
    quote! { ($input, $again, "quoted") }
}

#[proc_macro]
pub fn available(_: TokenStream) -> TokenStream {
    assert!(proc_macro::is_available());
    TokenStream::new()
}
