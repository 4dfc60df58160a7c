#![feature(proc_macro_expand)]

use proc_macro::TokenStream;

#[link(wasm_import_module = "rustc_proc_macro_3")]
unsafe extern "C" {
    #[link_name = "call"]
    safe fn exchange(ptr: *mut u8, len: usize, capacity: usize) -> usize;
    #[link_name = "receive"]
    safe fn receive(ptr: *mut u8);
}

const OK: u8 = 0;

// The numbers of requests, see `with_api!` in library/proc_macro.
const EMIT_DIAGNOSTIC: u8 = 4;
const DROP: u8 = 5;
const CLONE: u8 = 6;
const FROM_TOKEN_TREE: u8 = 11;
const INTO_TREES: u8 = 14;
const RECOVER_SPAN: u8 = 30;
const LAST: u8 = 31;

/// Sends bytes as they are.
fn send(request: &[u8]) -> Vec<u8> {
    let mut buffer = request.to_vec();
    buffer.reserve(1 << 12);
    let capacity = buffer.capacity();
    let len = exchange(buffer.as_mut_ptr(), request.len(), capacity);
    if len > capacity {
        buffer = vec![0; len];
        receive(buffer.as_mut_ptr());
    } else {
        // SAFETY: the reply has been written there.
        unsafe { buffer.set_len(len) };
    }
    buffer
}

/// A request with arguments. Whether it was refused.
fn refused(request: u8, arguments: &[u8]) -> bool {
    send(&[&[request], arguments].concat()).first() != Some(&OK)
}

fn show(what: impl std::fmt::Debug) -> TokenStream {
    format!("println!(\"{{}}\", {:?});", format!("{what:?}")).parse().unwrap()
}

/// No request at all, and requests that there are not.
#[proc_macro]
pub fn unknown(_: TokenStream) -> TokenStream {
    show((send(&[]).first() != Some(&OK), (LAST + 1..=255).all(|request| refused(request, &[0; 64]))))
}

/// Requests without their arguments.
#[proc_macro]
pub fn short(_: TokenStream) -> TokenStream {
    show((0..=LAST).all(|request| refused(request, &[])))
}

/// Requests with arguments that are all ones: handles of nothing, and lengths that reach far.
#[proc_macro]
pub fn ones(_: TokenStream) -> TokenStream {
    show((0..=LAST).all(|request| refused(request, &[0xff; 64])))
}

/// Handles that were made up, of another expansion, or have been given up.
#[proc_macro]
pub fn handles(_: TokenStream) -> TokenStream {
    let mut refusals = Vec::new();
    for handle in (0..100u32).chain([1000, 1 << 31, u32::MAX]) {
        let refusal = (DROP..=INTO_TREES).filter(|&request| request != 9).all(|request| {
            let handle = handle.wrapping_add(1_000_000).to_le_bytes();
            refused(request, &[&handle[..], &[0; 8]].concat())
        });
        refusals.push(refusal);
    }
    let stream = "x".parse::<TokenStream>().unwrap();
    let copy = send(&[&[CLONE][..], &handle_of(stream)].concat());
    let copy = &copy[1..5];
    let twice = (refused(DROP, copy), refused(DROP, copy), refused(CLONE, copy));
    show((refusals.iter().all(|&refusal| refusal), twice))
}

/// A stream is nothing but its handle.
fn handle_of(stream: TokenStream) -> [u8; 4] {
    const { assert!(size_of::<TokenStream>() == 4) };
    unsafe { std::mem::transmute(stream) }
}

/// Strings that are longer than the message, and such as are no text.
#[proc_macro]
pub fn strings(_: TokenStream) -> TokenStream {
    let string = |len: u64, text: &[u8]| [&len.to_le_bytes()[..], text].concat();
    show([
        refused(0, &string(5, b"four")),
        refused(0, &string(u64::MAX, b"four")),
        refused(0, &string(1 << 32, b"four")),
        refused(0, &string(4, b"\xff\xfe\xfd\xfc")),
        // A vector of trees, and of streams.
        refused(12, &[&[1][..], &u64::MAX.to_le_bytes()].concat()),
        refused(13, &[&[1][..], &(1u64 << 40).to_le_bytes()].concat()),
    ])
}

