#![feature(prelude_import)]
//! ref-cast-impl: references to wrappers from references to what they hold.
extern crate std;
#[prelude_import]
use std::prelude::rust_2021::*;

use ref_cast::{ref_cast_custom, RefCast, RefCastCustom};

#[repr(transparent)]
struct Words(str);
#[automatically_derived]
impl ::core::fmt::Debug for Words {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        ::core::fmt::Formatter::debug_tuple_field1_finish(f, "Words",
            &&self.0)
    }
}
impl ::ref_cast::RefCast for Words {
    type From = str;
    #[inline]
    fn ref_cast(_from: &Self::From) -> &Self {
        {
            #[allow(unused_imports)]
            use ::ref_cast::__private27::LayoutUnsized;
            ::ref_cast::__private27::assert_layout::<Self,
                    Self::From>("Words",
                ::ref_cast::__private27::Layout::<Self>::SIZE,
                ::ref_cast::__private27::Layout::<Self::From>::SIZE,
                ::ref_cast::__private27::Layout::<Self>::ALIGN,
                ::ref_cast::__private27::Layout::<Self::From>::ALIGN);
        }
        unsafe { &*(_from as *const Self::From as *const Self) }
    }
    #[inline]
    fn ref_cast_mut(_from: &mut Self::From) -> &mut Self {
        {
            #[allow(unused_imports)]
            use ::ref_cast::__private27::LayoutUnsized;
            ::ref_cast::__private27::assert_layout::<Self,
                    Self::From>("Words",
                ::ref_cast::__private27::Layout::<Self>::SIZE,
                ::ref_cast::__private27::Layout::<Self::From>::SIZE,
                ::ref_cast::__private27::Layout::<Self>::ALIGN,
                ::ref_cast::__private27::Layout::<Self::From>::ALIGN);
        }
        unsafe { &mut *(_from as *mut Self::From as *mut Self) }
    }
}

#[repr(C)]
struct Generic<'a, T: ?Sized> {
    #[trivial]
    marker: std::marker::PhantomData<&'a u8>,
    value: T,
}
impl<'a, T: ?Sized> ::ref_cast::RefCast for Generic<'a, T> {
    type From = T;
    #[inline]
    fn ref_cast(_from: &Self::From) -> &Self {
        if false {
            ::ref_cast::__private27::assert_trivial::<std::marker::PhantomData<&'a u8>>();
        }
        {
            #[allow(unused_imports)]
            use ::ref_cast::__private27::LayoutUnsized;
            ::ref_cast::__private27::assert_layout::<Self,
                    Self::From>("Generic",
                ::ref_cast::__private27::Layout::<Self>::SIZE,
                ::ref_cast::__private27::Layout::<Self::From>::SIZE,
                ::ref_cast::__private27::Layout::<Self>::ALIGN,
                ::ref_cast::__private27::Layout::<Self::From>::ALIGN);
        }
        unsafe { &*(_from as *const Self::From as *const Self) }
    }
    #[inline]
    fn ref_cast_mut(_from: &mut Self::From) -> &mut Self {
        {
            #[allow(unused_imports)]
            use ::ref_cast::__private27::LayoutUnsized;
            ::ref_cast::__private27::assert_layout::<Self,
                    Self::From>("Generic",
                ::ref_cast::__private27::Layout::<Self>::SIZE,
                ::ref_cast::__private27::Layout::<Self::From>::SIZE,
                ::ref_cast::__private27::Layout::<Self>::ALIGN,
                ::ref_cast::__private27::Layout::<Self::From>::ALIGN);
        }
        unsafe { &mut *(_from as *mut Self::From as *mut Self) }
    }
}

#[repr(transparent)]
struct Checked([u8]);
const _: () =
    {
        #[non_exhaustive]
        struct RefCastCurrentCrate {}
        unsafe impl ::ref_cast::__private27::RefCastCustom<[u8]> for Checked {
            type CurrentCrate = RefCastCurrentCrate;
        }
    };

impl Checked {
    #[inline]
    const fn unchecked(bytes: &[u8]) -> &Self {
        #[allow(clippy :: let_underscore_must_use)]
        let _ =
            ||
                {
                    ::ref_cast::__private27::ref_cast_custom::<&[u8],
                            &Self>(bytes);
                };
        let _ = ::ref_cast::__private27::CurrentCrate::<&[u8], &Self> {};

        #[allow(clippy :: transmute_ptr_to_ptr)]
        unsafe { ::ref_cast::__private27::transmute::<&[u8], &Self>(bytes) }
    }

    #[inline]
    fn unchecked_mut(bytes: &mut [u8]) -> &mut Self {
        #[allow(clippy :: let_underscore_must_use)]
        let _ =
            ||
                {
                    ::ref_cast::__private27::ref_cast_custom::<&mut [u8],
                            &mut Self>(bytes);
                };
        let _ =
            ::ref_cast::__private27::CurrentCrate::<&mut [u8], &mut Self> {};

        #[allow(clippy :: transmute_ptr_to_ptr)]
        unsafe {
            ::ref_cast::__private27::transmute::<&mut [u8], &mut Self>(bytes)
        }
    }

    fn new(bytes: &[u8]) -> Option<&Self> {
        bytes.is_ascii().then_some(Self::unchecked(bytes))
    }
}

fn main() {
    {
        ::std::io::_print(format_args!("{0:?} {1}\n", Words::ref_cast("a b"),
                Generic::<[u8]>::ref_cast(&[1, 2][..]).value.len()));
    };
    Generic::ref_cast_mut(&mut 3).value += 1;
    {
        ::std::io::_print(format_args!("{0:?} {1}\n",
                Checked::new(&[200]).is_some(),
                Checked::unchecked_mut(&mut [1]).0.len()));
    };
}
