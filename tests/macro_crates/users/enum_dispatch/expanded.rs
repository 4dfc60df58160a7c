#![feature(prelude_import)]
//! enum_dispatch: a trait that an enum implements by way of its variants. The macro keeps definitions between expansions.
extern crate std;
#[prelude_import]
use std::prelude::rust_2021::*;

use enum_dispatch::enum_dispatch;

trait Shape {
    fn area(&self, scale: u32)
    -> u32;

    fn name(&self) -> String { "shape".into() }
}

struct Square(u32);

struct Line;

impl Shape for Square {
    fn area(&self, scale: u32) -> u32 { self.0 * self.0 * scale }
}

impl Shape for Line {
    fn area(&self, _: u32) -> u32 { 0 }

    fn name(&self) -> String { "line".into() }
}

enum Any { Square(Square), Renamed(Line), }
impl ::core::convert::From<Square> for Any {
    fn from(v: Square) -> Any { Any::Square(v) }
}
impl ::core::convert::From<Line> for Any {
    fn from(v: Line) -> Any { Any::Renamed(v) }
}
impl ::core::convert::TryInto<Square> for Any {
    type Error = &'static str;
    fn try_into(self)
        ->
            ::core::result::Result<Square,
            <Self as ::core::convert::TryInto<Square>>::Error> {
        match self {
            Any::Square(v) => { Ok(v) }
            Any::Renamed(v) => {
                Err("Tried to convert variant Renamed to Square")
            }
        }
    }
}
impl ::core::convert::TryInto<Line> for Any {
    type Error = &'static str;
    fn try_into(self)
        ->
            ::core::result::Result<Line,
            <Self as ::core::convert::TryInto<Line>>::Error> {
        match self {
            Any::Renamed(v) => { Ok(v) }
            Any::Square(v) => {
                Err("Tried to convert variant Square to Renamed")
            }
        }
    }
}
impl Shape for Any {
    #[inline]
    fn area(&self, __enum_dispatch_arg_0: u32) -> u32 {
        match self {
            Any::Square(inner) => Shape::area(inner, __enum_dispatch_arg_0),
            Any::Renamed(inner) => Shape::area(inner, __enum_dispatch_arg_0),
        }
    }
    #[inline]
    fn name(&self) -> String {
        match self {
            Any::Square(inner) => Shape::name(inner),
            Any::Renamed(inner) => Shape::name(inner),
        }
    }
}

fn main() {
    for shape in [Any::from(Square(3)), Line.into()] {
        {
            ::std::io::_print(format_args!("{0} {1}\n", shape.name(),
                    shape.area(2)));
        };
    }
}
