#![allow(unexpected_cfgs)]
fn main() { println!("feature x: {}", cfg!(feature = "x")); }
