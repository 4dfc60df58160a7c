//! num_enum_derive: conversions from and to numbers, with defaults, alternatives and catch-alls.

use num_enum::{Default, FromPrimitive, IntoPrimitive, TryFromPrimitive, UnsafeFromPrimitive};

#[derive(Clone, Copy, Debug, IntoPrimitive, PartialEq, TryFromPrimitive)]
#[repr(u16)]
#[num_enum(error_type(name = Failure, constructor = Failure::new))]
enum Level {
    Low = 1,
    #[num_enum(alternatives = [20, 35])]
    Middle = 10,
    High,
}

#[derive(Debug)]
struct Failure(u16);

impl Failure {
    fn new(number: u16) -> Self {
        Self(number)
    }
}

#[derive(Debug, FromPrimitive, IntoPrimitive)]
#[repr(u8)]
enum All {
    Zero,
    One = 1,
    #[num_enum(catch_all)]
    Other(u8),
}

#[derive(Debug, Default, FromPrimitive)]
#[repr(i8)]
enum Defaulted {
    Negative = -1,
    #[num_enum(default)]
    Zero = 0,
}

#[derive(Debug, UnsafeFromPrimitive, TryFromPrimitive)]
#[repr(u8)]
enum Unsafe {
    A,
    B,
}

fn main() {
    for number in [1_u16, 10, 11, 20, 35, 40] {
        println!("{:?}", Level::try_from(number));
    }
    println!("{} {:?} {:?}", u16::from(Level::High), All::from(1), u8::from(All::from(7)));
    println!("{:?} {:?} {:?}", Defaulted::from(-1), Defaulted::from(9), Defaulted::default());
    println!("{:?} {}", unsafe { Unsafe::unchecked_transmute_from(1) }, Unsafe::try_from(2).unwrap_err());
}
