//! Macros for watt.

mod guest;

use guest::{HOSTILE, Raw, Token, TokenStream, parse};

/// Implements `Described` with the text of `#[describe = "…"]`.
#[unsafe(no_mangle)]
pub extern "C" fn derive_described(input: TokenStream) -> TokenStream {
    let at = input.0.iter().position(|it| it.is_ident("struct")).expect("this is for structs");
    let name = input.0[at + 1].clone();
    let text = input.0.iter().find_map(|it| match it {
        Token::Group { tokens, .. } if tokens.first().is_some_and(|it| it.is_ident("describe")) => {
            tokens.last().cloned()
        }
        _ => None,
    });
    let mut output = parse("impl Described for").unwrap();
    output.push(name);
    let mut body = parse("const TEXT: &'static str =").unwrap();
    body.push(text.unwrap_or(Token::literal("\"nothing\"")));
    body.extend(parse(";").unwrap());
    output.push(Token::Group { delimiter: 1, span: guest::CALL_SITE, tokens: body });
    output.into()
}

/// Appends the literals to the name of an item.
#[unsafe(no_mangle)]
pub extern "C" fn renamed(suffix: TokenStream, mut item: TokenStream) -> TokenStream {
    for token in item.0.iter_mut().skip(1).take(1) {
        let Token::Ident { name, .. } = token else { panic!("an item has a name") };
        for token in suffix.0.iter() {
            let Token::Literal { value, .. } = token else { panic!("a literal is wanted") };
            name.push_str(value.text().trim_matches('"'));
        }
    }
    item
}

/// The sum of the numbers.
#[unsafe(no_mangle)]
pub extern "C" fn sum(input: TokenStream) -> TokenStream {
    let numbers = input.0.iter().filter_map(|it| match it {
        Token::Literal { value, .. } => Some(value.text().parse::<i64>().unwrap()),
        _ => None,
    });
    vec![Token::literal(&numbers.sum::<i64>().to_string())].into()
}

/// A negative number, as one literal.
#[unsafe(no_mangle)]
pub extern "C" fn negative(_: TokenStream) -> TokenStream {
    vec![Token::literal("-5i8")].into()
}

/// The same tokens, raw identifiers and all.
#[unsafe(no_mangle)]
pub extern "C" fn same(input: TokenStream) -> TokenStream {
    input
}

/// An unknown name, at the second token.
#[unsafe(no_mangle)]
pub extern "C" fn undefined(input: TokenStream) -> TokenStream {
    vec![Token::ident("unknown", input.0[1].span())].into()
}

/// Whether the text in the literal consists of tokens.
#[unsafe(no_mangle)]
pub extern "C" fn is_parsed(input: TokenStream) -> TokenStream {
    let [Token::Literal { value, .. }] = &input.0[..] else { panic!("a literal is wanted") };
    let text = value.text();
    let is_parsed = parse(text.trim_matches('"')).is_some();
    vec![Token::ident(if is_parsed { "true" } else { "false" }, guest::CALL_SITE)].into()
}

/// How often it was called. Each expansion has its own memory.
#[unsafe(no_mangle)]
pub extern "C" fn count(_: TokenStream) -> TokenStream {
    static COUNT: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(1);
    let count = COUNT.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    vec![Token::literal(&count.to_string())].into()
}

#[unsafe(no_mangle)]
pub extern "C" fn panics(_: TokenStream) -> TokenStream {
    panic!("as it was told to");
}

/// Does what no macro should.
#[unsafe(no_mangle)]
pub extern "C" fn hostile(input: TokenStream) -> TokenStream {
    let [Token::Ident { name, .. }] = &input.0[..] else { panic!("a name is wanted") };
    let long = [2, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff];
    let raw = match &**name {
        "truncated" => Raw::Bytes(vec![2, 0xff, 0xff]),
        "unfinished" => Raw::Bytes(vec![1, 0, 0xff, 0xff, 0xff, 0xff, 0]),
        "superfluous" => Raw::Bytes(vec![0, 0]),
        "nothing" => Raw::Bytes(Vec::new()),
        "kind" => Raw::Bytes(vec![5, 0]),
        "long_name" => Raw::Bytes(long.to_vec()),
        "delimiter" => Raw::Bytes(vec![1, 4, 0xff, 0xff, 0xff, 0xff, 0, 0]),
        "span" => Raw::Bytes(vec![1, 0, 0xff, 0xff, 0xff, 0, 0, 0]),
        "literal" => Raw::Bytes(vec![4, 0xff, 0xff, 0xff, 0xff, 1, 0xff, 0xff, 0, 0, 0]),
        "stream" => Raw::Stream(1000),
        "pointer" => Raw::Pointer(0xffff_fff0, 100),
        "length" => Raw::Pointer(0, 0xffff_ffff),
        "identifier" => return vec![Token::ident("1a", guest::CALL_SITE)].into(),
        "comment" => return vec![Token::ident("a/*", guest::CALL_SITE)].into(),
        "number" => return vec![Token::literal("1 + 1")].into(),
        "char" => {
            let span = guest::CALL_SITE;
            return vec![Token::Punct { char: 'x', is_joint: false, span }].into();
        }
        "no_text" => {
            guest::send_string(b"\xff");
            unreachable!()
        }
        "much" => loop {
            guest::send_string(&[b' '; 1 << 20]);
        },
        "often" => loop {
            guest::send_string(b"");
        },
        "deep" => {
            let mut bytes = [1, 0, 0xff, 0xff, 0xff, 0xff].repeat(100_000);
            bytes.resize(bytes.len() + 100_001, 0);
            Raw::Bytes(bytes)
        }
        "deep_text" => {
            parse(&"(".repeat(100_000));
            Raw::Stream(0)
        }
        "endless" => loop {
            std::hint::black_box(0);
        },
        "memory" => {
            let mut all = Vec::new();
            loop {
                all.push(std::hint::black_box(vec![1u8; 1 << 20]));
            }
        }
        "file" => {
            let error = std::fs::read("/etc/passwd").unwrap_err();
            panic!("{error}");
        }
        "exit" => std::process::exit(3),
        "abort" => std::process::abort(),
        _ => panic!("it knows nothing of `{name}`"),
    };
    HOSTILE.set(Some(raw));
    Vec::new().into()
}
