//! num-derive: conversions of enums, and numbers in wrappers.

use num_derive::{Float, FromPrimitive, Num, NumCast, NumOps, One, ToPrimitive, Zero};
use num_traits::{Float as _, FromPrimitive as _, Num as _, One as _, ToPrimitive as _, Zero as _};

#[derive(Debug, FromPrimitive, ToPrimitive)]
enum Level {
    Low = -3,
    Middle,
    High = 200,
}

#[derive(Clone, Copy, Debug, PartialEq, PartialOrd, Num, NumCast, NumOps, One, Zero, ToPrimitive, FromPrimitive, Float)]
struct Metres(f64);

impl std::ops::Neg for Metres {
    type Output = Self;

    fn neg(self) -> Self {
        Self(-self.0)
    }
}

fn main() {
    println!("{:?} {:?} {:?}", Level::from_i32(-2), Level::from_u8(200), Level::from_u64(1));
    println!("{:?} {:?}", Level::Low.to_i8(), Level::High.to_i8());
    println!("{:?}", (Metres(4.0) + Metres::one()) * Metres(2.0) % Metres(3.0) - Metres::zero());
    println!("{:?} {:?}", Metres(9.0).sqrt(), Metres::from_str_radix("11", 10).ok());
    println!("{:?} {:?}", Metres::from_u8(3), Metres(2.5).to_u8());
}
