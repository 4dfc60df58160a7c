use zerocopy::{FromBytes, IntoBytes, TryFromBytes, Unaligned};

#[derive(FromBytes)]
#[repr(u8)]
enum Kind {
    A,
    B,
}

#[derive(TryFromBytes)]
enum NoRepr {
    A(u8),
}

#[derive(IntoBytes)]
struct Generic<T>(T, u8);

#[derive(Unaligned)]
#[repr(C, align(2))]
struct Aligned(u8);

fn main() {}
