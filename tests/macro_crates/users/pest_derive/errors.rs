use pest_derive::Parser;

#[derive(Parser)]
#[grammar_inline = "a = { b } c = { \"x\" ~ } "]
struct Wrong;

fn main() {}
