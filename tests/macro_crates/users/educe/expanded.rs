#![feature(prelude_import)]
//! educe: standard traits with attributes on fields.
extern crate std;
#[prelude_import]
use std::prelude::rust_2021::*;

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

use educe::Educe;

#[educe(Debug(name = "Renamed"), Clone(bound(T: Clone)), Default(new),
PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Shape<T> {
    #[educe(Default = "round", Debug(name = "called"))]
    name: String,
    #[educe(PartialEq(ignore), Hash(ignore), Ord(ignore),
    Debug(method(hidden)))]
    secret: u8,
    #[educe(Default(expression = 1 + 2), Ord(rank = 0))]
    count: i32,
    value: T,
}
impl<T> ::core::fmt::Debug for Shape<T> where String: ::core::fmt::Debug,
    i32: ::core::fmt::Debug, T: ::core::fmt::Debug {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        let mut builder = f.debug_struct("Renamed");
        builder.field("called", &self.name);
        let arg =
            {
                #[allow(non_camel_case_types)]
                struct Educe__DebugField<V,
                    M>(V, ::core::marker::PhantomData<M>);
                impl<T> ::core::fmt::Debug for
                    Educe__DebugField<&u8, Shape<T>> {
                    #[inline]
                    fn fmt(&self, educe__f: &mut ::core::fmt::Formatter<'_>)
                        -> ::core::fmt::Result {
                        hidden(self.0, educe__f)
                    }
                }
                Educe__DebugField(&self.secret,
                    ::core::marker::PhantomData::<Self>)
            };
        builder.field("secret", &arg);
        builder.field("count", &self.count);
        builder.field("value", &self.value);
        builder.finish()
    }
}
impl<T> ::core::clone::Clone for Shape<T> where T: Clone {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            name: ::core::clone::Clone::clone(&self.name),
            secret: ::core::clone::Clone::clone(&self.secret),
            count: ::core::clone::Clone::clone(&self.count),
            value: ::core::clone::Clone::clone(&self.value),
        }
    }
    #[inline]
    fn clone_from(&mut self, source: &Self) {
        ::core::clone::Clone::clone_from(&mut self.name, &source.name);
        ::core::clone::Clone::clone_from(&mut self.secret, &source.secret);
        ::core::clone::Clone::clone_from(&mut self.count, &source.count);
        ::core::clone::Clone::clone_from(&mut self.value, &source.value);
    }
}
impl<T> ::core::cmp::PartialEq for Shape<T> where
    String: ::core::cmp::PartialEq, i32: ::core::cmp::PartialEq,
    T: ::core::cmp::PartialEq {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        if ::core::cmp::PartialEq::ne(&self.name, &other.name) {
            return false;
        }
        if ::core::cmp::PartialEq::ne(&self.count, &other.count) {
            return false;
        }
        if ::core::cmp::PartialEq::ne(&self.value, &other.value) {
            return false;
        }
        true
    }
}
impl<T> ::core::cmp::Eq for Shape<T> where String: ::core::cmp::PartialEq,
    i32: ::core::cmp::PartialEq, T: ::core::cmp::PartialEq {}
impl<T> ::core::cmp::Ord for Shape<T> where String: ::core::cmp::Ord,
    T: ::core::cmp::Ord, i32: ::core::cmp::Ord, Self: ::core::cmp::Eq {
    #[inline]
    fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
        match ::core::cmp::Ord::cmp(&self.name, &other.name) {
            ::core::cmp::Ordering::Equal => (),
            ::core::cmp::Ordering::Greater =>
                return ::core::cmp::Ordering::Greater,
            ::core::cmp::Ordering::Less => return ::core::cmp::Ordering::Less,
        }
        match ::core::cmp::Ord::cmp(&self.value, &other.value) {
            ::core::cmp::Ordering::Equal => (),
            ::core::cmp::Ordering::Greater =>
                return ::core::cmp::Ordering::Greater,
            ::core::cmp::Ordering::Less => return ::core::cmp::Ordering::Less,
        }
        match ::core::cmp::Ord::cmp(&self.count, &other.count) {
            ::core::cmp::Ordering::Equal => (),
            ::core::cmp::Ordering::Greater =>
                return ::core::cmp::Ordering::Greater,
            ::core::cmp::Ordering::Less => return ::core::cmp::Ordering::Less,
        }
        ::core::cmp::Ordering::Equal
    }
}
impl<T> ::core::cmp::PartialOrd for Shape<T> where String: ::core::cmp::Ord,
    T: ::core::cmp::Ord, i32: ::core::cmp::Ord, Self: ::core::cmp::Eq {
    #[inline]
    fn partial_cmp(&self, other: &Self) -> Option<::core::cmp::Ordering> {
        Some(::core::cmp::Ord::cmp(self, other))
    }
}
impl<T> ::core::hash::Hash for Shape<T> where String: ::core::hash::Hash,
    i32: ::core::hash::Hash, T: ::core::hash::Hash {
    #[inline]
    fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
        ::core::hash::Hash::hash(&self.name, state);
        ::core::hash::Hash::hash(&self.count, state);
        ::core::hash::Hash::hash(&self.value, state);
    }
}
impl<T> ::core::default::Default for Shape<T> where
    u8: ::core::default::Default, T: ::core::default::Default {
    #[inline]
    fn default() -> Self {
        Self {
            name: ::core::convert::Into::into("round"),
            secret: <u8 as ::core::default::Default>::default(),
            count: 1 + 2,
            value: <T as ::core::default::Default>::default(),
        }
    }
}
impl<T> Shape<T> where u8: ::core::default::Default,
    T: ::core::default::Default {
    #[doc = r#" Returns the "default value" for a type."#]
    #[inline]
    pub fn new() -> Self { <Self as ::core::default::Default>::default() }
}

