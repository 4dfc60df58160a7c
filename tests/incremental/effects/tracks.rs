macros::tracks!();

fn main() {}
