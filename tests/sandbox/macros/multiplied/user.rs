macros::double!();
macros::keep_copies!();
macros::nest!();
macros::double_groups!();
macros::print_groups!();
macros::return_much!();

static SOME: [u8; 100_000] = macros::some!();

fn main() {}
