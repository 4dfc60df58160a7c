#![deny(warnings)]
fn main() {}