fn hidden(_: &u8, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
    f.write_str("***")
}

#[educe(Debug, Default, Clone, Copy, PartialEq)]
enum Either<A, B> {
    Left(A),

    #[educe(Default)]
    Right {
        #[educe(Debug(ignore))]
        b: B,
        #[educe(PartialEq(method(near)))]
        f: f32,
    },
}
impl<A, B> ::core::fmt::Debug for Either<A, B> where A: ::core::fmt::Debug,
    f32: ::core::fmt::Debug {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        match self {
            Self::Left(_0) => {
                let mut builder = f.debug_tuple("Left");
                builder.field(_0);
                builder.finish()
            }
            Self::Right { b: _, f: _f } => {
                let mut builder = f.debug_struct("Right");
                builder.field("f", _f);
                builder.finish()
            }
        }
    }
}
impl<A, B> ::core::clone::Clone for Either<A, B> where
    A: ::core::marker::Copy, B: ::core::marker::Copy,
    f32: ::core::marker::Copy {
    #[inline]
    fn clone(&self) -> Self { *self }
}
impl<A, B> ::core::marker::Copy for Either<A, B> where
    A: ::core::marker::Copy, B: ::core::marker::Copy,
    f32: ::core::marker::Copy {}
impl<A, B> ::core::cmp::PartialEq for Either<A, B> where
    A: ::core::cmp::PartialEq, B: ::core::cmp::PartialEq {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match self {
            Self::Left(_0) => {
                if let Self::Left(__0) = other {
                    if ::core::cmp::PartialEq::ne(_0, __0) { return false; }
                } else { return false; }
            }
            Self::Right { b: _s_b, f: _s_f } => {
                if let Self::Right { b: _o_b, f: _o_f } = other {
                    if ::core::cmp::PartialEq::ne(_s_b, _o_b) { return false; }
                    if !near(_s_f, _o_f) { return false; }
                } else { return false; }
            }
        }
        true
    }
}
impl<A, B> ::core::default::Default for Either<A, B> where
    B: ::core::default::Default, f32: ::core::default::Default {
    #[inline]
    fn default() -> Self {
        Self::Right {
            b: <B as ::core::default::Default>::default(),
            f: <f32 as ::core::default::Default>::default(),
        }
    }
}

fn near(a: &f32, b: &f32) -> bool { (a - b).abs() < 0.5 }

#[educe(Deref, DerefMut, Into(u16))]
struct Wrapper {
    #[educe(Deref, DerefMut)]
    list: Vec<u8>,
    #[educe(Into(u16))]
    number: u16,
}
impl ::core::ops::Deref for Wrapper {
    type Target = Vec<u8>;
    #[inline]
    fn deref(&self) -> &Self::Target { &self.list }
}
impl ::core::ops::DerefMut for Wrapper {
    #[inline]
    fn deref_mut(&mut self) -> &mut Self::Target { &mut self.list }
}
impl ::core::convert::Into<u16> for Wrapper {
    #[inline]
    fn into(self) -> u16 { self.number }
}

fn hash(value: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

fn main() {
    let mut shape = Shape::<u8>::new();
    { ::std::io::_print(format_args!("{1:?} {0:?}\n", shape.name, shape)); };
    let same = shape.clone();
    shape.secret = 9;
    {
        ::std::io::_print(format_args!("{0} {1:?} {2}\n", shape == same,
                shape.cmp(&same), hash(&shape) == hash(&same)));
    };
    {
        ::std::io::_print(format_args!("{0:?} {1:?}\n",
                Either::<u8, u16>::default(), Either::<u8, u16>::Left(1)));
    };
    {
        ::std::io::_print(format_args!("{0}\n",
                Either::<u8, u8>::Right { b: 1, f: 1.0 } ==
                    Either::Right { b: 1, f: 1.3 }));
    };
    let mut wrapper =
        Wrapper {
            list: ::alloc::boxed::box_assume_init_into_vec_unsafe(::alloc::intrinsics::write_box_via_move(::alloc::boxed::Box::new_uninit(),
                    [1])),
            number: 2,
        };
    wrapper.push(3);
    {
        ::std::io::_print(format_args!("{0} {1}\n", wrapper.len(),
                Into::<u16>::into(wrapper)));
    };
}
