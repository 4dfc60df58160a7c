#![feature(prelude_import)]
//! strum_macros: strings, iteration, counts, discriminants, messages, properties, tables.
extern crate std;
#[prelude_import]
use std::prelude::rust_2021::*;

use std::str::FromStr;

use strum::{
    EnumCount as _, EnumMessage as _, EnumProperty as _, IntoEnumIterator,
    VariantArray as _, VariantNames as _,
};
use strum::{
    AsRefStr, Display, EnumCount, EnumDiscriminants, EnumIs, EnumIter,
    EnumMessage, EnumProperty, EnumString,
};
use strum::{
    EnumTable, EnumTryAs, FromRepr, IntoStaticStr, VariantArray, VariantNames,
};

#[strum(serialize_all = "kebab-case", prefix = "c:")]
#[strum_discriminants(name(ColourKind), derive(EnumIter, Hash), doc =
"kinds")]
enum Colour<T: Default> {

    #[strum(message = "Red", detailed_message = "Very red",
    props(code = "1", hot = true))]
    DarkRed,

    #[strum(serialize = "azure", serialize = "sky", ascii_case_insensitive)]
    Blue {
        hue: usize,
    },

    /// Green as
    /// grass
    #[strum(to_string = "green of {0}")]
    Green(String),

    #[strum(disabled)]
    Hidden(T),

    #[strum(default)]
    Other(String),
}
#[doc = "kinds"]
enum ColourKind {
    DarkRed,
    Blue,

