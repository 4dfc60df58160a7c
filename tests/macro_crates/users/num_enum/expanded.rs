#![feature(prelude_import)]
//! num_enum_derive: conversions from and to numbers, with defaults, alternatives and catch-alls.
extern crate std;
#[prelude_import]
use std::prelude::rust_2021::*;

use num_enum::{
    Default, FromPrimitive, IntoPrimitive, TryFromPrimitive,
    UnsafeFromPrimitive,
};

#[repr(u16)]
#[num_enum(error_type(name = Failure, constructor = Failure::new))]
enum Level {
    Low = 1,

    #[num_enum(alternatives = [20, 35])]
    Middle = 10,
    High,
}
#[automatically_derived]
#[doc(hidden)]
unsafe impl ::core::clone::TrivialClone for Level { }
#[automatically_derived]
impl ::core::clone::Clone for Level {
    #[inline]
    fn clone(&self) -> Level { *self }
}
#[automatically_derived]
impl ::core::marker::Copy for Level { }
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
impl From<Level> for u16 {
    #[inline]
    fn from(enum_value: Level) -> Self { enum_value as Self }
}
#[automatically_derived]
impl ::core::marker::StructuralPartialEq for Level { }
#[automatically_derived]
impl ::core::cmp::PartialEq for Level {
    #[inline]
    fn eq(&self, other: &Level) -> bool {
        let __self_discr = ::core::intrinsics::discriminant_value(self);
        let __arg1_discr = ::core::intrinsics::discriminant_value(other);
        __self_discr == __arg1_discr
    }
}
impl ::num_enum::TryFromPrimitive for Level {
    type Primitive = u16;
    type Error = Failure;
    const NAME: &'static str = "Level";
    fn try_from_primitive(number: Self::Primitive)
        -> ::core::result::Result<Self, Failure> {
        #![allow(non_upper_case_globals)]
        const Low__num_enum_0__: u16 = 1;
        const Middle__num_enum_0__: u16 = 10;
        const Middle__num_enum_1__: u16 = 20;
        const Middle__num_enum_2__: u16 = 35;
        const High__num_enum_0__: u16 = 11;

        #[deny(unreachable_patterns)]
        match number {
            Low__num_enum_0__ => ::core::result::Result::Ok(Self::Low),
            Middle__num_enum_0__ | Middle__num_enum_1__ | Middle__num_enum_2__
                => ::core::result::Result::Ok(Self::Middle),
            High__num_enum_0__ =>
                ::core::result::Result::Ok(Self::High),
                #[allow(unreachable_patterns)]
                _ => ::core::result::Result::Err(Failure::new(number)),
        }
    }
}
impl ::core::convert::TryFrom<u16> for Level {
    type Error = Failure;
    #[inline]
    fn try_from(number: u16) -> ::core::result::Result<Self, Failure> {
        ::num_enum::TryFromPrimitive::try_from_primitive(number)
    }
}
#[doc(hidden)]
impl ::num_enum::CannotDeriveBothFromPrimitiveAndTryFromPrimitive for Level {
}

struct Failure(u16);
#[automatically_derived]
impl ::core::fmt::Debug for Failure {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        ::core::fmt::Formatter::debug_tuple_field1_finish(f, "Failure",
            &&self.0)
    }
}

impl Failure {
    fn new(number: u16) -> Self { Self(number) }
}

#[repr(u8)]
enum All {
    Zero,
    One = 1,

    #[num_enum(catch_all)]
    Other(u8),
}
#[automatically_derived]
impl ::core::fmt::Debug for All {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        match self {
            All::Zero => ::core::fmt::Formatter::write_str(f, "Zero"),
            All::One => ::core::fmt::Formatter::write_str(f, "One"),
            All::Other(__self_0) =>
                ::core::fmt::Formatter::debug_tuple_field1_finish(f, "Other",
                    &__self_0),
        }
    }
}
impl ::num_enum::FromPrimitive for All {
    type Primitive = u8;
    fn from_primitive(number: Self::Primitive) -> Self {
        #![allow(non_upper_case_globals)]
        const Zero__num_enum_0__: u8 = 0;
        const One__num_enum_0__: u8 = 1;

        #[deny(unreachable_patterns)]
        match number {
            Zero__num_enum_0__ => Self::Zero,
            One__num_enum_0__ =>
                Self::One,
                #[allow(unreachable_patterns)]
                _ => Self::Other(number),
        }
    }
}
impl ::core::convert::From<u8> for All {
    #[inline]
    fn from(number: u8) -> Self {
        ::num_enum::FromPrimitive::from_primitive(number)
    }
}
#[doc(hidden)]
impl ::num_enum::CannotDeriveBothFromPrimitiveAndTryFromPrimitive for All { }
impl From<All> for u8 {
    #[inline]
    fn from(enum_value: All) -> Self {
        match enum_value {
            All::Other(raw) => raw,
            rest => unsafe { *(&rest as *const All as *const Self) },
        }
    }
}

