//! A proc macro server in the place of the compiler: as small as one can be that takes every request.

use std::ops::{Bound, Range};
use std::rc::Rc;

use rustc_proc_macro::bridge::server::Server;
use rustc_proc_macro::bridge::{Diagnostic, ExpnGlobals, LitKind, Literal, TokenTree};

/// A macro can have streams doubled as often as it likes; this is no server to find that out with.
const MAX_TREES: usize = 1 << 12;

type Tree = TokenTree<Stream, u32, String>;

#[derive(Clone, Default)]
pub struct Stream(Rc<Vec<Tree>>);

impl Stream {
    fn of(trees: impl IntoIterator<Item = Tree>) -> Stream {
        Stream(Rc::new(trees.into_iter().take(MAX_TREES).collect()))
    }
}

/// Spans are numbers, and symbols are strings.
pub struct FakeServer;

impl Server for FakeServer {
    type TokenStream = Stream;
    type Span = u32;
    type Symbol = String;

    fn globals(&mut self) -> ExpnGlobals<u32> {
        ExpnGlobals { def_site: 1, call_site: 2, mixed_site: 3 }
    }

    fn intern_symbol(ident: &str) -> String {
        ident.to_owned()
    }

    fn with_symbol_string(symbol: &String, f: impl FnOnce(&str)) {
        f(symbol);
    }

    fn injected_env_var(&mut self, var: &str) -> Option<String> {
        (var.len() % 2 == 0).then(|| var.to_owned())
    }

    fn track_env_var(&mut self, _: &str, _: Option<&str>) {}

    fn track_path(&mut self, _: &str) {}

    fn literal_from_str(&mut self, s: &str) -> Result<Literal<u32, String>, String> {
        Ok(Literal { kind: LitKind::Str, symbol: s.to_owned(), suffix: None, span: 4 })
    }

    fn emit_diagnostic(&mut self, _: Diagnostic<u32>) {}

    fn ts_drop(&mut self, _: Stream) {}

    fn ts_clone(&mut self, stream: &Stream) -> Stream {
        stream.clone()
    }

    fn ts_is_empty(&mut self, stream: &Stream) -> bool {
        stream.0.is_empty()
    }

    fn ts_expand_expr(&mut self, stream: &Stream) -> Result<Stream, ()> {
        if stream.0.is_empty() { Err(()) } else { Ok(stream.clone()) }
    }

    fn ts_from_str(&mut self, src: &str) -> Result<Stream, String> {
        Ok(Stream::of([Tree::Literal(self.literal_from_str(src)?)]))
    }

    fn ts_to_string(&mut self, stream: &Stream) -> String {
        "x".repeat(stream.0.len())
    }

    fn ts_from_token_tree(&mut self, tree: Tree) -> Stream {
        Stream::of([tree])
    }

    fn ts_concat_trees(&mut self, base: Option<Stream>, trees: Vec<Tree>) -> Stream {
        Stream::of(base.into_iter().flat_map(|base| (*base.0).clone()).chain(trees))
    }

    fn ts_concat_streams(&mut self, base: Option<Stream>, streams: Vec<Stream>) -> Stream {
        Stream::of(base.into_iter().chain(streams).flat_map(|stream| (*stream.0).clone()))
    }

    fn ts_into_trees(&mut self, stream: Stream) -> Vec<Tree> {
        (*stream.0).clone()
    }

    fn span_debug(&mut self, span: u32) -> String {
        span.to_string()
    }

    fn span_parent(&mut self, span: u32) -> Option<u32> {
        span.checked_sub(1)
    }

    fn span_source(&mut self, span: u32) -> u32 {
        span
    }

    fn span_byte_range(&mut self, span: u32) -> Range<usize> {
        0..span as usize
    }

    fn span_start(&mut self, span: u32) -> u32 {
        span
    }

    fn span_end(&mut self, span: u32) -> u32 {
        span
    }

    fn span_line(&mut self, span: u32) -> usize {
        span as usize
    }

    fn span_column(&mut self, span: u32) -> usize {
        span as usize
    }

    fn span_file(&mut self, span: u32) -> String {
        span.to_string()
    }

    fn span_local_file(&mut self, span: u32) -> Option<String> {
        Some(span.to_string())
    }

    fn span_join(&mut self, span: u32, other: u32) -> Option<u32> {
        span.checked_add(other)
    }

    fn span_subspan(&mut self, span: u32, start: Bound<usize>, end: Bound<usize>) -> Option<u32> {
        (start == end).then_some(span)
    }

    fn span_resolved_at(&mut self, _: u32, at: u32) -> u32 {
        at
    }

    fn span_source_text(&mut self, span: u32) -> Option<String> {
        (span != 1).then(|| span.to_string())
    }

    fn span_save_span(&mut self, span: u32) -> usize {
        span as usize
    }

    fn span_recover_proc_macro_span(&mut self, id: usize) -> u32 {
        id as u32
    }

    fn symbol_normalize_and_validate_ident(&mut self, string: &str) -> Result<String, ()> {
        if string.is_empty() { Err(()) } else { Ok(string.to_owned()) }
    }
}
