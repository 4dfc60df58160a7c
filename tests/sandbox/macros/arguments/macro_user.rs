macros::nothing!();

fn main() {}
