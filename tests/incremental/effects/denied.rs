macros::denied!();

fn main() {}
