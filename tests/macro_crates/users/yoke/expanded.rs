#![feature(prelude_import)]
//! yoke-derive: Yokeable of structs and enums, with ZeroFrom (zerofrom is a dependency of yoke, by name as well).
extern crate std;
#[prelude_import]
use std::prelude::rust_2021::*;

use std::borrow::Cow;

use yoke::{Yoke, Yokeable};

struct Text<'a> {
    name: Cow<'a, str>,
    bytes: &'a [u8],
    number: u32,
}
#[automatically_derived]
impl<'a> ::core::fmt::Debug for Text<'a> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        ::core::fmt::Formatter::debug_struct_field3_finish(f, "Text", "name",
            &self.name, "bytes", &self.bytes, "number", &&self.number)
    }
}
#[automatically_derived]
impl<'a> ::core::clone::Clone for Text<'a> {
    #[inline]
    fn clone(&self) -> Text<'a> {
        Text {
            name: ::core::clone::Clone::clone(&self.name),
            bytes: ::core::clone::Clone::clone(&self.bytes),
            number: ::core::clone::Clone::clone(&self.number),
        }
    }
}
unsafe impl<'yoke> yoke::Yokeable<'yoke> for Text<'static> where  {
    type Output = Text<'yoke>;
    #[inline]
    fn transform(&'yoke self) -> &'yoke Self::Output {
        if false { let _: *const &'yoke Self::Output = &raw const self; }
        self
    }
    #[inline]
    fn transform_owned(self) -> Self::Output { self }
    #[inline]
    unsafe fn make(from: Self::Output) -> Self {
        ::core::mem::transmute::<Self::Output, Self>(from)
    }
    #[inline]
    fn transform_mut<F>(&'yoke mut self, f: F) where F: 'static +
        for<'_yoke> FnOnce(&'_yoke mut Self::Output) {
        let y = unsafe { &mut *(self as *mut Self as *mut Self::Output) };
        f(y)
    }
}

enum Either<'data, T: 'static> {
    Borrowed(&'data str),
    Owned {
        value: T,
    },
    Nothing,
}
#[automatically_derived]
impl<'data, T: ::core::fmt::Debug + 'static> ::core::fmt::Debug for
    Either<'data, T> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        match self {
            Either::Borrowed(__self_0) =>
                ::core::fmt::Formatter::debug_tuple_field1_finish(f,
                    "Borrowed", &__self_0),
            Either::Owned { value: __self_0 } =>
                ::core::fmt::Formatter::debug_struct_field1_finish(f, "Owned",
                    "value", &__self_0),
            Either::Nothing =>
                ::core::fmt::Formatter::write_str(f, "Nothing"),
        }
    }
}
unsafe impl<'yoke, T: 'static> yoke::Yokeable<'yoke> for Either<'static, T>
    where T: 'static {
    type Output = Either<'yoke, T>;
    #[inline]
    fn transform(&'yoke self) -> &'yoke Self::Output {
        if false { let _: *const &'yoke Self::Output = &raw const self; }
        self
    }
    #[inline]
    fn transform_owned(self) -> Self::Output { self }
    #[inline]
    unsafe fn make(from: Self::Output) -> Self {
        ::core::mem::transmute::<Self::Output, Self>(from)
    }
    #[inline]
    fn transform_mut<F>(&'yoke mut self, f: F) where F: 'static +
        for<'_yoke> FnOnce(&'_yoke mut Self::Output) {
        let y = unsafe { &mut *(self as *mut Self as *mut Self::Output) };
        f(y)
    }
}

#[yoke(prove_covariance_manually)]
struct Nested<'a> {
    texts: Vec<Text<'a>>,
}
#[automatically_derived]
impl<'a> ::core::fmt::Debug for Nested<'a> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        ::core::fmt::Formatter::debug_struct_field1_finish(f, "Nested",
            "texts", &&self.texts)
    }
}
unsafe impl<'yoke> yoke::Yokeable<'yoke> for Nested<'static> where  {
    type Output = Nested<'yoke>;
    #[inline]
    fn transform(&'yoke self) -> &'yoke Self::Output {
        if false {
            #[allow(dead_code)]
            fn __yoke_derive_require_yokeable<'yoke: 'yoke,
                T: yoke::Yokeable<'yoke>>(_t: *const &'yoke T) {}
            match self {
                Nested { texts: __binding_0 } => {
                    __yoke_derive_require_yokeable::<'yoke,
                            Vec<Text<'static>>>(&raw const __binding_0);
                }
            }
        }
        let output =
            unsafe {
                ::core::mem::transmute::<&'yoke Self,
                        &'yoke Self::Output>(self)
            };
        if false {
            #[allow(dead_code)]
            fn __yoke_derive_require_static<'yoke: 'yoke,
                T: 'static>(_t: *const &'yoke T) {}
            match output { Nested { texts: __binding_0 } => {} }
        }
        output
    }
    #[inline]
    fn transform_owned(self) -> Self::Output {
        unsafe { ::core::mem::transmute::<Self, Self::Output>(self) }
    }
    #[inline]
    unsafe fn make(from: Self::Output) -> Self {
        unsafe { ::core::mem::transmute::<Self::Output, Self>(from) }
    }
    #[inline]
    fn transform_mut<F>(&'yoke mut self, f: F) where F: 'static +
        for<'_yoke> FnOnce(&'_yoke mut Self::Output) {
        let y = unsafe { &mut *(self as *mut Self as *mut Self::Output) };
        f(y)
    }
}