fn token(tree: &[&[u8]]) -> Option<TokenStream> {
    let reply = send(&[&[FROM_TOKEN_TREE], &tree.concat()[..]].concat());
    let (&OK, handle) = reply.split_first()? else { return None };
    let handle: [u8; 4] = handle.try_into().ok()?;
    Some(unsafe { std::mem::transmute::<[u8; 4], TokenStream>(handle) })
}

fn span() -> [u8; 4] {
    const { assert!(size_of::<proc_macro::Span>() == 4) };
    unsafe { std::mem::transmute(proc_macro::Span::call_site()) }
}

/// An operator that does not exist.
#[proc_macro]
pub fn operator(_: TokenStream) -> TokenStream {
    show(token(&[&[1, b'x', 0], &span()]).is_some())
}

fn string(text: &str) -> Vec<u8> {
    [&(text.len() as u64).to_le_bytes(), text.as_bytes()].concat()
}

/// The first symbol that a macro sends.
fn symbol(text: &str) -> Vec<u8> {
    [&[0; 4], &string(text)[..]].concat()
}

/// Symbols that are not sent in order, or have not been sent.
#[proc_macro]
pub fn symbols(_: TokenStream) -> TokenStream {
    let name = |number: u32, text: &[u8]| {
        token(&[&[2], &number.to_le_bytes(), text, &[0], &span()]).is_none()
    };
    let out_of_order = (name(1, &string("b")), name(u32::MAX, &string("b")), name(0, &[]));
    let sent = (name(0, &string("a")), name(0, &[]), name(1, &[]), name(2, &string("c")));
    show((out_of_order, sent))
}

/// A name that is none.
#[proc_macro]
pub fn name(_: TokenStream) -> TokenStream {
    token(&[&[2], &symbol("no name; at all"), &[0], &span()]).unwrap_or_default()
}

/// A raw name that can't be raw.
#[proc_macro]
pub fn raw_name(_: TokenStream) -> TokenStream {
    token(&[&[2], &symbol("self"), &[1], &span()]).unwrap_or_default()
}

/// Literals that are none, of each kind.
#[proc_macro]
pub fn literal(input: TokenStream) -> TokenStream {
    // A raw string has its number of `#` in addition.
    let kind: &[u8] = match input.to_string().parse().unwrap() {
        kind @ (5 | 7 | 9) => &[3, kind, 255],
        kind => &[3, kind],
    };
    token(&[kind, &symbol("\\u{zz} \" ' \n"), &[1], &span()]).unwrap_or_default()
}

/// The span of a part of this crate that does not exist.
#[proc_macro]
pub fn quoted(_: TokenStream) -> TokenStream {
    show((refused(RECOVER_SPAN, &u64::MAX.to_le_bytes()), refused(RECOVER_SPAN, &1000u64.to_le_bytes()), refused(RECOVER_SPAN, &0x7fff_ffffu64.to_le_bytes())))
}

/// Spans in a diagnostic that were made up.
#[proc_macro]
pub fn diagnostic(_: TokenStream) -> TokenStream {
    let spans = [&1u64.to_le_bytes()[..], &[9; 4]].concat();
    show(refused(EMIT_DIAGNOSTIC, &[&[0][..], &string("forged"), &spans, &[0; 8]].concat()))
}

/// A macro whose expansion needs its own expansion.
#[proc_macro]
pub fn again(_: TokenStream) -> TokenStream {
    let inner: TokenStream = "macros::again!()".parse().unwrap();
    inner.expand_expr().unwrap_or_else(|_| "0".parse().unwrap())
}

#[proc_macro]
pub fn fine(_: TokenStream) -> TokenStream {
    show("fine")
}
