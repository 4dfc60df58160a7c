use logos::Logos;

#[derive(Logos)]
enum Same {
    #[token("a")]
    A,
    #[token("a")]
    B,
    #[regex("(")]
    C,
    #[regex("x*")]
    Empty,
    #[token("y", no_such = 1)]
    D(u8, u8),
}

fn main() {}
