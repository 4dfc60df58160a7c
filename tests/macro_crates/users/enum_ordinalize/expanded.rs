#![feature(prelude_import)]
//! enum-ordinalize-derive: ordinals, values, with generated functions and representations.
extern crate std;
#[prelude_import]
use std::prelude::rust_2021::*;

use enum_ordinalize::Ordinalize;

#[ordinalize(impl_trait = false)]
#[ordinalize(variant_count(pub const fn count, doc = "How many"),
variants(pub fn all), values(fn numbers))]
#[ordinalize(ordinal(pub fn number), from_ordinal(pub fn of),
from_ordinal_unsafe(fn of_unchecked))]
enum Season { Spring, Summer = -5, Autumn, }
#[automatically_derived]
impl ::core::fmt::Debug for Season {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        ::core::fmt::Formatter::write_str(f,
            match self {
                Season::Spring => "Spring",
                Season::Summer => "Summer",
                Season::Autumn => "Autumn",
            })
    }
}
impl Season {
    #[doc = "How many"]
    #[inline]
    pub const fn count() -> usize { 3usize }
    pub const fn all() -> [Self; 3usize] {
        [Self::Spring, Self::Summer, Self::Autumn]
    }
    const fn numbers() -> [i8; 3usize] { [0, -5, -4] }
    const unsafe fn of_unchecked(number: i8) -> Self {
        unsafe { ::core::mem::transmute(number) }
    }
    pub const fn of(number: i8) -> Option<Self> {
        match number {
            0 => Some(Self::Spring),
            -5 => Some(Self::Summer),
            -4 => Some(Self::Autumn),
            _ => None,
        }
    }
    pub const fn number(&self) -> i8 {
        match self {
            Self::Spring => 0,
            Self::Summer => -5,
            Self::Autumn => -4,
        }
    }
}
#[automatically_derived]
impl ::core::marker::StructuralPartialEq for Season { }
#[automatically_derived]
impl ::core::cmp::PartialEq for Season {
    #[inline]
    fn eq(&self, other: &Season) -> bool {
        let __self_discr = ::core::intrinsics::discriminant_value(self);
        let __arg1_discr = ::core::intrinsics::discriminant_value(other);
        __self_discr == __arg1_discr
    }
}

#[repr(u128)]
enum Large { Small = 1, Huge = 1 << 100, }
#[automatically_derived]
impl ::core::fmt::Debug for Large {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        ::core::fmt::Formatter::write_str(f,
            match self { Large::Small => "Small", Large::Huge => "Huge", })
    }
}
impl ::enum_ordinalize::Ordinalize for Large {
    type VariantType = u128;
    const VARIANT_COUNT: usize = 2usize;
    const VARIANTS: &'static [Self] = &[Self::Small, Self::Huge];
    const VALUES: &'static [u128] = &[1, 1 << 100];
    #[inline]
    fn ordinal(&self) -> u128 {
        match self { Self::Small => 1, Self::Huge => 1 << 100, }
    }
    #[inline]
    unsafe fn from_ordinal_unsafe(number: u128) -> Self {
        unsafe { ::core::mem::transmute(number) }
    }
    #[inline]
    fn from_ordinal(number: u128) -> Option<Self> {
        if false {

            ::core::panicking::panic("internal error: entered unreachable code")
        } else if number == 1 {
            Some(Self::Small)
        } else if number == 1 << 100 { Some(Self::Huge) } else { None }
    }
}
#[automatically_derived]
impl ::core::marker::StructuralPartialEq for Large { }
#[automatically_derived]
impl ::core::cmp::PartialEq for Large {
    #[inline]
    fn eq(&self, other: &Large) -> bool {
        let __self_discr = ::core::intrinsics::discriminant_value(self);
        let __arg1_discr = ::core::intrinsics::discriminant_value(other);
        __self_discr == __arg1_discr
    }
}
fn main() {
    {
        ::std::io::_print(format_args!("{0} {1:?} {2:?}\n", Season::count(),
                Season::all(), Season::numbers()));
    };
    {
        ::std::io::_print(format_args!("{0} {1:?} {2:?}\n",
                Season::Autumn.number(), Season::of(-5), Season::of(3)));
    };
    {
        ::std::io::_print(format_args!("{0:?}\n",
                unsafe { Season::of_unchecked(0) }));
    };
    {
        ::std::io::_print(format_args!("{0:?} {1:?} {2:?}\n", Large::VALUES,
                Large::from_ordinal(1), Large::Huge.ordinal()));
    };
}
