#![feature(prelude_import)]
//! delegate: methods that forward to fields, with conversions, unwrapping, await and constants.
extern crate std;
#[prelude_import]
use std::prelude::rust_2021::*;

use delegate::delegate;

struct Stack<T> {
    inner: Vec<T>,
    name: String,
}
#[automatically_derived]
impl<T: ::core::default::Default> ::core::default::Default for Stack<T> {
    #[inline]
    fn default() -> Stack<T> {
        Stack {
            inner: ::core::default::Default::default(),
            name: ::core::default::Default::default(),
        }
    }
}

struct Asked;

impl Asked {
    async fn answer(&self, question: &str) -> Result<usize, std::fmt::Error> {
        Ok(question.len())
    }

    fn number(&self, of: u8) -> u8 { of * 2 }
}

impl<T: Clone + PartialEq> Stack<T> {
    #[must_use]
    #[inline]
    pub fn len(&self) -> usize { self.inner.len() }
    #[inline]
    pub fn push(&mut self, value: T) { self.inner.push(value); }
    #[inline]
    pub fn take(&mut self) -> Option<T> { self.inner.pop() }
    #[inline]
    pub fn contains(&self, value: &T) -> bool { self.inner.contains(value) }
    #[inline]
    fn length(&self) -> Wide { ::core::convert::Into::into(self.inner.len()) }
    #[inline]
    fn text(&self) -> &str { &self.name.as_str() }
    #[inline]
    pub async fn answer(&self, question: &str) -> usize {
        Asked.answer(question).await.unwrap()
    }
    #[inline]
    fn seven_doubled(&self) -> i8 {
        ::core::convert::TryInto::try_into(Asked.number(7)).unwrap()
    }
}

struct Wide(
    #[allow(dead_code)]
    usize);
#[automatically_derived]
impl ::core::fmt::Debug for Wide {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        ::core::fmt::Formatter::debug_tuple_field1_finish(f, "Wide", &&self.0)
    }
}

impl From<usize> for Wide {
    fn from(n: usize) -> Self { Self(n) }
}

fn main() {
    let mut stack =
        Stack {
            inner: ::alloc::boxed::box_assume_init_into_vec_unsafe(::alloc::intrinsics::write_box_via_move(::alloc::boxed::Box::new_uninit(),
                    [1, 2])),
            name: "n".into(),
        };
    stack.push(3);
    {
        ::std::io::_print(format_args!("{0} {1:?} {2:?} {3}\n", stack.len(),
                stack.length(), stack.take(), stack.text()));
    };
    { ::std::io::_print(format_args!("{0}\n", stack.contains(&2))); };
    {
        ::std::io::_print(format_args!("{0} {1}\n",
                futures::executor::block_on(stack.answer("why")),
                stack.seven_doubled()));
    };
}
