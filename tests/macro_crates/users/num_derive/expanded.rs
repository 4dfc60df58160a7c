#![feature(prelude_import)]
//! num-derive: conversions of enums, and numbers in wrappers.
extern crate std;
#[prelude_import]
use std::prelude::rust_2021::*;

use num_derive::{
    Float, FromPrimitive, Num, NumCast, NumOps, One, ToPrimitive, Zero,
};
use num_traits::{
    Float as _, FromPrimitive as _, Num as _, One as _, ToPrimitive as _,
    Zero as _,
};

enum Level { Low = -3, Middle, High = 200, }
#[automatically_derived]
impl ::core::fmt::Debug for Level {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        ::core::fmt::Formatter::write_str(f,
            match self {
                Level::Low => "Low",
                Level::Middle => "Middle",
                Level::High => "High",
            })
    }
}
#[allow(non_upper_case_globals, unused_qualifications)]
const _: () =
    {
        #[allow(clippy :: useless_attribute)]
        #[allow(rust_2018_idioms)]
        extern crate num_traits as _num_traits;
        impl _num_traits::FromPrimitive for Level {
            #[allow(trivial_numeric_casts)]
            #[inline]
            fn from_i64(n: i64) -> ::core::option::Option<Self> {
                if n == Level::Low as i64 {
                    ::core::option::Option::Some(Level::Low)
                } else if n == Level::Middle as i64 {
                    ::core::option::Option::Some(Level::Middle)
                } else if n == Level::High as i64 {
                    ::core::option::Option::Some(Level::High)
                } else { ::core::option::Option::None }
            }
            #[inline]
            fn from_u64(n: u64) -> ::core::option::Option<Self> {
                Self::from_i64(n as i64)
            }
        }
    };
#[allow(non_upper_case_globals, unused_qualifications)]
const _: () =
    {
        #[allow(clippy :: useless_attribute)]
        #[allow(rust_2018_idioms)]
        extern crate num_traits as _num_traits;
        impl _num_traits::ToPrimitive for Level {
            #[inline]
            #[allow(trivial_numeric_casts)]
            fn to_i64(&self) -> ::core::option::Option<i64> {
                ::core::option::Option::Some(match *self {
                        Level::Low => Level::Low as i64,
                        Level::Middle => Level::Middle as i64,
                        Level::High => Level::High as i64,
                    })
            }
            #[inline]
            fn to_u64(&self) -> ::core::option::Option<u64> {
                self.to_i64().map(|x| x as u64)
            }
        }
    };

struct Metres(f64);
#[automatically_derived]
#[doc(hidden)]
unsafe impl ::core::clone::TrivialClone for Metres { }
#[automatically_derived]
impl ::core::clone::Clone for Metres {
    #[inline]
    fn clone(&self) -> Metres {
        let _: ::core::clone::AssertParamIsClone<f64>;
        *self
    }
}
#[automatically_derived]
impl ::core::marker::Copy for Metres { }
#[automatically_derived]
impl ::core::fmt::Debug for Metres {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        ::core::fmt::Formatter::debug_tuple_field1_finish(f, "Metres",
            &&self.0)
    }
}
#[automatically_derived]
impl ::core::marker::StructuralPartialEq for Metres { }
#[automatically_derived]
impl ::core::cmp::PartialEq for Metres {
    #[inline]
    fn eq(&self, other: &Metres) -> bool { self.0 == other.0 }
}
#[automatically_derived]
impl ::core::cmp::PartialOrd for Metres {
    #[inline]
    fn partial_cmp(&self, other: &Metres)
        -> ::core::option::Option<::core::cmp::Ordering> {
        ::core::cmp::PartialOrd::partial_cmp(&self.0, &other.0)
    }
}
#[allow(non_upper_case_globals, unused_qualifications)]
const _: () =
    {
        #[allow(clippy :: useless_attribute)]
        #[allow(rust_2018_idioms)]
        extern crate num_traits as _num_traits;
        impl _num_traits::Num for Metres {
            type FromStrRadixErr = <f64 as _num_traits::Num>::FromStrRadixErr;
            #[inline]
            fn from_str_radix(s: &str, radix: u32)
                -> ::core::result::Result<Self, Self::FromStrRadixErr> {
                <f64 as
                            _num_traits::Num>::from_str_radix(s, radix).map(Metres)
            }
        }
    };
