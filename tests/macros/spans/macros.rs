use proc_macro::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};

fn tokens(text: &str) -> TokenStream {
    text.parse().unwrap()
}

/// `let _: u32 = "…";` with the span of the input on the string.
#[proc_macro]
pub fn wrong_type(input: TokenStream) -> TokenStream {
    let mut literal = Literal::string("text");
    literal.set_span(input.into_iter().next().unwrap().span());
    let mut output = tokens("let _: u32 =");
    output.extend([TokenTree::from(literal), Punct::new(';', Spacing::Alone).into()]);
    output
}

/// `compile_error!` at the last token of the input.
#[proc_macro_derive(Refuse)]
pub fn refuse(input: TokenStream) -> TokenStream {
    let span = input.into_iter().last().unwrap().span();
    let mut message = Literal::string("refused");
    message.set_span(span);
    let mut argument = Group::new(Delimiter::Parenthesis, TokenTree::from(message).into());
    argument.set_span(span);
    let mut mark = Punct::new('!', Spacing::Alone);
    mark.set_span(span);
    let mut semicolon = Punct::new(';', Spacing::Alone);
    semicolon.set_span(span);
    TokenStream::from_iter([
        TokenTree::from(Ident::new("compile_error", span)),
        mark.into(),
        argument.into(),
        semicolon.into(),
    ])
}

/// The item, with a statement in front of the body that does not compile, and has the span of the macro's call.
#[proc_macro_attribute]
pub fn spoil(_: TokenStream, item: TokenStream) -> TokenStream {
    item.into_iter()
        .map(|token| match token {
            TokenTree::Group(body) if body.delimiter() == Delimiter::Brace => {
                let mut stream = tokens("undefined_function();");
                stream.extend(body.stream());
                TokenTree::Group(Group::new(Delimiter::Brace, stream))
            }
            other => other,
        })
        .collect()
}

fn variable(span: Span) -> TokenStream {
    let mut output = tokens("let mut");
    output.extend([TokenTree::from(Ident::new("x", span))]);
    output.extend(tokens("= 1;"));
    output
}

#[proc_macro]
pub fn unhygienic(_: TokenStream) -> TokenStream {
    variable(Span::call_site())
}

#[proc_macro]
pub fn hygienic(_: TokenStream) -> TokenStream {
    variable(Span::mixed_site())
}

/// Tokens that are no Rust.
#[proc_macro_derive(Nonsense)]
pub fn nonsense(_: TokenStream) -> TokenStream {
    tokens("struct struct")
}

#[proc_macro]
pub fn does_not_parse(_: TokenStream) -> TokenStream {
    match ")(".parse::<TokenStream>() {
        Ok(tokens) => tokens,
        Err(error) => panic!("{error}"),
    }
}
