//! logos-codegen: tokens, regular expressions, callbacks, priorities, errors, extras, sources of bytes.

use logos::{Lexer, Logos, Skip};

#[derive(Clone, Debug, Default, PartialEq)]
enum Failure {
    #[default]
    Unknown,
    Number(String),
}

impl From<std::num::ParseIntError> for Failure {
    fn from(error: std::num::ParseIntError) -> Self {
        Self::Number(error.to_string())
    }
}

#[derive(Default)]
struct Position {
    line: usize,
}

fn newline<'s>(lexer: &mut Lexer<'s, Token<'s>>) -> Skip {
    lexer.extras.line += 1;
    Skip
}

#[derive(Debug, Logos, PartialEq)]
#[logos(skip r"[ \t]+", error = Failure, extras = Position, subpattern digit = r"[0-9_]")]
enum Token<'s> {
    #[regex(r"\n", newline)]
    Newline,
    #[token("fn", priority = 10)]
    #[token("function")]
    Function,
    #[regex(r"\p{L}[\p{L}0-9]*")]
    Name(&'s str),
    #[regex("(?&digit)+", |lexer| lexer.slice().replace('_', "").parse())]
    Number(u8),
    #[regex("-(?&digit)+", callback = |lexer| lexer.slice().len())]
    Negative(usize),
    #[regex(r#""([^"\\]|\\.)*""#)]
    Text,
    #[token("==")]
    #[token("=")]
    Equals,
    #[regex("//[^\n]*", logos::skip)]
    Comment,
}

#[derive(Debug, Logos)]
#[logos(source = [u8])]
enum Bytes {
    #[regex(b"[\x80-\xff]+")]
    High,
    #[token(b"\x00", ignore(case))]
    Zero,
}

fn main() {
    let mut lexer = Token::lexer("fn größe2 12_3 300 -45 == \"a\\\"b\" // c\nfunction fnx ? =");
    while let Some(token) = lexer.next() {
        println!("{token:?} {:?} {}", lexer.span(), lexer.extras.line);
    }
    println!("{:?}", Bytes::lexer(&[0x80, 0xff, 0, 1]).collect::<Vec<_>>());
}
