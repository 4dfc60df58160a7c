#![feature(proc_macro_diagnostic, proc_macro_expand)]

use proc_macro::{Diagnostic, Level, Literal, Span, TokenStream, TokenTree};

/// A function `name`, which returns what the struct is called.
#[proc_macro_derive(Name)]
pub fn name(item: TokenStream) -> TokenStream {
    let name = item.into_iter().nth(1).unwrap().to_string();
    format!("impl {name} {{ fn name() -> &'static str {{ \"named {name}\" }} }}").parse().unwrap()
}

/// The line of the call, which the macro looks up.
#[proc_macro]
pub fn looked_up_line(_: TokenStream) -> TokenStream {
    TokenTree::from(Literal::usize_unsuffixed(Span::call_site().line())).into()
}

/// The line of the call, which is left to the compiler.
#[proc_macro]
pub fn line(_: TokenStream) -> TokenStream {
    "line!()".parse().unwrap()
}

/// Its argument, with a warning.
#[proc_macro]
pub fn warn(input: TokenStream) -> TokenStream {
    let span = input.clone().into_iter().next().unwrap().span();
    Diagnostic::spanned(span, Level::Warning, format!("found `{input}`")).emit();
    input
}

/// What another macro makes of the argument.
#[proc_macro]
pub fn expanded(input: TokenStream) -> TokenStream {
    input.expand_expr().unwrap()
}

/// The statement, in which there are also the tokens of the argument.
#[proc_macro_attribute]
pub fn before(argument: TokenStream, item: TokenStream) -> TokenStream {
    let mut body = item.into_iter().collect::<Vec<_>>();
    let Some(TokenTree::Group(group)) = body.pop() else { panic!("no function") };
    let mut stream = argument;
    stream.extend([TokenTree::from(proc_macro::Punct::new(';', proc_macro::Spacing::Alone))]);
    stream.extend(group.stream());
    body.push(proc_macro::Group::new(group.delimiter(), stream).into());
    body.into_iter().collect()
}
