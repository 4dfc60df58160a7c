use bytemuck::{CheckedBitPattern, Contiguous, Pod, TransparentWrapper, Zeroable};

#[derive(Clone, Copy, Pod, Zeroable)]
struct NoRepr(u8);

#[derive(Contiguous)]
#[repr(u8)]
enum Gap {
    A,
    C = 2,
}

#[derive(CheckedBitPattern)]
enum Kind {
    A(u8),
}

#[derive(TransparentWrapper)]
#[repr(transparent)]
struct Two(u8, u8);

fn main() {}