    #[doc = " Green as"]
    #[doc = " grass"]
    Green,
    Hidden,
    Other,
}
#[automatically_derived]
#[doc(hidden)]
unsafe impl ::core::clone::TrivialClone for ColourKind { }
#[automatically_derived]
impl ::core::clone::Clone for ColourKind {
    #[inline]
    fn clone(&self) -> ColourKind { *self }
}
#[automatically_derived]
impl ::core::marker::Copy for ColourKind { }
#[automatically_derived]
impl ::core::fmt::Debug for ColourKind {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        ::core::fmt::Formatter::write_str(f,
            match self {
                ColourKind::DarkRed => "DarkRed",
                ColourKind::Blue => "Blue",
                ColourKind::Green => "Green",
                ColourKind::Hidden => "Hidden",
                ColourKind::Other => "Other",
            })
    }
}
#[automatically_derived]
impl ::core::marker::StructuralPartialEq for ColourKind { }
#[automatically_derived]
impl ::core::cmp::PartialEq for ColourKind {
    #[inline]
    fn eq(&self, other: &ColourKind) -> bool {
        let __self_discr = ::core::intrinsics::discriminant_value(self);
        let __arg1_discr = ::core::intrinsics::discriminant_value(other);
        __self_discr == __arg1_discr
    }
}
#[automatically_derived]
impl ::core::cmp::Eq for ColourKind {
    #[inline]
    #[doc(hidden)]
    #[coverage(off)]
    fn assert_fields_are_eq(&self) {}
}
#[doc = "An iterator over the variants of [ColourKind]"]
#[allow(missing_copy_implementations,)]
struct ColourKindIter {
    idx: usize,
    back_idx: usize,
    marker: ::core::marker::PhantomData<fn() -> ()>,
}
#[automatically_derived]
impl ::core::fmt::Debug for ColourKindIter {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("ColourKindIter").field("len", &self.len()).finish()
    }
}
#[automatically_derived]
impl ColourKindIter {
    fn get(&self, idx: usize) -> ::core::option::Option<ColourKind> {
        match idx {
            0usize => ::core::option::Option::Some(ColourKind::DarkRed),
            1usize => ::core::option::Option::Some(ColourKind::Blue),
            2usize => ::core::option::Option::Some(ColourKind::Green),
            3usize => ::core::option::Option::Some(ColourKind::Hidden),
            4usize => ::core::option::Option::Some(ColourKind::Other),
            _ => ::core::option::Option::None,
        }
    }
}
#[automatically_derived]
impl ::strum::IntoEnumIterator for ColourKind {
    type Iterator = ColourKindIter;
    #[inline]
    fn iter() -> ColourKindIter {
        ColourKindIter {
            idx: 0,
            back_idx: 0,
            marker: ::core::marker::PhantomData,
        }
    }
}
#[automatically_derived]
impl Iterator for ColourKindIter {
    type Item = ColourKind;
    #[inline]
    fn next(&mut self) -> ::core::option::Option<<Self as Iterator>::Item> {
        self.nth(0)
    }
    #[inline]
    fn size_hint(&self) -> (usize, ::core::option::Option<usize>) {
        let t =
            if self.idx + self.back_idx >= 5usize {
                0
            } else { 5usize - self.idx - self.back_idx };
        (t, Some(t))
    }
    #[inline]
    fn nth(&mut self, n: usize)
        -> ::core::option::Option<<Self as Iterator>::Item> {
        let idx = self.idx + n + 1;
        if idx + self.back_idx > 5usize {
            self.idx = 5usize;
            ::core::option::Option::None
        } else { self.idx = idx; ColourKindIter::get(self, idx - 1) }
    }
}
#[automatically_derived]
impl ExactSizeIterator for ColourKindIter {
    #[inline]
    fn len(&self) -> usize { self.size_hint().0 }
}
#[automatically_derived]
impl DoubleEndedIterator for ColourKindIter {
    #[inline]
    fn next_back(&mut self)
        -> ::core::option::Option<<Self as Iterator>::Item> {
        let back_idx = self.back_idx + 1;
        if self.idx + back_idx > 5usize {
            self.back_idx = 5usize;
            ::core::option::Option::None
        } else {
            self.back_idx = back_idx;
            ColourKindIter::get(self, 5usize - self.back_idx)
        }
    }
}
#[automatically_derived]
impl ::core::iter::FusedIterator for ColourKindIter { }
#[automatically_derived]
impl Clone for ColourKindIter {
    #[inline]
    fn clone(&self) -> ColourKindIter {
        ColourKindIter {
            idx: self.idx,
            back_idx: self.back_idx,
            marker: self.marker.clone(),
        }
    }
}
#[automatically_derived]
impl ::core::hash::Hash for ColourKind {
    #[inline]
    fn hash<__H: ::core::hash::Hasher>(&self, state: &mut __H) {
        let __self_discr = ::core::intrinsics::discriminant_value(self);
        ::core::hash::Hash::hash(&__self_discr, state)
    }
}
#[automatically_derived]
impl<T: Default> ::strum::IntoDiscriminant for Colour<T> {
    type Discriminant = ColourKind;
    #[inline]
    fn discriminant(&self) -> Self::Discriminant {
        <Self::Discriminant as ::core::convert::From<&Self>>::from(self)
    }
}
#[automatically_derived]
impl<T: Default> ::core::convert::From<Colour<T>> for ColourKind {
    #[inline]
    fn from(val: Colour<T>) -> ColourKind {
        match val {
            Colour::DarkRed => ColourKind::DarkRed,
            Colour::Blue { .. } => ColourKind::Blue,
            Colour::Green(..) => ColourKind::Green,
            Colour::Hidden(..) => ColourKind::Hidden,
            Colour::Other(..) => ColourKind::Other,
        }
    }
}
#[automatically_derived]
impl<'_enum, T: Default> ::core::convert::From<&'_enum Colour<T>> for
    ColourKind {
    #[inline]
    fn from(val: &'_enum Colour<T>) -> ColourKind {
        match val {
            Colour::DarkRed => ColourKind::DarkRed,
            Colour::Blue { .. } => ColourKind::Blue,
            Colour::Green(..) => ColourKind::Green,
            Colour::Hidden(..) => ColourKind::Hidden,
            Colour::Other(..) => ColourKind::Other,
        }
    }
}
#[automatically_derived]
impl<T: Default> ::core::convert::AsRef<str> for Colour<T> {
    #[inline]
    fn as_ref(&self) -> &str {
        match *self {
            Colour::DarkRed => "c:dark-red",
            Colour::Blue { .. } => "c:azure",
            Colour::Green(..) => "c:green of {0}",
            Colour::Other(..) => "c:other",
            _ =>

                {
                ::core::panicking::panic_fmt(format_args!("AsRef::<str>::as_ref() or AsStaticRef::<str>::as_static() called on disabled variant."));
            }
        }
    }
}
#[automatically_derived]
impl<T: Default> ::core::fmt::Display for Colour<T> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter)
        -> ::core::result::Result<(), ::core::fmt::Error> {
        match *self {
            Colour::DarkRed => ::core::fmt::Display::fmt("c:dark-red", f),
            Colour::Blue { ref hue } =>
                ::core::fmt::Display::fmt("c:azure",
                    f),
                #[allow(unused_variables)]
                Colour::Green(ref field0) =>
                ::core::fmt::Display::fmt(&::alloc::__export::must_use({
                                ::alloc::fmt::format(format_args!("c:green of {0}", field0))
                            }), f),
            Colour::Other(ref field0) => ::core::fmt::Display::fmt(field0, f),
            _ => {
                ::core::panicking::panic_fmt(format_args!("fmt() called on disabled variant."));
            }
        }
    }
}
#[automatically_derived]
impl<T: Default> ::strum::EnumCount for Colour<T> {
    const COUNT: usize = 4usize;
}
#[automatically_derived]
impl<T: Default> Colour<T> {
    #[must_use]
    #[inline]
    #[doc =
    "Returns [true] if the enum is [Colour::DarkRed] otherwise [false]"]
    pub const fn is_dark_red(&self) -> bool {
        match self { &Colour::DarkRed { .. } => true, _ => false, }
    }
    #[must_use]
    #[inline]
    #[doc = "Returns [true] if the enum is [Colour::Blue] otherwise [false]"]
    pub const fn is_blue(&self) -> bool {
        match self { &Colour::Blue { .. } => true, _ => false, }
    }
    #[must_use]
    #[inline]
    #[doc = "Returns [true] if the enum is [Colour::Green] otherwise [false]"]
    pub const fn is_green(&self) -> bool {
        match self { &Colour::Green { .. } => true, _ => false, }
    }
    #[must_use]
    #[inline]
    #[doc = "Returns [true] if the enum is [Colour::Other] otherwise [false]"]
    pub const fn is_other(&self) -> bool {
        match self { &Colour::Other { .. } => true, _ => false, }
    }
}
#[doc = "An iterator over the variants of [Colour]"]
#[allow(missing_copy_implementations,)]
struct ColourIter<T: Default> {
    idx: usize,
    back_idx: usize,
    marker: ::core::marker::PhantomData<fn() -> (T)>,
}
#[automatically_derived]
impl<T: Default> ::core::fmt::Debug for ColourIter<T> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("ColourIter").field("len", &self.len()).finish()
    }
}
#[automatically_derived]
impl<T: Default> ColourIter<T> {
    fn get(&self, idx: usize) -> ::core::option::Option<Colour<T>> {
        match idx {
            0usize => ::core::option::Option::Some(Colour::DarkRed),
            1usize =>
                ::core::option::Option::Some(Colour::Blue {
                        hue: ::core::default::Default::default(),
                    }),
            2usize =>
                ::core::option::Option::Some(Colour::Green(::core::default::Default::default())),
            3usize =>
                ::core::option::Option::Some(Colour::Other(::core::default::Default::default())),
            _ => ::core::option::Option::None,
        }
    }
}
#[automatically_derived]
impl<T: Default> ::strum::IntoEnumIterator for Colour<T> {
    type Iterator = ColourIter<T>;
    #[inline]
    fn iter() -> ColourIter<T> {
        ColourIter {
            idx: 0,
            back_idx: 0,
            marker: ::core::marker::PhantomData,
        }
    }
}
#[automatically_derived]
impl<T: Default> Iterator for ColourIter<T> {
    type Item = Colour<T>;
    #[inline]
    fn next(&mut self) -> ::core::option::Option<<Self as Iterator>::Item> {
        self.nth(0)
    }
    #[inline]
    fn size_hint(&self) -> (usize, ::core::option::Option<usize>) {
        let t =
            if self.idx + self.back_idx >= 4usize {
                0
            } else { 4usize - self.idx - self.back_idx };
        (t, Some(t))
    }
    #[inline]
    fn nth(&mut self, n: usize)
        -> ::core::option::Option<<Self as Iterator>::Item> {
        let idx = self.idx + n + 1;
        if idx + self.back_idx > 4usize {
            self.idx = 4usize;
            ::core::option::Option::None
        } else { self.idx = idx; ColourIter::get(self, idx - 1) }
    }
}
#[automatically_derived]
impl<T: Default> ExactSizeIterator for ColourIter<T> {
    #[inline]
    fn len(&self) -> usize { self.size_hint().0 }
}
#[automatically_derived]
impl<T: Default> DoubleEndedIterator for ColourIter<T> {
    #[inline]
    fn next_back(&mut self)
        -> ::core::option::Option<<Self as Iterator>::Item> {
        let back_idx = self.back_idx + 1;
        if self.idx + back_idx > 4usize {
            self.back_idx = 4usize;
            ::core::option::Option::None
        } else {
            self.back_idx = back_idx;
            ColourIter::get(self, 4usize - self.back_idx)
        }
    }
}
#[automatically_derived]
impl<T: Default> ::core::iter::FusedIterator for ColourIter<T> { }
#[automatically_derived]
impl<T: Default> Clone for ColourIter<T> {
    #[inline]
    fn clone(&self) -> ColourIter<T> {
        ColourIter {
            idx: self.idx,
            back_idx: self.back_idx,
            marker: self.marker.clone(),
        }
    }
}
#[automatically_derived]
impl<T: Default> ::strum::EnumMessage for Colour<T> {
    #[inline]
    fn get_message(&self) -> ::core::option::Option<&'static str> {
        match self {
            &Colour::DarkRed => ::core::option::Option::Some("Red"),
            _ => ::core::option::Option::None,
        }
    }
    #[inline]
    fn get_detailed_message(&self) -> ::core::option::Option<&'static str> {
        match self {
            &Colour::DarkRed => ::core::option::Option::Some("Very red"),
            _ => ::core::option::Option::None,
        }
    }
    #[inline]
    fn get_documentation(&self) -> ::core::option::Option<&'static str> {
        match self {
            &Colour::Green(..) =>
                ::core::option::Option::Some("Green as\ngrass\n"),
            _ => ::core::option::Option::None,
        }
    }
    #[inline]
    fn get_serializations(&self) -> &'static [&'static str] {
        match self {
            &Colour::DarkRed => {
                static ARR: [&'static str; 1usize] = ["dark-red"];
                &ARR
            }
            &Colour::Blue { .. } => {
                static ARR: [&'static str; 2usize] = ["azure", "sky"];
                &ARR
            }
            &Colour::Green(..) => {
                static ARR: [&'static str; 1usize] = ["green of {0}"];
                &ARR
            }
            &Colour::Hidden(..) => {
                static ARR: [&'static str; 1usize] = ["hidden"];
                &ARR
            }
            &Colour::Other(..) => {
                static ARR: [&'static str; 1usize] = ["other"];
                &ARR
            }
        }
    }
}
#[automatically_derived]
impl<T: Default> ::strum::EnumProperty for Colour<T> {
    #[inline]
    fn get_str(&self, prop: &str) -> ::core::option::Option<&'static str> {
        match self {
            &Colour::DarkRed => {
                match prop {
                    "code" => ::core::option::Option::Some("1"),
                    _ => ::core::option::Option::None,
                }
            }
            &Colour::Blue { .. } => {
                match prop { _ => ::core::option::Option::None, }
            }
            &Colour::Green(..) => {
                match prop { _ => ::core::option::Option::None, }
            }
            &Colour::Other(..) => {
                match prop { _ => ::core::option::Option::None, }
            }
            _ => ::core::option::Option::None,
        }
    }
    #[inline]
    fn get_int(&self, prop: &str) -> ::core::option::Option<i64> {
        match self {
            &Colour::DarkRed => {
                match prop { _ => ::core::option::Option::None, }
            }
            &Colour::Blue { .. } => {
                match prop { _ => ::core::option::Option::None, }
            }
            &Colour::Green(..) => {
                match prop { _ => ::core::option::Option::None, }
            }
            &Colour::Other(..) => {
                match prop { _ => ::core::option::Option::None, }
            }
            _ => ::core::option::Option::None,
        }
    }
    #[inline]
    fn get_bool(&self, prop: &str) -> ::core::option::Option<bool> {
        match self {
            &Colour::DarkRed => {
                match prop {
                    "hot" => ::core::option::Option::Some(true),
                    _ => ::core::option::Option::None,
                }
            }
            &Colour::Blue { .. } => {
                match prop { _ => ::core::option::Option::None, }
            }
            &Colour::Green(..) => {
                match prop { _ => ::core::option::Option::None, }
            }
            &Colour::Other(..) => {
                match prop { _ => ::core::option::Option::None, }
            }
            _ => ::core::option::Option::None,
        }
    }
}
#[allow(clippy :: use_self)]
#[automatically_derived]
impl<T: Default> ::core::str::FromStr for Colour<T> {
    type Err = ::strum::ParseError;
    #[inline]
    fn from_str(s: &str)
        ->
            ::core::result::Result<Colour<T>,
            <Self as ::core::str::FromStr>::Err> {
        ::core::result::Result::Ok(match s {
                "dark-red" => Colour::DarkRed,
                s if s.eq_ignore_ascii_case("azure") =>
                    Colour::Blue { hue: Default::default() },
                s if s.eq_ignore_ascii_case("sky") =>
                    Colour::Blue { hue: Default::default() },
                "green of {0}" => Colour::Green(Default::default()),
                _ =>
                    return ::core::result::Result::Ok(Colour::Other(s.into())),
            })
    }
}
#[allow(clippy :: use_self)]
#[automatically_derived]
impl<T: Default> ::core::convert::TryFrom<&str> for Colour<T> {
    type Error = ::strum::ParseError;
    #[inline]
    fn try_from(s: &str)
        ->
            ::core::result::Result<Colour<T>,
            <Self as ::core::convert::TryFrom<&str>>::Error> {
        ::core::str::FromStr::from_str(s)
    }
}
#[automatically_derived]
impl<T: Default> Colour<T> {
    #[must_use]
    #[inline]
    pub fn try_as_green(self) -> ::core::option::Option<(String)> {
        match self { Colour::Green(x) => Some((x)), _ => None, }
    }
    #[must_use]
    #[inline]
    pub const fn try_as_green_ref(&self)
        -> ::core::option::Option<(&String)> {
        match self { Colour::Green(x) => Some((x)), _ => None, }
    }
    #[must_use]
    #[inline]
    pub fn try_as_green_mut(&mut self)
        -> ::core::option::Option<(&mut String)> {
        match self { Colour::Green(x) => Some((x)), _ => None, }
    }
    #[must_use]
    #[inline]
    pub fn try_as_other(self) -> ::core::option::Option<(String)> {
        match self { Colour::Other(x) => Some((x)), _ => None, }
    }
    #[must_use]
    #[inline]
    pub const fn try_as_other_ref(&self)
        -> ::core::option::Option<(&String)> {
        match self { Colour::Other(x) => Some((x)), _ => None, }
    }
    #[must_use]
    #[inline]
    pub fn try_as_other_mut(&mut self)
        -> ::core::option::Option<(&mut String)> {
        match self { Colour::Other(x) => Some((x)), _ => None, }
    }
}
#[automatically_derived]
impl<T: Default> ::core::convert::From<Colour<T>> for &'static str {
    #[inline]
    fn from(x: Colour<T>) -> &'static str {
        match x {
            Colour::DarkRed => "c:dark-red",
            Colour::Blue { .. } => "c:azure",
            Colour::Green(..) => "c:green of {0}",
            Colour::Other(..) => "c:other",
            _ => {
                ::core::panicking::panic_fmt(format_args!("AsRef::<str>::as_ref() or AsStaticRef::<str>::as_static() called on disabled variant."));
            }
        }
    }
}
#[automatically_derived]
impl<'_derivative_strum, T: Default>
    ::core::convert::From<&'_derivative_strum Colour<T>> for &'static str {
    #[inline]
    fn from(x: &'_derivative_strum Colour<T>) -> &'static str {
        match *x {
            Colour::DarkRed => "c:dark-red",
            Colour::Blue { .. } => "c:azure",
            Colour::Green(..) => "c:green of {0}",
            Colour::Other(..) => "c:other",
            _ => {
                ::core::panicking::panic_fmt(format_args!("AsRef::<str>::as_ref() or AsStaticRef::<str>::as_static() called on disabled variant."));
            }
        }
    }
}
impl<T: Default> ::strum::VariantNames for Colour<T> {
    const VARIANTS: &'static [&'static str] =
        &["c:dark-red", "c:azure", "c:green of {0}", "c:hidden", "c:other"];
}
#[automatically_derived]
impl<T: ::core::fmt::Debug + Default> ::core::fmt::Debug for Colour<T> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        match self {
            Colour::DarkRed =>
                ::core::fmt::Formatter::write_str(f, "DarkRed"),
            Colour::Blue { hue: __self_0 } =>
                ::core::fmt::Formatter::debug_struct_field1_finish(f, "Blue",
                    "hue", &__self_0),
            Colour::Green(__self_0) =>
                ::core::fmt::Formatter::debug_tuple_field1_finish(f, "Green",
                    &__self_0),
            Colour::Hidden(__self_0) =>
                ::core::fmt::Formatter::debug_tuple_field1_finish(f, "Hidden",
                    &__self_0),
            Colour::Other(__self_0) =>
                ::core::fmt::Formatter::debug_tuple_field1_finish(f, "Other",
                    &__self_0),
        }
    }
}
#[automatically_derived]
impl<T: Default> ::core::marker::StructuralPartialEq for Colour<T> { }
#[automatically_derived]
impl<T: ::core::cmp::PartialEq + Default> ::core::cmp::PartialEq for Colour<T>
    {
    #[inline]
    fn eq(&self, other: &Colour<T>) -> bool {
        let __self_discr = ::core::intrinsics::discriminant_value(self);
        let __arg1_discr = ::core::intrinsics::discriminant_value(other);
        __self_discr == __arg1_discr &&
            match (self, other) {
                (Colour::Blue { hue: __self_0 }, Colour::Blue { hue: __arg1_0
                    }) => __self_0 == __arg1_0,
                (Colour::Green(__self_0), Colour::Green(__arg1_0)) =>
                    __self_0 == __arg1_0,
                (Colour::Hidden(__self_0), Colour::Hidden(__arg1_0)) =>
                    __self_0 == __arg1_0,
                (Colour::Other(__self_0), Colour::Other(__arg1_0)) =>
                    __self_0 == __arg1_0,
                _ => true,
            }
    }
}
#[automatically_derived]
impl<T: ::core::clone::Clone + Default> ::core::clone::Clone for Colour<T> {
    #[inline]
    fn clone(&self) -> Colour<T> {
        match self {
            Colour::DarkRed => Colour::DarkRed,
            Colour::Blue { hue: __self_0 } =>
                Colour::Blue { hue: ::core::clone::Clone::clone(__self_0) },
            Colour::Green(__self_0) =>
                Colour::Green(::core::clone::Clone::clone(__self_0)),
            Colour::Hidden(__self_0) =>
                Colour::Hidden(::core::clone::Clone::clone(__self_0)),
            Colour::Other(__self_0) =>
                Colour::Other(::core::clone::Clone::clone(__self_0)),
        }
    }
}
#[repr(u16)]
enum Number { One = 1, Ten = 10, Eleven, }
#[automatically_derived]
impl ::core::fmt::Debug for Number {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        ::core::fmt::Formatter::write_str(f,
            match self {
                Number::One => "One",
                Number::Ten => "Ten",
                Number::Eleven => "Eleven",
            })
    }
}
#[automatically_derived]
#[doc(hidden)]
unsafe impl ::core::clone::TrivialClone for Number { }
#[automatically_derived]
impl ::core::clone::Clone for Number {
    #[inline]
    fn clone(&self) -> Number { *self }
}
#[automatically_derived]
impl ::core::marker::Copy for Number { }
#[automatically_derived]
impl ::core::marker::StructuralPartialEq for Number { }
#[automatically_derived]
impl ::core::cmp::PartialEq for Number {
    #[inline]
    fn eq(&self, other: &Number) -> bool {
        let __self_discr = ::core::intrinsics::discriminant_value(self);
        let __arg1_discr = ::core::intrinsics::discriminant_value(other);
        __self_discr == __arg1_discr
    }
}
#[allow(clippy :: use_self)]
#[automatically_derived]
impl Number {
    #[doc = "Try to create [Self] from the raw representation"]
    #[inline]
    const fn from_repr(discriminant: u16) -> Option<Number> {
        #[allow(non_upper_case_globals)]
        const One_DISCRIMINANT: u16 = 1;
        #[allow(non_upper_case_globals)]
        const Ten_DISCRIMINANT: u16 = 10;
        #[allow(non_upper_case_globals)]
        const Eleven_DISCRIMINANT: u16 = Ten_DISCRIMINANT + 1;
        match discriminant {
            v if v == One_DISCRIMINANT =>
                ::core::option::Option::Some(Number::One),
            v if v == Ten_DISCRIMINANT =>
                ::core::option::Option::Some(Number::Ten),
            v if v == Eleven_DISCRIMINANT =>
                ::core::option::Option::Some(Number::Eleven),
            _ => ::core::option::Option::None,
        }
    }
}
impl ::strum::VariantArray for Number {
    const VARIANTS: &'static [Self] =
        &[Number::One, Number::Ten, Number::Eleven];
}
#[doc = "A map over the variants of `Number`"]
#[allow(missing_copy_implementations,)]
struct NumberTable<T> {
    _one: T,
    _ten: T,
    _eleven: T,
}
#[automatically_derived]
#[allow(missing_copy_implementations,)]
impl<T: ::core::fmt::Debug> ::core::fmt::Debug for NumberTable<T> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        ::core::fmt::Formatter::debug_struct_field3_finish(f, "NumberTable",
            "_one", &self._one, "_ten", &self._ten, "_eleven", &&self._eleven)
    }
}
#[automatically_derived]
#[allow(missing_copy_implementations,)]
impl<T: ::core::clone::Clone> ::core::clone::Clone for NumberTable<T> {
    #[inline]
    fn clone(&self) -> NumberTable<T> {
        NumberTable {
            _one: ::core::clone::Clone::clone(&self._one),
            _ten: ::core::clone::Clone::clone(&self._ten),
            _eleven: ::core::clone::Clone::clone(&self._eleven),
        }
    }
}
#[automatically_derived]
#[allow(missing_copy_implementations,)]
impl<T: ::core::default::Default> ::core::default::Default for NumberTable<T>
    {
    #[inline]
    fn default() -> NumberTable<T> {
        NumberTable {
            _one: ::core::default::Default::default(),
            _ten: ::core::default::Default::default(),
            _eleven: ::core::default::Default::default(),
        }
    }
}
#[automatically_derived]
#[allow(missing_copy_implementations,)]
impl<T> ::core::marker::StructuralPartialEq for NumberTable<T> { }
#[automatically_derived]
#[allow(missing_copy_implementations,)]
impl<T: ::core::cmp::PartialEq> ::core::cmp::PartialEq for NumberTable<T> {
    #[inline]
    fn eq(&self, other: &NumberTable<T>) -> bool {
        self._one == other._one && self._ten == other._ten &&
            self._eleven == other._eleven
    }
}
#[automatically_derived]
#[allow(missing_copy_implementations,)]
impl<T: ::core::cmp::Eq> ::core::cmp::Eq for NumberTable<T> {
    #[inline]
    #[doc(hidden)]
    #[coverage(off)]
    fn assert_fields_are_eq(&self) { let _: ::core::cmp::AssertParamIsEq<T>; }
}
#[automatically_derived]
#[allow(missing_copy_implementations,)]
impl<T: ::core::hash::Hash> ::core::hash::Hash for NumberTable<T> {
    #[inline]
    fn hash<__H: ::core::hash::Hasher>(&self, state: &mut __H) {
        ::core::hash::Hash::hash(&self._one, state);
        ::core::hash::Hash::hash(&self._ten, state);
        ::core::hash::Hash::hash(&self._eleven, state)
    }
}
impl<T: Clone> NumberTable<T> {
    #[doc = "Create a new `NumberTable` with the same value in each field."]
    fn filled(value: T) -> NumberTable<T> {
        NumberTable {
            _one: value.clone(),
            _ten: value.clone(),
            _eleven: value.clone(),
        }
    }
}
impl<T> NumberTable<T> {
    #[doc =
    "Create a new NumberTable with a value for each variant of Number"]
    #[inline]
    fn new(_one: T, _ten: T, _eleven: T) -> NumberTable<T> {
        NumberTable { _one, _ten, _eleven }
    }
    #[doc =
    "Create a new NumberTable by running a function on each variant of `Number`"]
    #[inline]
    fn from_closure<F: FnMut(Number) -> T>(mut func: F) -> NumberTable<T> {
        NumberTable {
            _one: func(Number::One),
            _ten: func(Number::Ten),
            _eleven: func(Number::Eleven),
        }
    }
    #[doc =
    "Create a new `NumberTable` by running a function on each variant of `Number` and the corresponding value in the current `NumberTable`"]
    #[inline]
    fn transform<U, F: FnMut(Number, &T) -> U>(&self, mut func: F)
        -> NumberTable<U> {
        NumberTable {
            _one: func(Number::One, &self._one),
            _ten: func(Number::Ten, &self._ten),
            _eleven: func(Number::Eleven, &self._eleven),
        }
    }
}
impl<T> ::core::ops::Index<Number> for NumberTable<T> {
    type Output = T;
    #[inline]
    fn index(&self, idx: Number) -> &T {
        match idx {
            Number::One => &self._one,
            Number::Ten => &self._ten,
            Number::Eleven => &self._eleven,
        }
    }
}
impl<T> ::core::ops::IndexMut<Number> for NumberTable<T> {
    #[inline]
    fn index_mut(&mut self, idx: Number) -> &mut T {
        match idx {
            Number::One => &mut self._one,
            Number::Ten => &mut self._ten,
            Number::Eleven => &mut self._eleven,
        }
    }
}
impl<T> NumberTable<::core::option::Option<T>> {
    #[doc =
    "Converts `NumberTable<Option<T>>` into `Option<NumberTable<T>>`. Returns `Some` if all fields are `Some`, otherwise returns `None`."]
    #[inline]
    fn all(self) -> ::core::option::Option<NumberTable<T>> {
        if let NumberTable {
                _one: ::core::option::Option::Some(_one),
                _ten: ::core::option::Option::Some(_ten),
                _eleven: ::core::option::Option::Some(_eleven) } = self {
            ::core::option::Option::Some(NumberTable { _one, _ten, _eleven })
        } else { ::core::option::Option::None }
    }
}
impl<T, E> NumberTable<::core::result::Result<T, E>> {
    #[doc =
    "Converts `NumberTable<Result<T, E>>` into `Result<NumberTable<T>, E>`. Returns `Ok` if all fields are `Ok`, otherwise returns `Err`."]
    #[inline]
    fn all_ok(self) -> ::core::result::Result<NumberTable<T>, E> {
        ::core::result::Result::Ok(NumberTable {
                _one: self._one?,
                _ten: self._ten?,
                _eleven: self._eleven?,
            })
    }
}
#[doc = "An iterator over the variants of [Number]"]
#[allow(missing_copy_implementations,)]
struct NumberIter {
    idx: usize,
    back_idx: usize,
    marker: ::core::marker::PhantomData<fn() -> ()>,
}
#[automatically_derived]
impl ::core::fmt::Debug for NumberIter {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("NumberIter").field("len", &self.len()).finish()
    }
}
#[automatically_derived]
impl NumberIter {
    fn get(&self, idx: usize) -> ::core::option::Option<Number> {
        match idx {
            0usize => ::core::option::Option::Some(Number::One),
            1usize => ::core::option::Option::Some(Number::Ten),
            2usize => ::core::option::Option::Some(Number::Eleven),
            _ => ::core::option::Option::None,
        }
    }
}
#[automatically_derived]
impl ::strum::IntoEnumIterator for Number {
    type Iterator = NumberIter;
    #[inline]
    fn iter() -> NumberIter {
        NumberIter {
            idx: 0,
            back_idx: 0,
            marker: ::core::marker::PhantomData,
        }
    }
}
#[automatically_derived]
impl Iterator for NumberIter {
    type Item = Number;
    #[inline]
    fn next(&mut self) -> ::core::option::Option<<Self as Iterator>::Item> {
        self.nth(0)
    }
    #[inline]
    fn size_hint(&self) -> (usize, ::core::option::Option<usize>) {
        let t =
            if self.idx + self.back_idx >= 3usize {
                0
            } else { 3usize - self.idx - self.back_idx };
        (t, Some(t))
    }
    #[inline]
    fn nth(&mut self, n: usize)
        -> ::core::option::Option<<Self as Iterator>::Item> {
        let idx = self.idx + n + 1;
        if idx + self.back_idx > 3usize {
            self.idx = 3usize;
            ::core::option::Option::None
        } else { self.idx = idx; NumberIter::get(self, idx - 1) }
    }
}
#[automatically_derived]
impl ExactSizeIterator for NumberIter {
    #[inline]
    fn len(&self) -> usize { self.size_hint().0 }
}
#[automatically_derived]
impl DoubleEndedIterator for NumberIter {
    #[inline]
    fn next_back(&mut self)
        -> ::core::option::Option<<Self as Iterator>::Item> {
        let back_idx = self.back_idx + 1;
        if self.idx + back_idx > 3usize {
            self.back_idx = 3usize;
            ::core::option::Option::None
        } else {
            self.back_idx = back_idx;
            NumberIter::get(self, 3usize - self.back_idx)
        }
    }
}
#[automatically_derived]
impl ::core::iter::FusedIterator for NumberIter { }
#[automatically_derived]
impl Clone for NumberIter {
    #[inline]
    fn clone(&self) -> NumberIter {
        NumberIter {
            idx: self.idx,
            back_idx: self.back_idx,
            marker: self.marker.clone(),
        }
    }
}
fn main() {
    type C = Colour<u8>;
    for colour in C::iter() {
        {
            ::std::io::_print(format_args!("{1:?} {0} {1}\n", colour.as_ref(),
                    colour));
        };
        {
            ::std::io::_print(format_args!("{0:?} {1:?} {2:?}\n",
                    colour.get_message(), colour.get_documentation(),
                    colour.get_str("code")));
        };
        {
            ::std::io::_print(format_args!("{0} {1:?} {2:?}\n",
                    colour.is_dark_red(), colour.get_bool("hot"),
                    colour.clone().try_as_green()));
        };
        {
            ::std::io::_print(format_args!("{0:?} {1}\n",
                    ColourKind::from(&colour), <&'static str>::from(colour)));
        };
    }
    {
        ::std::io::_print(format_args!("{0} {1:?} {2:?}\n", C::COUNT,
                C::VARIANTS, ColourKind::iter().collect::<Vec<_>>()));
    };
    for text in ["dark-red", "SKY", "azure", "else"] {
        { ::std::io::_print(format_args!("{0:?}\n", C::from_str(text))); };
    }
    {
        ::std::io::_print(format_args!("{0:?} {1:?} {2:?}\n",
                Number::from_repr(11), Number::from_repr(2),
                Number::VARIANTS));
    };
    {
        ::std::io::_print(format_args!("{0:?}\n",
                NumberTable::from_closure(|n|
                            n as u16 * 2).transform(|n, double| n as u16 + *double)));
    };
    {
        ::std::io::_print(format_args!("{0:?} {1:?}\n",
                Number::iter().rev().collect::<Vec<_>>(),
                Number::iter().nth(1)));
    };
}
