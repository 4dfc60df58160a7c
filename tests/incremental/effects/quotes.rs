macros::quotes!();

fn main() {}