#[allow(non_upper_case_globals, unused_qualifications)]
const _: () =
    {
        #[allow(clippy :: useless_attribute)]
        #[allow(rust_2018_idioms)]
        extern crate num_traits as _num_traits;
        impl _num_traits::NumCast for Metres {
            #[inline]
            fn from<T: _num_traits::ToPrimitive>(n: T)
                -> ::core::option::Option<Self> {
                <f64 as _num_traits::NumCast>::from(n).map(Metres)
            }
        }
    };
impl ::core::ops::Add for Metres {
    type Output = Self;
    #[inline]
    fn add(self, other: Self) -> Self {
        Metres(<f64 as ::core::ops::Add>::add(self.0, other.0))
    }
}
impl ::core::ops::Sub for Metres {
    type Output = Self;
    #[inline]
    fn sub(self, other: Self) -> Self {
        Metres(<f64 as ::core::ops::Sub>::sub(self.0, other.0))
    }
}
impl ::core::ops::Mul for Metres {
    type Output = Self;
    #[inline]
    fn mul(self, other: Self) -> Self {
        Metres(<f64 as ::core::ops::Mul>::mul(self.0, other.0))
    }
}
impl ::core::ops::Div for Metres {
    type Output = Self;
    #[inline]
    fn div(self, other: Self) -> Self {
        Metres(<f64 as ::core::ops::Div>::div(self.0, other.0))
    }
}
impl ::core::ops::Rem for Metres {
    type Output = Self;
    #[inline]
    fn rem(self, other: Self) -> Self {
        Metres(<f64 as ::core::ops::Rem>::rem(self.0, other.0))
    }
}
#[allow(non_upper_case_globals, unused_qualifications)]
const _: () =
    {
        #[allow(clippy :: useless_attribute)]
        #[allow(rust_2018_idioms)]
        extern crate num_traits as _num_traits;
        impl _num_traits::One for Metres {
            #[inline]
            fn one() -> Self { Metres(<f64 as _num_traits::One>::one()) }
            #[inline]
            fn is_one(&self) -> bool {
                <f64 as _num_traits::One>::is_one(&self.0)
            }
        }
    };
#[allow(non_upper_case_globals, unused_qualifications)]
const _: () =
    {
        #[allow(clippy :: useless_attribute)]
        #[allow(rust_2018_idioms)]
        extern crate num_traits as _num_traits;
        impl _num_traits::Zero for Metres {
            #[inline]
            fn zero() -> Self { Metres(<f64 as _num_traits::Zero>::zero()) }
            #[inline]
            fn is_zero(&self) -> bool {
                <f64 as _num_traits::Zero>::is_zero(&self.0)
            }
        }
    };
#[allow(non_upper_case_globals, unused_qualifications)]
const _: () =
    {
        #[allow(clippy :: useless_attribute)]
        #[allow(rust_2018_idioms)]
        extern crate num_traits as _num_traits;
        impl _num_traits::ToPrimitive for Metres {
            #[inline]
            fn to_i64(&self) -> ::core::option::Option<i64> {
                <f64 as _num_traits::ToPrimitive>::to_i64(&self.0)
            }
            #[inline]
            fn to_u64(&self) -> ::core::option::Option<u64> {
                <f64 as _num_traits::ToPrimitive>::to_u64(&self.0)
            }
            #[inline]
            fn to_isize(&self) -> ::core::option::Option<isize> {
                <f64 as _num_traits::ToPrimitive>::to_isize(&self.0)
            }
            #[inline]
            fn to_i8(&self) -> ::core::option::Option<i8> {
                <f64 as _num_traits::ToPrimitive>::to_i8(&self.0)
            }
            #[inline]
            fn to_i16(&self) -> ::core::option::Option<i16> {
                <f64 as _num_traits::ToPrimitive>::to_i16(&self.0)
            }
            #[inline]
            fn to_i32(&self) -> ::core::option::Option<i32> {
                <f64 as _num_traits::ToPrimitive>::to_i32(&self.0)
            }
            #[inline]
            fn to_i128(&self) -> ::core::option::Option<i128> {
                <f64 as _num_traits::ToPrimitive>::to_i128(&self.0)
            }
            #[inline]
            fn to_usize(&self) -> ::core::option::Option<usize> {
                <f64 as _num_traits::ToPrimitive>::to_usize(&self.0)
            }
            #[inline]
            fn to_u8(&self) -> ::core::option::Option<u8> {
                <f64 as _num_traits::ToPrimitive>::to_u8(&self.0)
            }
            #[inline]
            fn to_u16(&self) -> ::core::option::Option<u16> {
                <f64 as _num_traits::ToPrimitive>::to_u16(&self.0)
            }
            #[inline]
            fn to_u32(&self) -> ::core::option::Option<u32> {
                <f64 as _num_traits::ToPrimitive>::to_u32(&self.0)
            }
            #[inline]
            fn to_u128(&self) -> ::core::option::Option<u128> {
                <f64 as _num_traits::ToPrimitive>::to_u128(&self.0)
            }
            #[inline]
            fn to_f32(&self) -> ::core::option::Option<f32> {
                <f64 as _num_traits::ToPrimitive>::to_f32(&self.0)
            }
            #[inline]
            fn to_f64(&self) -> ::core::option::Option<f64> {
                <f64 as _num_traits::ToPrimitive>::to_f64(&self.0)
            }
        }
    };
