use proc_macro::{TokenStream, TokenTree};

/// Implements `Described`, with the contents of `#[describe = "…"]`.
#[proc_macro_derive(Described, attributes(describe, ignored))]
pub fn described(input: TokenStream) -> TokenStream {
    let tokens: Vec<TokenTree> = input.into_iter().collect();
    let name = tokens.iter().skip_while(|it| it.to_string() != "struct").nth(1).unwrap();
    let description = tokens.iter().find_map(|it| match it {
        TokenTree::Group(group) if group.to_string().starts_with("[describe") => {
            group.stream().into_iter().nth(2)
        }
        _ => None,
    });
    let description = description.map_or("\"nothing\"".to_owned(), |it| it.to_string());
    format!("impl Described for {name} {{ const TEXT: &'static str = {description}; }}").parse().unwrap()
}

/// Adds a call to a function's body.
#[proc_macro_attribute]
pub fn announced(text: TokenStream, item: TokenStream) -> TokenStream {
    let mut tokens: Vec<TokenTree> = item.into_iter().collect();
    let Some(TokenTree::Group(body)) = tokens.pop() else { panic!("a function has a body") };
    let body: TokenStream = format!("{{ println!(\"announced: {{}}\", {text}); {} }}", body.stream()).parse().unwrap();
    tokens.into_iter().chain(body).collect()
}

/// The number of tokens.
#[proc_macro]
pub fn count(input: TokenStream) -> TokenStream {
    input.into_iter().count().to_string().parse().unwrap()
}

#[proc_macro]
pub fn fails(_: TokenStream) -> TokenStream {
    panic!("as it was told to")
}
