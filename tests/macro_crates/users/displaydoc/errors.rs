use displaydoc::Display;

#[derive(Display)]
enum NoComment {
    /// one
    One,
    Two,
}

#[derive(Display)]
/// union
union Bits {
    a: u8,
}

fn main() {}
