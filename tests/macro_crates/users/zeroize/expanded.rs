#![feature(prelude_import)]
//! zeroize_derive: clearing of structs and enums, on drop as well.
extern crate std;
#[prelude_import]
use std::prelude::rust_2021::*;

use zeroize::{Zeroize, ZeroizeOnDrop};

struct Secret<T: Zeroize> {
    key: [u8; 4],
    value: T,
    #[zeroize(skip)]
    name: &'static str,
}
#[automatically_derived]
impl<T: ::core::fmt::Debug + Zeroize> ::core::fmt::Debug for Secret<T> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        ::core::fmt::Formatter::debug_struct_field3_finish(f, "Secret", "key",
            &self.key, "value", &self.value, "name", &&self.name)
    }
}
impl<T: Zeroize> ::zeroize::Zeroize for Secret<T> where T: Zeroize {
    fn zeroize(&mut self) {
        match self
            {
                #[allow(unused_variables, unused_assignments)]
                Secret { key, value, name } => {
                key.zeroize();
                value.zeroize()
            }
            _ => {}
        }
    }
}

enum Kind {
    Unit,
    Number(u64),
    Fields {
        text: String,
        #[zeroize(skip)]
        kept: u8,
    },
}
#[automatically_derived]
impl ::core::fmt::Debug for Kind {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        match self {
            Kind::Unit => ::core::fmt::Formatter::write_str(f, "Unit"),
            Kind::Number(__self_0) =>
                ::core::fmt::Formatter::debug_tuple_field1_finish(f, "Number",
                    &__self_0),
            Kind::Fields { text: __self_0, kept: __self_1 } =>
                ::core::fmt::Formatter::debug_struct_field2_finish(f,
                    "Fields", "text", __self_0, "kept", &__self_1),
        }
    }
}
impl ::zeroize::Zeroize for Kind {
    fn zeroize(&mut self) {
        match self
            {
                #[allow(unused_variables, unused_assignments)]
                Kind::Unit =>
                {}
                #[allow(unused_variables, unused_assignments)]
                Kind::Number(__zeroize_field_0) => {
                __zeroize_field_0.zeroize()
            }
                #[allow(unused_variables, unused_assignments)]
                Kind::Fields { text, kept } => {
                text.zeroize()
            }
            _ => {}
        }
    }
}
impl Drop for Kind {
    fn drop(&mut self) {
        use ::zeroize::__internal::AssertZeroize;
        use ::zeroize::__internal::AssertZeroizeOnDrop;
        match self
            {
                #[allow(unused_variables, unused_assignments)]
                Kind::Unit =>
                {}
                #[allow(unused_variables, unused_assignments)]
                Kind::Number(__zeroize_field_0) => {
                __zeroize_field_0.zeroize_or_on_drop()
            }
                #[allow(unused_variables, unused_assignments)]
                Kind::Fields { text, kept } => {
                text.zeroize_or_on_drop()
            }
            _ => {}
        }
    }
}
#[doc(hidden)]
impl ::zeroize::ZeroizeOnDrop for Kind { }

fn main() {
    let mut secret =
        Secret {
            key: [1; 4],
            value: ::alloc::boxed::box_assume_init_into_vec_unsafe(::alloc::intrinsics::write_box_via_move(::alloc::boxed::Box::new_uninit(),
                    [1, 2])),
            name: "n",
        };
    secret.zeroize();
    { ::std::io::_print(format_args!("{0:?}\n", secret)); };
    for mut kind in
        [Kind::Unit, Kind::Number(3),
                Kind::Fields { text: "t".into(), kept: 5 }] {
        kind.zeroize();
        { ::std::io::_print(format_args!("{0:?}\n", kind)); };
    }
}
