use num_enum::{FromPrimitive, TryFromPrimitive};

#[derive(TryFromPrimitive)]
enum NoRepr {
    A,
}

#[derive(FromPrimitive)]
#[repr(u8)]
enum NotAll {
    A,
}

#[derive(TryFromPrimitive)]
#[repr(u8)]
enum Twice {
    A = 1,
    #[num_enum(alternatives = [1])]
    B = 2,
}

fn main() {}