#[allow(non_upper_case_globals, unused_qualifications)]
const _: () =
    {
        #[allow(clippy :: useless_attribute)]
        #[allow(rust_2018_idioms)]
        extern crate num_traits as _num_traits;
        impl _num_traits::FromPrimitive for Metres {
            #[inline]
            fn from_i64(n: i64) -> ::core::option::Option<Self> {
                <f64 as _num_traits::FromPrimitive>::from_i64(n).map(Metres)
            }
            #[inline]
            fn from_u64(n: u64) -> ::core::option::Option<Self> {
                <f64 as _num_traits::FromPrimitive>::from_u64(n).map(Metres)
            }
            #[inline]
            fn from_isize(n: isize) -> ::core::option::Option<Self> {
                <f64 as _num_traits::FromPrimitive>::from_isize(n).map(Metres)
            }
            #[inline]
            fn from_i8(n: i8) -> ::core::option::Option<Self> {
                <f64 as _num_traits::FromPrimitive>::from_i8(n).map(Metres)
            }
            #[inline]
            fn from_i16(n: i16) -> ::core::option::Option<Self> {
                <f64 as _num_traits::FromPrimitive>::from_i16(n).map(Metres)
            }
            #[inline]
            fn from_i32(n: i32) -> ::core::option::Option<Self> {
                <f64 as _num_traits::FromPrimitive>::from_i32(n).map(Metres)
            }
            #[inline]
            fn from_i128(n: i128) -> ::core::option::Option<Self> {
                <f64 as _num_traits::FromPrimitive>::from_i128(n).map(Metres)
            }
            #[inline]
            fn from_usize(n: usize) -> ::core::option::Option<Self> {
                <f64 as _num_traits::FromPrimitive>::from_usize(n).map(Metres)
            }
            #[inline]
            fn from_u8(n: u8) -> ::core::option::Option<Self> {
                <f64 as _num_traits::FromPrimitive>::from_u8(n).map(Metres)
            }
            #[inline]
            fn from_u16(n: u16) -> ::core::option::Option<Self> {
                <f64 as _num_traits::FromPrimitive>::from_u16(n).map(Metres)
            }
            #[inline]
            fn from_u32(n: u32) -> ::core::option::Option<Self> {
                <f64 as _num_traits::FromPrimitive>::from_u32(n).map(Metres)
            }
            #[inline]
            fn from_u128(n: u128) -> ::core::option::Option<Self> {
                <f64 as _num_traits::FromPrimitive>::from_u128(n).map(Metres)
            }
            #[inline]
            fn from_f32(n: f32) -> ::core::option::Option<Self> {
                <f64 as _num_traits::FromPrimitive>::from_f32(n).map(Metres)
            }
            #[inline]
            fn from_f64(n: f64) -> ::core::option::Option<Self> {
                <f64 as _num_traits::FromPrimitive>::from_f64(n).map(Metres)
            }
        }
    };
