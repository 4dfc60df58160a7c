use zeroize::Zeroize;

#[derive(Zeroize)]
#[zeroize(drop, no_such)]
struct Wrong(u8);

#[derive(Zeroize)]
union Bits {
    a: u8,
}

fn main() {}
