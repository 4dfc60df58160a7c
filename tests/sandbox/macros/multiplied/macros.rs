use proc_macro::{Delimiter, Group, TokenStream, TokenTree};

fn group(stream: TokenStream) -> TokenStream {
    TokenTree::Group(Group::new(Delimiter::Bracket, stream)).into()
}

fn twice(stream: TokenStream) -> TokenStream {
    TokenStream::from_iter([stream.clone(), stream])
}

/// As many tokens as two to the power of `doublings`.
fn doubled(doublings: u32) -> TokenStream {
    (0..doublings).fold("+".parse().unwrap(), |stream, _| twice(stream))
}

/// The same in groups, of which each has the one before it twice.
fn doubled_groups(doublings: u32) -> TokenStream {
    (0..doublings).fold("1,".parse().unwrap(), |stream, _| twice(group(stream)))
}

#[proc_macro]
pub fn double(_: TokenStream) -> TokenStream {
    doubled(40)
}

#[proc_macro]
pub fn keep_copies(_: TokenStream) -> TokenStream {
    let stream = doubled(20);
    let copies: Vec<_> = (0..1000).map(|_| twice(stream.clone())).collect();
    copies.into_iter().next().unwrap()
}

#[proc_macro]
pub fn nest(_: TokenStream) -> TokenStream {
    (0..100_000).fold(TokenStream::new(), |stream, _| group(stream))
}

#[proc_macro]
pub fn double_groups(_: TokenStream) -> TokenStream {
    doubled_groups(60)
}

#[proc_macro]
pub fn print_groups(_: TokenStream) -> TokenStream {
    let stream = doubled_groups(23);
    (0..1000).map(|_| stream.to_string().len()).max();
    TokenStream::new()
}

#[proc_macro]
pub fn return_much(_: TokenStream) -> TokenStream {
    let stream = doubled(21);
    (0..3).map(|_| group(stream.clone())).collect()
}

/// What is within the limits.
#[proc_macro]
pub fn some(_: TokenStream) -> TokenStream {
    (0..200).fold(TokenStream::new(), |stream, _| group(stream)).to_string();
    let ones: TokenStream = (0..100_000).fold(TokenStream::new(), |mut stream, _| {
        stream.extend("1,".parse::<TokenStream>());
        stream
    });
    group(ones)
}