#[allow(non_upper_case_globals, unused_qualifications)]
const _: () =
    {
        #[allow(clippy :: useless_attribute)]
        #[allow(rust_2018_idioms)]
        extern crate num_traits as _num_traits;
        impl _num_traits::Float for Metres {
            #[inline]
            fn nan() -> Self { Metres(<f64 as _num_traits::Float>::nan()) }
            #[inline]
            fn infinity() -> Self {
                Metres(<f64 as _num_traits::Float>::infinity())
            }
            #[inline]
            fn neg_infinity() -> Self {
                Metres(<f64 as _num_traits::Float>::neg_infinity())
            }
            #[inline]
            fn neg_zero() -> Self {
                Metres(<f64 as _num_traits::Float>::neg_zero())
            }
            #[inline]
            fn min_value() -> Self {
                Metres(<f64 as _num_traits::Float>::min_value())
            }
            #[inline]
            fn min_positive_value() -> Self {
                Metres(<f64 as _num_traits::Float>::min_positive_value())
            }
            #[inline]
            fn max_value() -> Self {
                Metres(<f64 as _num_traits::Float>::max_value())
            }
            #[inline]
            fn is_nan(self) -> bool {
                <f64 as _num_traits::Float>::is_nan(self.0)
            }
            #[inline]
            fn is_infinite(self) -> bool {
                <f64 as _num_traits::Float>::is_infinite(self.0)
            }
            #[inline]
            fn is_finite(self) -> bool {
                <f64 as _num_traits::Float>::is_finite(self.0)
            }
            #[inline]
            fn is_normal(self) -> bool {
                <f64 as _num_traits::Float>::is_normal(self.0)
            }
            #[inline]
            fn classify(self) -> ::core::num::FpCategory {
                <f64 as _num_traits::Float>::classify(self.0)
            }
            #[inline]
            fn floor(self) -> Self {
                Metres(<f64 as _num_traits::Float>::floor(self.0))
            }
            #[inline]
            fn ceil(self) -> Self {
                Metres(<f64 as _num_traits::Float>::ceil(self.0))
            }
            #[inline]
            fn round(self) -> Self {
                Metres(<f64 as _num_traits::Float>::round(self.0))
            }
            #[inline]
            fn trunc(self) -> Self {
                Metres(<f64 as _num_traits::Float>::trunc(self.0))
            }
            #[inline]
            fn fract(self) -> Self {
                Metres(<f64 as _num_traits::Float>::fract(self.0))
            }
            #[inline]
            fn abs(self) -> Self {
                Metres(<f64 as _num_traits::Float>::abs(self.0))
            }
            #[inline]
            fn signum(self) -> Self {
                Metres(<f64 as _num_traits::Float>::signum(self.0))
            }
            #[inline]
            fn is_sign_positive(self) -> bool {
                <f64 as _num_traits::Float>::is_sign_positive(self.0)
            }
            #[inline]
            fn is_sign_negative(self) -> bool {
                <f64 as _num_traits::Float>::is_sign_negative(self.0)
            }
            #[inline]
            fn mul_add(self, a: Self, b: Self) -> Self {
                Metres(<f64 as _num_traits::Float>::mul_add(self.0, a.0, b.0))
            }
            #[inline]
            fn recip(self) -> Self {
                Metres(<f64 as _num_traits::Float>::recip(self.0))
            }
            #[inline]
            fn powi(self, n: i32) -> Self {
                Metres(<f64 as _num_traits::Float>::powi(self.0, n))
            }
            #[inline]
            fn powf(self, n: Self) -> Self {
                Metres(<f64 as _num_traits::Float>::powf(self.0, n.0))
            }
            #[inline]
            fn sqrt(self) -> Self {
                Metres(<f64 as _num_traits::Float>::sqrt(self.0))
            }
            #[inline]
            fn exp(self) -> Self {
                Metres(<f64 as _num_traits::Float>::exp(self.0))
            }
            #[inline]
            fn exp2(self) -> Self {
                Metres(<f64 as _num_traits::Float>::exp2(self.0))
            }
            #[inline]
            fn ln(self) -> Self {
                Metres(<f64 as _num_traits::Float>::ln(self.0))
            }
            #[inline]
            fn log(self, base: Self) -> Self {
                Metres(<f64 as _num_traits::Float>::log(self.0, base.0))
            }
            #[inline]
            fn log2(self) -> Self {
                Metres(<f64 as _num_traits::Float>::log2(self.0))
            }
            #[inline]
            fn log10(self) -> Self {
                Metres(<f64 as _num_traits::Float>::log10(self.0))
            }
            #[inline]
            fn max(self, other: Self) -> Self {
                Metres(<f64 as _num_traits::Float>::max(self.0, other.0))
            }
            #[inline]
            fn min(self, other: Self) -> Self {
                Metres(<f64 as _num_traits::Float>::min(self.0, other.0))
            }
            #[inline]
            fn abs_sub(self, other: Self) -> Self {
                Metres(<f64 as _num_traits::Float>::abs_sub(self.0, other.0))
            }
            #[inline]
            fn cbrt(self) -> Self {
                Metres(<f64 as _num_traits::Float>::cbrt(self.0))
            }
            #[inline]
            fn hypot(self, other: Self) -> Self {
                Metres(<f64 as _num_traits::Float>::hypot(self.0, other.0))
            }
            #[inline]
            fn sin(self) -> Self {
                Metres(<f64 as _num_traits::Float>::sin(self.0))
            }
            #[inline]
            fn cos(self) -> Self {
                Metres(<f64 as _num_traits::Float>::cos(self.0))
            }
            #[inline]
            fn tan(self) -> Self {
                Metres(<f64 as _num_traits::Float>::tan(self.0))
            }
            #[inline]
            fn asin(self) -> Self {
                Metres(<f64 as _num_traits::Float>::asin(self.0))
            }
            #[inline]
            fn acos(self) -> Self {
                Metres(<f64 as _num_traits::Float>::acos(self.0))
            }
            #[inline]
            fn atan(self) -> Self {
                Metres(<f64 as _num_traits::Float>::atan(self.0))
            }
            #[inline]
            fn atan2(self, other: Self) -> Self {
                Metres(<f64 as _num_traits::Float>::atan2(self.0, other.0))
            }
            #[inline]
            fn sin_cos(self) -> (Self, Self) {
                let (x, y) = <f64 as _num_traits::Float>::sin_cos(self.0);
                (Metres(x), Metres(y))
            }
            #[inline]
            fn exp_m1(self) -> Self {
                Metres(<f64 as _num_traits::Float>::exp_m1(self.0))
            }
            #[inline]
            fn ln_1p(self) -> Self {
                Metres(<f64 as _num_traits::Float>::ln_1p(self.0))
            }
            #[inline]
            fn sinh(self) -> Self {
                Metres(<f64 as _num_traits::Float>::sinh(self.0))
            }
            #[inline]
            fn cosh(self) -> Self {
                Metres(<f64 as _num_traits::Float>::cosh(self.0))
            }
            #[inline]
            fn tanh(self) -> Self {
                Metres(<f64 as _num_traits::Float>::tanh(self.0))
            }
            #[inline]
            fn asinh(self) -> Self {
                Metres(<f64 as _num_traits::Float>::asinh(self.0))
            }
            #[inline]
            fn acosh(self) -> Self {
                Metres(<f64 as _num_traits::Float>::acosh(self.0))
            }
            #[inline]
            fn atanh(self) -> Self {
                Metres(<f64 as _num_traits::Float>::atanh(self.0))
            }
            #[inline]
            fn integer_decode(self) -> (u64, i16, i8) {
                <f64 as _num_traits::Float>::integer_decode(self.0)
            }
            #[inline]
            fn epsilon() -> Self {
                Metres(<f64 as _num_traits::Float>::epsilon())
            }
            #[inline]
            fn to_degrees(self) -> Self {
                Metres(<f64 as _num_traits::Float>::to_degrees(self.0))
            }
            #[inline]
            fn to_radians(self) -> Self {
                Metres(<f64 as _num_traits::Float>::to_radians(self.0))
            }
        }
    };

impl std::ops::Neg for Metres {
    type Output = Self;

    fn neg(self) -> Self { Self(-self.0) }
}

fn main() {
    {
        ::std::io::_print(format_args!("{0:?} {1:?} {2:?}\n",
                Level::from_i32(-2), Level::from_u8(200),
                Level::from_u64(1)));
    };
    {
        ::std::io::_print(format_args!("{0:?} {1:?}\n", Level::Low.to_i8(),
                Level::High.to_i8()));
    };
    {
        ::std::io::_print(format_args!("{0:?}\n",
                (Metres(4.0) + Metres::one()) * Metres(2.0) % Metres(3.0) -
                    Metres::zero()));
    };
    {
        ::std::io::_print(format_args!("{0:?} {1:?}\n", Metres(9.0).sqrt(),
                Metres::from_str_radix("11", 10).ok()));
    };
    {
        ::std::io::_print(format_args!("{0:?} {1:?}\n", Metres::from_u8(3),
                Metres(2.5).to_u8()));
    };
}
