#![feature(prelude_import)]
//! thiserror-impl: formats with fields, sources, conversions, transparent variants, generics.
extern crate std;
#[prelude_import]
use std::prelude::rust_2021::*;

use std::error::Error as _;
use std::fmt::{Debug, Display};

use thiserror::Error;

pub enum Failure<T: Debug + Display> {

    #[error("no shape called {name:?} (of {}, first {first})", .known.len(),
    first = .known[0])]
    Unknown {
        name: String,
        known: Vec<&'static str>,
    },

    #[error("not a number")]
    Number(
        #[from]
        std::num::ParseIntError),

    #[error("{0} is more than {max:>4}", max = u8::MAX)]
    TooMuch(T),

    #[error("at {at:#?}")]
    Nested {
        at: (u8, u8),
        #[source]
        inner: Inner,
    },

    #[error(transparent)]
    Other(Box<dyn std::error::Error>),

    #[error(fmt = by_hand)]
    ByHand(u8, u8),
}
#[automatically_derived]
impl<T: ::core::fmt::Debug + Debug + Display> ::core::fmt::Debug for
    Failure<T> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        match self {
            Failure::Unknown { name: __self_0, known: __self_1 } =>
                ::core::fmt::Formatter::debug_struct_field2_finish(f,
                    "Unknown", "name", __self_0, "known", &__self_1),
            Failure::Number(__self_0) =>
                ::core::fmt::Formatter::debug_tuple_field1_finish(f, "Number",
                    &__self_0),
            Failure::TooMuch(__self_0) =>
                ::core::fmt::Formatter::debug_tuple_field1_finish(f,
                    "TooMuch", &__self_0),
            Failure::Nested { at: __self_0, inner: __self_1 } =>
                ::core::fmt::Formatter::debug_struct_field2_finish(f,
                    "Nested", "at", __self_0, "inner", &__self_1),
            Failure::Other(__self_0) =>
                ::core::fmt::Formatter::debug_tuple_field1_finish(f, "Other",
                    &__self_0),
            Failure::ByHand(__self_0, __self_1) =>
                ::core::fmt::Formatter::debug_tuple_field2_finish(f, "ByHand",
                    __self_0, &__self_1),
        }
    }
}
#[allow(unused_qualifications)]
#[automatically_derived]
impl<T: Debug + Display> ::thiserror::__private21::Error for Failure<T> where
    Self: ::core::fmt::Debug + ::core::fmt::Display {
    fn source(&self)
        ->
            ::core::option::Option<&(dyn ::thiserror::__private21::Error +
            'static)> {
        use ::thiserror::__private21::AsDynError as _;

        #[allow(deprecated)]
        match self {
            Failure::Unknown { .. } => ::core::option::Option::None,
            Failure::Number { 0: source, .. } =>
                ::core::option::Option::Some(source.as_dyn_error()),
            Failure::TooMuch { .. } => ::core::option::Option::None,
            Failure::Nested { inner: source, .. } =>
                ::core::option::Option::Some(source.as_dyn_error()),
            Failure::Other { 0: transparent } =>
                ::thiserror::__private21::Error::source(transparent.as_dyn_error()),
            Failure::ByHand { .. } => ::core::option::Option::None,
        }
    }
}
#[allow(unused_qualifications)]
#[automatically_derived]
impl<T: Debug + Display> ::core::fmt::Display for Failure<T> where
    T: ::core::fmt::Display {
    fn fmt(&self, __formatter: &mut ::core::fmt::Formatter)
        -> ::core::fmt::Result {
        use ::thiserror::__private21::AsDisplay as _;

        #[allow(unused_variables, deprecated, clippy ::
        used_underscore_binding)]
        match self {
            Failure::Unknown { name, known } =>
                match (name,) {
                    (__field_name,) =>





                        __formatter.write_fmt(format_args!("no shape called {2:?} (of {0}, first {1})",
                                known.len(), known[0], __field_name)),
                },
            Failure::Number(_0) => __formatter.write_str("not a number"),
            Failure::TooMuch(_0) =>
                match (_0.as_display(),) {
                    (__display0,) =>
                        __formatter.write_fmt(format_args!("{1} is more than {0:>4}",
                                u8::MAX, __display0)),
                },
            Failure::Nested { at, inner } =>
                match (at,) {
                    (__field_at,) =>
                        __formatter.write_fmt(format_args!("at {0:#?}",
                                __field_at)),
                },
            Failure::Other(_0) => ::core::fmt::Display::fmt(_0, __formatter),
            Failure::ByHand(_0, _1) => by_hand(_0, _1, __formatter),
        }
    }
}
#[allow(deprecated, unused_qualifications,)]
#[automatically_derived]
impl<T: Debug + Display> ::core::convert::From<std::num::ParseIntError> for
    Failure<T> {
    #[allow(clippy :: redundant_field_names)]
    fn from(source: std::num::ParseIntError) -> Self {
        Failure::Number { 0: source }
    }
}
fn by_hand(a: &u8, b: &u8, f: &mut std::fmt::Formatter) -> std::fmt::Result {
    f.write_fmt(format_args!("{0}", a + b))
}
#[error("inner: {0:?} {{escaped}}")]
pub struct Inner(Option<u8>);
#[automatically_derived]
impl ::core::fmt::Debug for Inner {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        ::core::fmt::Formatter::debug_tuple_field1_finish(f, "Inner",
            &&self.0)
    }
}
#[allow(unused_qualifications)]
#[automatically_derived]
impl ::thiserror::__private21::Error for Inner { }
#[allow(unused_qualifications)]
#[automatically_derived]
impl ::core::fmt::Display for Inner {
    #[allow(clippy :: used_underscore_binding)]
    fn fmt(&self, __formatter: &mut ::core::fmt::Formatter)
        -> ::core::fmt::Result {
        #[allow(unused_variables, deprecated)]
        let Self(_0) = self;
        match (_0,) {
            (__field0,) =>
                __formatter.write_fmt(format_args!("inner: {0:?} {{escaped}}",
                        __field0)),
        }
    }
}
#[error("unit")]
struct Unit;
#[automatically_derived]
impl ::core::fmt::Debug for Unit {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        ::core::fmt::Formatter::write_str(f, "Unit")
    }
}
#[allow(unused_qualifications)]
#[automatically_derived]
impl ::thiserror::__private21::Error for Unit { }
#[allow(unused_qualifications)]
#[automatically_derived]
impl ::core::fmt::Display for Unit {
    #[allow(clippy :: used_underscore_binding)]
    fn fmt(&self, __formatter: &mut ::core::fmt::Formatter)
        -> ::core::fmt::Result {
        #[allow(unused_variables, deprecated)]
        let Self {} = self;
        __formatter.write_str("unit")
    }
}
fn parse(text: &str) -> Result<i32, Failure<u16>> { Ok(text.parse::<i32>()?) }
fn main() {
    let failures: [Failure<u16>; 5] =
        [Failure::Unknown {
                    name: "sun".into(),
                    known: ::alloc::boxed::box_assume_init_into_vec_unsafe(::alloc::intrinsics::write_box_via_move(::alloc::boxed::Box::new_uninit(),
                            ["moon"])),
                }, parse("x").unwrap_err(), Failure::TooMuch(300),
                Failure::Nested { at: (1, 2), inner: Inner(Some(3)) },
                Failure::ByHand(1, 2)];
    for failure in &failures {
        {
            ::std::io::_print(format_args!("{1}; {0:?}\n",
                    failure.source().map(ToString::to_string), failure));
        };
    }
    {
        ::std::io::_print(format_args!("{0}\n",
                Failure::<u8>::Other(Unit.into())));
    };
}
