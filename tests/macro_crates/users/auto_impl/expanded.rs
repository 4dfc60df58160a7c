#![feature(prelude_import)]
//! auto_impl: traits for references, boxes and closures.
extern crate std;
#[prelude_import]
use std::prelude::rust_2021::*;

use auto_impl::auto_impl;

trait Shape<T: Copy> {
    type Output: Default;

    const SIDES: u8;

    fn area(&self, scale: T)
    -> Self::Output;

    fn name(&self) -> String {










        ::alloc::__export::must_use({
                ::alloc::fmt::format(format_args!("{0} sides", Self::SIDES))
            })
    }
    fn generic<U>(&self, value: U)
    -> Option<U>
    where
    U: PartialEq,
    Self: Sized;
}
const _: () =
    {
        impl<'a, T: Copy, V: 'a + Shape<T> + Sized> Shape<T> for &'a V {
            type Output = V::Output;
            const SIDES: u8 = V::SIDES;
            fn area(&self, scale: T) -> Self::Output { V::area(self, scale) }
            fn generic<U>(&self, value: U) -> Option<U> where U: PartialEq,
                Self: Sized {
                V::generic::<U>(self, value)
            }
        }
    };
const _: () =
    {
        impl<'a, T: Copy, V: 'a + Shape<T> + Sized> Shape<T> for &'a mut V {
            type Output = V::Output;
            const SIDES: u8 = V::SIDES;
            fn area(&self, scale: T) -> Self::Output { V::area(self, scale) }
            fn name(&self) -> String { V::name(self) }
            fn generic<U>(&self, value: U) -> Option<U> where U: PartialEq,
                Self: Sized {
                V::generic::<U>(self, value)
            }
        }
    };
const _: () =
    {
        extern crate alloc;
        impl<T: Copy, V: Shape<T> + Sized> Shape<T> for alloc::boxed::Box<V> {
            type Output = V::Output;
            const SIDES: u8 = V::SIDES;
            fn area(&self, scale: T) -> Self::Output { V::area(self, scale) }
            fn name(&self) -> String { V::name(self) }
            fn generic<U>(&self, value: U) -> Option<U> where U: PartialEq,
                Self: Sized {
                V::generic::<U>(self, value)
            }
        }
    };
const _: () =
    {
        extern crate alloc;
        impl<T: Copy, V: Shape<T> + Sized> Shape<T> for alloc::rc::Rc<V> {
            type Output = V::Output;
            const SIDES: u8 = V::SIDES;
            fn area(&self, scale: T) -> Self::Output { V::area(self, scale) }
            fn name(&self) -> String { V::name(self) }
            fn generic<U>(&self, value: U) -> Option<U> where U: PartialEq,
                Self: Sized {
                V::generic::<U>(self, value)
            }
        }
    };
const _: () =
    {
        extern crate alloc;
        impl<T: Copy, V: Shape<T> + Sized> Shape<T> for alloc::sync::Arc<V> {
            type Output = V::Output;
            const SIDES: u8 = V::SIDES;
            fn area(&self, scale: T) -> Self::Output { V::area(self, scale) }
            fn name(&self) -> String { V::name(self) }
            fn generic<U>(&self, value: U) -> Option<U> where U: PartialEq,
                Self: Sized {
                V::generic::<U>(self, value)
            }
        }
    };
trait Greeter {
    fn greet(&self, name: &str, times: usize)
    -> String;
}
const _: () =
    {
        impl<T: ::core::ops::Fn(&str, usize) -> String> Greeter for T {
            fn greet(&self, name: &str, times: usize) -> String {
                ({ self })(name, times)
            }
        }
    };
struct Square(u32);
impl Shape<u32> for Square {
    type Output = u32;
    const SIDES: u8 = 4;
    fn area(&self, scale: u32) -> u32 { self.0 * self.0 * scale }
    fn name(&self) -> String { "square".into() }
    fn generic<U: PartialEq>(&self, value: U) -> Option<U> { Some(value) }
}
fn show<S: Shape<u32, Output = u32>>(shape: S) {
    {
        ::std::io::_print(format_args!("{0} {1} {2:?}\n", shape.area(2),
                shape.name(), shape.generic('x')));
    };
}
fn main() {
    show(&Square(1));
    show(&mut Square(2));
    show(Box::new(Square(3)));
    show(std::rc::Rc::new(std::sync::Arc::new(Square(4))));
    let greeter = |name: &str, times: usize| name.repeat(times);
    {
        ::std::io::_print(format_args!("{0}\n",
                Greeter::greet(&greeter, "hi", 2)));
    };
}
