#![feature(prelude_import)]
//! paste: identifiers that are put together, in items, attributes and nested macros.
extern crate std;
#[prelude_import]
use std::prelude::rust_2021::*;

use paste::paste;

macro_rules! shapes {
    ($($name:ident: $type:ty = $value:expr),* $(,)?) =>
    {
        paste!
        {
            $(#[doc = "The " $name:snake " of " $value]
            #[derive(Debug, Default)] pub struct [<$name Shape>]
            { [<$name:snake _value>]: $type } impl [<$name Shape>]
            {
                pub const [<$name:snake:upper _VALUE>]: $type = $value; pub fn
                [<get_ $name:lower>](&self) -> $type
                {
                    let [<_ local $name:camel>] = &self.[<$name:snake _value>];
                    *[<_ local $name:camel>] +
                    Self::[<$name:snake:upper _VALUE>]


                }
            })* pub fn names() -> Vec<&'static str>
            {
                vec![$(stringify!([<"x" $name 1>])),*]

            }
        }
    };
}
#[doc = "The filled_circle of 1.5"]
pub struct FilledCircleShape {
    filled_circle_value: 
    f32,
}
#[automatically_derived]
impl ::core::fmt::Debug for FilledCircleShape {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        ::core::fmt::Formatter::debug_struct_field1_finish(f,
            "FilledCircleShape", "filled_circle_value",
            &&self.filled_circle_value)
    }
}
#[automatically_derived]
impl ::core::default::Default for FilledCircleShape {
    #[inline]
    fn default() -> FilledCircleShape {
        FilledCircleShape {
            filled_circle_value: ::core::default::Default::default(),
        }
    }
}
impl FilledCircleShape {
    pub const FILLED_CIRCLE_VALUE: f32 = 1.5;
    pub fn get_filledcircle(&self) -> f32 {
        let _localFilledCircle = &self.filled_circle_value;
        *_localFilledCircle + Self::FILLED_CIRCLE_VALUE
    }
}
#[doc = "The square of 3"]
pub struct SquareShape {
    square_value: u8,
}
#[automatically_derived]
impl ::core::fmt::Debug for SquareShape {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        ::core::fmt::Formatter::debug_struct_field1_finish(f, "SquareShape",
            "square_value", &&self.square_value)
    }
}
#[automatically_derived]
impl ::core::default::Default for SquareShape {
    #[inline]
    fn default() -> SquareShape {
        SquareShape { square_value: ::core::default::Default::default() }
    }
}
impl SquareShape {
    pub const SQUARE_VALUE: u8 = 3;
    pub fn get_square(&self) -> u8 {
        let _localSquare = &self.square_value;
        *_localSquare + Self::SQUARE_VALUE
    }
}
pub fn names() -> Vec<&'static str> {


    ::alloc::boxed::box_assume_init_into_vec_unsafe(::alloc::intrinsics::write_box_via_move(::alloc::boxed::Box::new_uninit(),
            ["xFilledCircle1", "xSquare1"]))
}
mod inner {
    pub fn type_a() -> &'static str { "abc" }
}
fn main() {
    {
        ::std::io::_print(format_args!("{0} {1}\n",
                FilledCircleShape::default().get_filledcircle(),
                SquareShape { square_value: 4 }.get_square()));
    };
    {
        ::std::io::_print(format_args!("{0} {1:?}\n",
                FilledCircleShape::FILLED_CIRCLE_VALUE, names()));
    };
    { ::std::io::_print(format_args!("{0}\n", inner::type_a())); };
}
