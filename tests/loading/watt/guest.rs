//! What watt's own library for macros does, as far as the macros of this test need it: the ABI of watt 0.5.

use std::panic;

#[link(wasm_import_module = "watt-0.5")]
unsafe extern "C" {
    safe fn token_stream_serialize(stream: u32) -> u32;
    safe fn token_stream_deserialize(bytes: *const u8, len: usize) -> u32;
    safe fn token_stream_parse(text: *const u8, len: usize) -> u32;
    safe fn literal_to_string(literal: u32) -> u32;
    safe fn string_new(text: *const u8, len: usize) -> u32;
    safe fn string_len(string: u32) -> usize;
    safe fn string_read(string: u32, to: *mut u8);
    safe fn bytes_len(bytes: u32) -> usize;
    safe fn bytes_read(bytes: u32, to: *mut u8);
    safe fn print_panic(string: u32);
}

/// The place of the call.
pub const CALL_SITE: u32 = u32::MAX;

#[derive(Clone)]
pub enum Token {
    Group { delimiter: u8, span: u32, tokens: Vec<Token> },
    Ident { span: u32, name: String },
    Punct { char: char, is_joint: bool, span: u32 },
    Literal { span: u32, value: Literal },
}

#[derive(Clone)]
pub enum Literal {
    Given(u32),
    Text(String),
}

impl Literal {
    pub fn text(&self) -> String {
        match self {
            Literal::Given(literal) => {
                let string = literal_to_string(*literal);
                let mut text = vec![0; string_len(string)];
                string_read(string, text.as_mut_ptr());
                String::from_utf8(text).unwrap()
            }
            Literal::Text(text) => text.clone(),
        }
    }
}

impl Token {
    pub fn ident(name: &str, span: u32) -> Token {
        Token::Ident { span, name: name.to_owned() }
    }

    pub fn literal(text: &str) -> Token {
        Token::Literal { span: CALL_SITE, value: Literal::Text(text.to_owned()) }
    }

    pub fn span(&self) -> u32 {
        match *self {
            Token::Group { span, .. } | Token::Ident { span, .. } => span,
            Token::Punct { span, .. } | Token::Literal { span, .. } => span,
        }
    }

    pub fn is_ident(&self, wanted: &str) -> bool {
        matches!(self, Token::Ident { name, .. } if name == wanted)
    }
}

/// One word, as the ABI has it.
#[repr(transparent)]
pub struct TokenStream(pub Box<Vec<Token>>);

impl From<Vec<Token>> for TokenStream {
    fn from(tokens: Vec<Token>) -> TokenStream {
        TokenStream(Box::new(tokens))
    }
}

#[unsafe(no_mangle)]
pub extern "C" fn raw_to_token_stream(raw: u32) -> TokenStream {
    panic::set_hook(Box::new(|info| {
        let text = info.to_string();
        print_panic(string_new(text.as_ptr(), text.len()));
    }));
    fetch(raw).into()
}

fn fetch(stream: u32) -> Vec<Token> {
    let bytes = token_stream_serialize(stream);
    let mut buffer = vec![0; bytes_len(bytes)];
    bytes_read(bytes, buffer.as_mut_ptr());
    decode(&mut buffer.as_slice())
}

#[unsafe(no_mangle)]
pub extern "C" fn token_stream_into_raw(stream: TokenStream) -> u32 {
    // What a hostile macro has left is sent in its place.
    if let Some(raw) = HOSTILE.take() {
        return match raw {
            Raw::Stream(stream) => stream,
            Raw::Bytes(bytes) => token_stream_deserialize(bytes.as_ptr(), bytes.len()),
            Raw::Pointer(at, len) => token_stream_deserialize(at as *const u8, len),
        };
    }
    let mut bytes = Vec::new();
    encode(&stream.0, &mut bytes);
    token_stream_deserialize(bytes.as_ptr(), bytes.len())
}

pub fn parse(text: &str) -> Option<Vec<Token>> {
    match token_stream_parse(text.as_ptr(), text.len()) {
        u32::MAX => None,
        stream => Some(fetch(stream)),
    }
}

pub fn send_string(text: &[u8]) -> u32 {
    string_new(text.as_ptr(), text.len())
}

/// What to return instead of a stream.
pub enum Raw {
    Stream(u32),
    Bytes(Vec<u8>),
    Pointer(usize, usize),
}

thread_local! {
    pub static HOSTILE: std::cell::Cell<Option<Raw>> = const { std::cell::Cell::new(None) };
}

fn byte(from: &mut &[u8]) -> u8 {
    let byte = from[0];
    *from = &from[1..];
    byte
}

fn number(from: &mut &[u8]) -> u32 {
    let (number, rest) = from.split_first_chunk().unwrap();
    *from = rest;
    u32::from_le_bytes(*number)
}

fn decode(from: &mut &[u8]) -> Vec<Token> {
    let mut tokens = Vec::new();
    loop {
        tokens.push(match byte(from) {
            0 => return tokens,
            1 => {
                let (delimiter, span) = (byte(from), number(from));
                let (_open, _close) = (number(from), number(from));
                Token::Group { delimiter, span, tokens: decode(from) }
            }
            2 => {
                let (span, len) = (number(from), number(from) as usize);
                let (name, rest) = from.split_at(len);
                *from = rest;
                Token::Ident { span, name: str::from_utf8(name).unwrap().to_owned() }
            }
            3 => Token::Punct {
                char: char::from_u32(number(from)).unwrap(),
                is_joint: byte(from) == 1,
                span: number(from),
            },
            4 => {
                let span = number(from);
                assert_eq!(byte(from), 1);
                Token::Literal { span, value: Literal::Given(number(from)) }
            }
            kind => panic!("a token of kind {kind}"),
        });
    }
}

fn encode(tokens: &[Token], to: &mut Vec<u8>) {
    for token in tokens {
        match token {
            Token::Group { delimiter, span, tokens } => {
                to.extend([1, *delimiter]);
                to.extend(span.to_le_bytes());
                encode(tokens, to);
            }
            Token::Ident { span, name } => {
                to.push(2);
                to.extend(span.to_le_bytes());
                to.extend((name.len() as u32).to_le_bytes());
                to.extend(name.as_bytes());
            }
            Token::Punct { char, is_joint, span } => {
                to.push(3);
                to.extend((*char as u32).to_le_bytes());
                to.push(*is_joint as u8);
                to.extend(span.to_le_bytes());
            }
            Token::Literal { span, value } => {
                to.push(4);
                to.extend(span.to_le_bytes());
                match value {
                    Literal::Given(literal) => {
                        to.push(1);
                        to.extend(literal.to_le_bytes());
                    }
                    Literal::Text(text) => {
                        to.push(0);
                        to.extend((text.len() as u32).to_le_bytes());
                        to.extend(text.as_bytes());
                    }
                }
            }
        }
    }
    to.push(0);
}
