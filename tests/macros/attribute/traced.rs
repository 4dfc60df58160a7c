use proc_macro::{Delimiter, Group, TokenStream, TokenTree};

/// Makes a function print the argument of the attribute before it does anything.
#[proc_macro_attribute]
pub fn traced(argument: TokenStream, item: TokenStream) -> TokenStream {
    item.into_iter()
        .map(|token| match token {
            TokenTree::Group(body) if body.delimiter() == Delimiter::Brace => {
                let mut stream: TokenStream = format!("println!(\"{{}}\", stringify!({argument}));").parse().unwrap();
                stream.extend(body.stream());
                let mut group = Group::new(Delimiter::Brace, stream);
                group.set_span(body.span());
                TokenTree::Group(group)
            }
            other => other,
        })
        .collect()
}
