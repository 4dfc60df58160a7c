#![feature(prelude_import)]
//! getset: getters and setters, by reference, copied and mutable (with proc-macro-error3).
extern crate std;
#[prelude_import]
use std::prelude::rust_2021::*;

use getset::{
    CloneGetters, CopyGetters, Getters, MutGetters, Setters, WithSetters,
};

struct Shape<'a, T: Copy> where T: Default {
    /// What it is called
    #[getset(get = "pub with_prefix", set = "pub", get_mut = "pub", set_with =
    "pub")]
    name: String,
    #[getset(get_copy = "pub", set = "pub")]
    count: T,
    #[getset(get = "pub with_prefix", set = "pub(crate)")]
    text: &'a str,
    #[getset(skip)]
    #[allow(dead_code)]
    skipped: (),
}
#[automatically_derived]
impl<'a, T: ::core::clone::Clone + Copy> ::core::clone::Clone for Shape<'a, T>
    where T: Default {
    #[inline]
    fn clone(&self) -> Shape<'a, T> {
        Shape {
            name: ::core::clone::Clone::clone(&self.name),
            count: ::core::clone::Clone::clone(&self.count),
            text: ::core::clone::Clone::clone(&self.text),
            skipped: ::core::clone::Clone::clone(&self.skipped),
        }
    }
}
impl<'a, T: Copy> Shape<'a, T> where T: Default {
    #[inline(always)]
    pub fn count(&self) -> T { self.count }
}
#[automatically_derived]
impl<'a, T: ::core::default::Default + Copy> ::core::default::Default for
    Shape<'a, T> where T: Default {
    #[inline]
    fn default() -> Shape<'a, T> {
        Shape {
            name: ::core::default::Default::default(),
            count: ::core::default::Default::default(),
            text: ::core::default::Default::default(),
            skipped: ::core::default::Default::default(),
        }
    }
}
impl<'a, T: Copy> Shape<'a, T> where T: Default {
    #[doc = " What it is called"]
    #[inline(always)]
    pub fn get_name(&self) -> &String { &self.name }
    #[inline(always)]
    pub fn get_text(&self) -> &&'a str { &self.text }
}
impl<'a, T: Copy> Shape<'a, T> where T: Default {
    #[doc = " What it is called"]
    #[inline(always)]
    pub fn name_mut(&mut self) -> &mut String { &mut self.name }
}
impl<'a, T: Copy> Shape<'a, T> where T: Default {
    #[doc = " What it is called"]
    #[inline(always)]
    pub fn set_name(&mut self, val: String) -> &mut Self {
        self.name = val;
        self
    }
    #[inline(always)]
    pub fn set_count(&mut self, val: T) -> &mut Self {
        self.count = val;
        self
    }
    #[inline(always)]
    pub(crate) fn set_text(&mut self, val: &'a str) -> &mut Self {
        self.text = val;
        self
    }
}
impl<'a, T: Copy> Shape<'a, T> where T: Default {
    #[doc = " What it is called"]
    #[inline(always)]
    pub fn with_name(mut self, val: String) -> Self { self.name = val; self }
}

struct Shared {
    #[getset(get_clone = "pub")]
    shared: std::rc::Rc<u8>,
}
impl Shared {
    #[inline(always)]
    pub fn shared(&self) -> std::rc::Rc<u8> { self.shared.clone() }
}
#[automatically_derived]
impl ::core::default::Default for Shared {
    #[inline]
    fn default() -> Shared {
        Shared { shared: ::core::default::Default::default() }
    }
}

fn main() {
    let mut shape = Shape::<u8>::default().with_name("n".into());
    shape.name_mut().push('m');
    shape.set_text("t").set_count(3);
    {
        ::std::io::_print(format_args!("{0} {1} {2}\n", shape.get_name(),
                shape.get_text(), shape.count()));
    };
    { ::std::io::_print(format_args!("{0}\n", Shared::default().shared())); };
}
