use derive_more::{Add, Deref, Display, From, FromStr};

#[derive(Display)]
#[display("{missing} {")]
struct Wrong {
    present: u8,
}

#[derive(From, Add)]
union Bits {
    a: u8,
}

#[derive(Deref)]
struct Two(u8, u8);

#[derive(From)]
#[from(no_such)]
struct One(u8);

#[derive(FromStr)]
struct Pair(u8, u8);

fn main() {}
