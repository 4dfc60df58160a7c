#![feature(prelude_import)]
//! smart-default: defaults of fields and variants.
extern crate std;
#[prelude_import]
use std::prelude::rust_2021::*;

use smart_default::SmartDefault;

#[allow(dead_code)]
enum Shape<T: Default> {
    Nothing,

    #[default]
    Filled {
        #[default = 3]
        count: u8,
        #[default("text")]
        name: String,
        #[default(_code = "vec![1, 2]")]
        list: Vec<u8>,
        #[default(Some(1.5))]
        option: Option<f32>,
        value: T,
    },
}
#[automatically_derived]
#[allow(dead_code)]
impl<T: ::core::fmt::Debug + Default> ::core::fmt::Debug for Shape<T> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        match self {
            Shape::Nothing => ::core::fmt::Formatter::write_str(f, "Nothing"),
            Shape::Filled {
                count: __self_0,
                name: __self_1,
                list: __self_2,
                option: __self_3,
                value: __self_4 } =>
                ::core::fmt::Formatter::debug_struct_field5_finish(f,
                    "Filled", "count", __self_0, "name", __self_1, "list",
                    __self_2, "option", __self_3, "value", &__self_4),
        }
    }
}
#[automatically_derived]
impl<T: Default> Default for Shape<T> {
    #[doc =
    "Return `Shape::Filled {\n    count: 3,\n    name: (\"text\").into(),\n    list: vec! [1, 2],\n    option: Some(1.5),\n    value: Default::default()\n}`"]
    fn default() -> Self {
        Shape::Filled {
            count: 3,
            name: ("text").into(),
            list: 

            ::alloc::boxed::box_assume_init_into_vec_unsafe(::alloc::intrinsics::write_box_via_move(::alloc::boxed::Box::new_uninit(),
                    [1, 2])),
            option: Some(1.5),
            value: Default::default(),
        }
    }
}
struct Tuple(
    #[default('x')]
    char,
    #[default([1; 3])]
    [u8; 3], bool);
#[automatically_derived]
impl ::core::fmt::Debug for Tuple {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        ::core::fmt::Formatter::debug_tuple_field3_finish(f, "Tuple", &self.0,
            &self.1, &&self.2)
    }
}
#[automatically_derived]
impl ::core::marker::StructuralPartialEq for Tuple { }
#[automatically_derived]
impl ::core::cmp::PartialEq for Tuple {
    #[inline]
    fn eq(&self, other: &Tuple) -> bool {
        self.0 == other.0 && self.2 == other.2 && self.1 == other.1
    }
}
#[automatically_derived]
impl Default for Tuple {
    #[doc = "Return `Tuple('x', [1; 3], Default::default())`"]
    fn default() -> Self { Tuple('x', [1; 3], Default::default()) }
}
fn main() {
    {
        ::std::io::_print(format_args!("{0:?} {1:?}\n",
                Shape::<u16>::default(), Tuple::default()));
    };
}
