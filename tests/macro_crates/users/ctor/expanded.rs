#![feature(prelude_import)]
//! ctor: functions before and after main, and values that are made before it.
extern crate std;
#[prelude_import]
use std::prelude::rust_2021::*;

use std::sync::atomic::{AtomicU8, Ordering};

use ctor::{ctor, dtor};

static BEFORE: AtomicU8 = AtomicU8::new(0);




#[allow(unused)]
fn first() {

    #[allow(unsafe_code)]
    {
        ;
        #[link_section = ".init_array"]
        #[used]
        #[allow(non_upper_case_globals, non_snake_case)]
        #[doc(hidden)]
        static f: extern "C" fn() -> usize =
            {
                #[allow(non_snake_case)]
                extern "C" fn f() -> usize { unsafe { first(); 0 } }
                f
            };
    }
    {
        static __CTOR__INITILIZED: core::sync::atomic::AtomicBool =
            core::sync::atomic::AtomicBool::new(false);
        if __CTOR__INITILIZED.swap(true,
                core::sync::atomic::Ordering::Relaxed) {
            return;
        }
    }
    { BEFORE.fetch_add(1, Ordering::SeqCst); }
}
static VALUE: VALUE::Static<Vec<u8>> =
    VALUE::Static::<Vec<u8>> {
        _storage: {
            #[link_section = ".init_array"]
            #[used]
            #[allow(non_upper_case_globals, non_snake_case)]
            #[doc(hidden)]
            static f: extern "C" fn() -> usize =
                {
                    #[allow(non_snake_case)]
                    extern "C" fn f() -> usize { _ = &*VALUE; 0 }
                    f
                };
            ::std::sync::OnceLock::new()
        },
    };
impl ::core::ops::Deref for VALUE::Static<Vec<u8>> {
    type Target = Vec<u8>;
    fn deref(&self) -> &Vec<u8> {
        fn init() -> Vec<u8> {
            BEFORE.fetch_add(10, Ordering::SeqCst);
            ::alloc::boxed::box_assume_init_into_vec_unsafe(::alloc::intrinsics::write_box_via_move(::alloc::boxed::Box::new_uninit(),
                    [1, 2]))
        }
        self._storage.get_or_init(move || { init() })
    }
}
#[doc(hidden)]
#[allow(non_upper_case_globals, non_snake_case)]
#[allow(unsafe_code)]
mod VALUE {
    #[allow(non_camel_case_types, unreachable_pub)]
    pub struct Static<T> {
        pub _storage: ::std::sync::OnceLock<T>,
    }
}
#[allow(unused)]
unsafe fn last() {

    #[allow(unsafe_code)]
    {
        ;
        #[link_section = ".init_array"]
        #[used]
        #[allow(non_upper_case_globals, non_snake_case)]
        #[doc(hidden)]
        static f: extern "C" fn() -> usize =
            {
                #[allow(non_snake_case)]
                extern "C" fn f() -> usize { unsafe { do_atexit(__dtor); 0 } }
                f
            };
        extern "C" fn __dtor() { unsafe { last() } }
        #[inline(always)]
        unsafe fn do_atexit(cb: unsafe extern fn()) {
            extern "C" {
                fn atexit(cb: unsafe extern fn());
            }
            unsafe { atexit(cb); }
        }
    }
    {}
}
fn main() {
    {
        ::std::io::_print(format_args!("{0} {1:?}\n",
                BEFORE.load(Ordering::SeqCst), *VALUE));
    };
}
