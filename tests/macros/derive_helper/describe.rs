use proc_macro::{TokenStream, TokenTree};

fn doc_of(attribute: TokenStream) -> Option<String> {
    let mut tokens = attribute.into_iter();
    match tokens.next() {
        Some(TokenTree::Ident(name)) if name.to_string() == "describe" => {}
        _ => return None,
    }
    match tokens.next() {
        Some(TokenTree::Group(arguments)) => Some(arguments.stream().to_string()),
        _ => panic!("#[describe] wants an argument"),
    }
}

#[proc_macro_derive(Describe, attributes(describe, ignored))]
pub fn describe(input: TokenStream) -> TokenStream {
    let mut texts = Vec::new();
    let mut name = None;
    let mut tokens = input.into_iter();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(hash) if hash.as_char() == '#' => {
                if let Some(TokenTree::Group(attribute)) = tokens.next() {
                    texts.extend(doc_of(attribute.stream()));
                }
            }
            TokenTree::Ident(word) if word.to_string() == "struct" => {
                name = tokens.next().map(|name| name.to_string());
            }
            _ => {}
        }
    }
    let name = name.expect("not a struct");
    format!("impl {name} {{ const TEXTS: &'static [&'static str] = &[{}]; }}", texts.join(",")).parse().unwrap()
}