#[repr(i8)]
enum Defaulted {
    Negative = -1,

    #[num_enum(default)]
    Zero = 0,
}
#[automatically_derived]
impl ::core::fmt::Debug for Defaulted {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        ::core::fmt::Formatter::write_str(f,
            match self {
                Defaulted::Negative => "Negative",
                Defaulted::Zero => "Zero",
            })
    }
}
impl ::core::default::Default for Defaulted {
    #[inline]
    fn default() -> Self { Self::Zero }
}
impl ::num_enum::FromPrimitive for Defaulted {
    type Primitive = i8;
    fn from_primitive(number: Self::Primitive) -> Self {
        #![allow(non_upper_case_globals)]
        const Negative__num_enum_0__: i8 = -1;
        const Zero__num_enum_0__: i8 = 0;

        #[deny(unreachable_patterns)]
        match number {
            Negative__num_enum_0__ => Self::Negative,
            Zero__num_enum_0__ =>
                Self::Zero,
                #[allow(unreachable_patterns)]
                _ => Self::Zero,
        }
    }
}
impl ::core::convert::From<i8> for Defaulted {
    #[inline]
    fn from(number: i8) -> Self {
        ::num_enum::FromPrimitive::from_primitive(number)
    }
}
#[doc(hidden)]
impl ::num_enum::CannotDeriveBothFromPrimitiveAndTryFromPrimitive for
    Defaulted {
}

#[repr(u8)]
enum Unsafe { A, B, }
#[automatically_derived]
impl ::core::fmt::Debug for Unsafe {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        ::core::fmt::Formatter::write_str(f,
            match self { Unsafe::A => "A", Unsafe::B => "B", })
    }
}
impl ::num_enum::UnsafeFromPrimitive for Unsafe {
    type Primitive = u8;
    unsafe fn unchecked_transmute_from(number: Self::Primitive) -> Self {
        ::core::mem::transmute(number)
    }
}
impl ::num_enum::TryFromPrimitive for Unsafe {
    type Primitive = u8;
    type Error = ::num_enum::TryFromPrimitiveError<Self>;
    const NAME: &'static str = "Unsafe";
    fn try_from_primitive(number: Self::Primitive)
        ->
            ::core::result::Result<Self,
            ::num_enum::TryFromPrimitiveError<Self>> {
        #![allow(non_upper_case_globals)]
        const A__num_enum_0__: u8 = 0;
        const B__num_enum_0__: u8 = 1;

        #[deny(unreachable_patterns)]
        match number {
            A__num_enum_0__ => ::core::result::Result::Ok(Self::A),
            B__num_enum_0__ =>
                ::core::result::Result::Ok(Self::B),
                #[allow(unreachable_patterns)]
                _ =>
                ::core::result::Result::Err(::num_enum::TryFromPrimitiveError::<Self>::new(number)),
        }
    }
}
impl ::core::convert::TryFrom<u8> for Unsafe {
    type Error = ::num_enum::TryFromPrimitiveError<Self>;
    #[inline]
    fn try_from(number: u8)
        ->
            ::core::result::Result<Self,
            ::num_enum::TryFromPrimitiveError<Self>> {
        ::num_enum::TryFromPrimitive::try_from_primitive(number)
    }
}
#[doc(hidden)]
impl ::num_enum::CannotDeriveBothFromPrimitiveAndTryFromPrimitive for Unsafe {
}

fn main() {
    for number in [1_u16, 10, 11, 20, 35, 40] {
        {
            ::std::io::_print(format_args!("{0:?}\n",
                    Level::try_from(number)));
        };
    }
    {
        ::std::io::_print(format_args!("{0} {1:?} {2:?}\n",
                u16::from(Level::High), All::from(1),
                u8::from(All::from(7))));
    };
    {
        ::std::io::_print(format_args!("{0:?} {1:?} {2:?}\n",
                Defaulted::from(-1), Defaulted::from(9),
                Defaulted::default()));
    };
    {
        ::std::io::_print(format_args!("{0:?} {1}\n",
                unsafe { Unsafe::unchecked_transmute_from(1) },
                Unsafe::try_from(2).unwrap_err()));
    };
}
