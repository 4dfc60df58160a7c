const A: u32 = macros::small!(1);

fn main() {}
