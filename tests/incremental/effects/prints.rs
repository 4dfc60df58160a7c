macros::prints!();

fn main() {}
