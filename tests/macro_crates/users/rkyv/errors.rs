use rkyv::{Archive, Portable};

#[derive(Archive)]
#[rkyv(no_such, archived = A, archived = B)]
struct Wrong(u8);

#[derive(Portable)]
struct NoRepr(u8);

#[derive(Archive)]
union Bits {
    a: u8,
}

fn main() {}
