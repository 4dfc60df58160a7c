use num_derive::{FromPrimitive, Num, ToPrimitive};

#[derive(FromPrimitive)]
enum Fields {
    A(u8),
}

#[derive(ToPrimitive)]
struct Two(u8, u8);

#[derive(Num)]
enum NoStruct {
    A,
}

fn main() {}