struct NoLifetime(u8);
#[automatically_derived]
impl ::core::fmt::Debug for NoLifetime {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        ::core::fmt::Formatter::debug_tuple_field1_finish(f, "NoLifetime",
            &&self.0)
    }
}
#[automatically_derived]
#[doc(hidden)]
unsafe impl ::core::clone::TrivialClone for NoLifetime { }
#[automatically_derived]
impl ::core::clone::Clone for NoLifetime {
    #[inline]
    fn clone(&self) -> NoLifetime {
        let _: ::core::clone::AssertParamIsClone<u8>;
        *self
    }
}
#[automatically_derived]
impl ::core::marker::Copy for NoLifetime { }
unsafe impl<'yoke> yoke::Yokeable<'yoke> for NoLifetime<> where Self: Sized {
    type Output = Self;
    #[inline]
    fn transform(&self) -> &Self::Output { self }
    #[inline]
    fn transform_owned(self) -> Self::Output { self }
    #[inline]
    unsafe fn make(this: Self::Output) -> Self { this }
    #[inline]
    fn transform_mut<F>(&'yoke mut self, f: F) where F: 'static +
        for<'_yoke> FnOnce(&'_yoke mut Self::Output) {
        f(self)
    }
}

fn text(bytes: &[u8]) -> Text<'_> {
    Text { name: String::from_utf8_lossy(bytes), bytes, number: 3 }
}

fn main() {
    let cart =
        ::alloc::boxed::box_assume_init_into_vec_unsafe(::alloc::intrinsics::write_box_via_move(::alloc::boxed::Box::new_uninit(),
                    [104_u8, 105])).into_boxed_slice();
    let yoke: Yoke<Text<'static>, Box<[u8]>> =
        Yoke::attach_to_cart(cart, |bytes| text(bytes));
    {
        ::std::io::_print(format_args!("{0:?} {1}\n", yoke.get(),
                yoke.get().number));
    };
    let shorter: Yoke<NoLifetime, _> =
        yoke.map_project(|text, _| NoLifetime(text.bytes[0]));
    { ::std::io::_print(format_args!("{0:?}\n", shorter.get())); };
    let either =
        Yoke::<Either<'static, u8>,
                String>::attach_to_cart("text".to_string(),
            |text| Either::Borrowed(text));
    {
        ::std::io::_print(format_args!("{0:?} {1:?}\n", either.get(),
                (Either::Owned { value: 1 }, Either::<u8>::Nothing)));
    };
    {
        ::std::io::_print(format_args!("{0:?}\n",
                Yoke::<Nested<'static>,
                            Vec<u8>>::attach_to_cart(::alloc::boxed::box_assume_init_into_vec_unsafe(::alloc::intrinsics::write_box_via_move(::alloc::boxed::Box::new_uninit(),
                                [97])),
                        |b|
                            Nested {
                                texts: ::alloc::boxed::box_assume_init_into_vec_unsafe(::alloc::intrinsics::write_box_via_move(::alloc::boxed::Box::new_uninit(),
                                        [text(b)])),
                            }).get()));
    };
}
