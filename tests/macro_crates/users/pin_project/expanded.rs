#![feature(prelude_import)]
//! pin-project-internal: structs, enums, projections by reference, by value, replacement, pinned drop.
extern crate std;
#[prelude_import]
use std::prelude::rust_2021::*;

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use pin_project::{pin_project, pinned_drop};

#[pin(__private(PinnedDrop, project = TimesProjection, project_ref =
TimesRef))]
struct Times<'a, F: Future> where F::Output: Clone {
    #[pin]
    future: F,
    name: &'a str,
    count: usize,
}
#[allow(dead_code, deprecated, explicit_outlives_requirements,
single_use_lifetimes, unreachable_pub, unused_tuple_struct_fields, clippy ::
unknown_clippy_lints, clippy :: absolute_paths, clippy :: min_ident_chars,
clippy :: pattern_type_mismatch, clippy :: pub_with_shorthand, clippy ::
redundant_pub_crate, clippy :: single_char_lifetime_names, clippy ::
type_repetition_in_bounds, clippy :: missing_docs_in_private_items, clippy ::
mut_mut)]
struct TimesProjection<'pin, 'a, F: Future> where F::Output: Clone,
    Times<'a, F>: 'pin {
    future: ::pin_project::__private::Pin<&'pin mut (F)>,
    name: &'pin mut (&'a str),
    count: &'pin mut (usize),
}
#[allow(dead_code, deprecated, explicit_outlives_requirements,
single_use_lifetimes, unreachable_pub, unused_tuple_struct_fields, clippy ::
unknown_clippy_lints, clippy :: absolute_paths, clippy :: min_ident_chars,
clippy :: pattern_type_mismatch, clippy :: pub_with_shorthand, clippy ::
redundant_pub_crate, clippy :: single_char_lifetime_names, clippy ::
type_repetition_in_bounds, clippy :: missing_docs_in_private_items, clippy ::
ref_option_ref)]
struct TimesRef<'pin, 'a, F: Future> where F::Output: Clone,
    Times<'a, F>: 'pin {
    future: ::pin_project::__private::Pin<&'pin (F)>,
    name: &'pin (&'a str),
    count: &'pin (usize),
}
#[allow(unused_qualifications, deprecated, explicit_outlives_requirements,
single_use_lifetimes, unreachable_pub, unused_tuple_struct_fields, clippy ::
unknown_clippy_lints, clippy :: absolute_paths, clippy :: min_ident_chars,
clippy :: pattern_type_mismatch, clippy :: pub_with_shorthand, clippy ::
redundant_pub_crate, clippy :: single_char_lifetime_names, clippy ::
type_repetition_in_bounds, clippy :: elidable_lifetime_names, clippy ::
missing_const_for_fn, clippy :: needless_lifetimes, clippy ::
semicolon_if_nothing_returned, clippy :: use_self, clippy ::
used_underscore_binding)]
const _: () =
    {
        #[allow(unused_extern_crates)]
        extern crate pin_project as _pin_project;
        impl<'a, F: Future> Times<'a, F> where F::Output: Clone {
            #[allow(dead_code)]
            #[inline]
            fn project<'pin>(self:
                    _pin_project::__private::Pin<&'pin mut Self>)
                -> TimesProjection<'pin, 'a, F> {
                unsafe {
                    let Self { future, name, count } = self.get_unchecked_mut();
                    TimesProjection {
                        future: _pin_project::__private::Pin::new_unchecked(future),
                        name,
                        count,
                    }
                }
            }
            #[allow(dead_code)]
            #[inline]
            fn project_ref<'pin>(self:
                    _pin_project::__private::Pin<&'pin Self>)
                -> TimesRef<'pin, 'a, F> {
                unsafe {
                    let Self { future, name, count } = self.get_ref();
                    TimesRef {
                        future: _pin_project::__private::Pin::new_unchecked(future),
                        name,
                        count,
                    }
                }
            }
        }
        #[forbid(unaligned_references, safe_packed_borrows)]
        fn __assert_not_repr_packed<'a, F: Future>(this: &Times<'a, F>) where
            F::Output: Clone {
            let _ = &this.future;
            let _ = &this.name;
            let _ = &this.count;
        }
        #[allow(missing_debug_implementations, unnameable_types)]
        struct __Times<'pin, 'a, F: Future> where F::Output: Clone {
            __pin_project_use_generics: _pin_project::__private::AlwaysUnpin<'pin,
            (_pin_project::__private::PhantomData<F>)>,
            __field0: F,
            __lifetime0: &'a (),
        }
        impl<'pin, 'a, F: Future> _pin_project::__private::Unpin for
            Times<'a, F> where F::Output: Clone,
            _pin_project::__private::PinnedFieldsOf<__Times<'pin, 'a,
            F>>: _pin_project::__private::Unpin {}
        #[doc(hidden)]
        unsafe impl<'pin, 'a, F: Future> _pin_project::UnsafeUnpin for
            Times<'a, F> where F::Output: Clone,
            _pin_project::__private::PinnedFieldsOf<__Times<'pin, 'a,
            F>>: _pin_project::__private::Unpin {
        }
        #[allow(clippy :: missing_trait_methods)]
        impl<'a, F: Future> _pin_project::__private::Drop for Times<'a, F>
            where F::Output: Clone {
            #[allow(clippy :: missing_inline_in_public_items)]
            fn drop(&mut self) {
                unsafe {
                    let __pinned_self =
                        _pin_project::__private::Pin::new_unchecked(self);
                    _pin_project::__private::PinnedDrop::drop(__pinned_self);
                }
            }
        }
    };

impl<F: Future> Future for Times<'_, F> where F::Output: Clone {
    type Output = Vec<F::Output>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>)
        -> Poll<Self::Output> {
        let TimesProjection { future, count, .. } = self.project();
        future.poll(cx).map(|value|





                ::alloc::vec::from_elem(value, *count))
    }
}
#[doc(hidden)]
impl<F: Future> ::pin_project::__private::PinnedDrop for Times<'_, F> where
    F::Output: Clone {
    unsafe fn drop(self: Pin<&mut Self>) {
        #[allow(clippy :: missing_const_for_fn, clippy ::
        needless_pass_by_value, clippy :: single_call_fn)]
        fn __drop_inner<F: Future>(__self: Pin<&mut Times<'_, F>>) where
            F::Output: Clone {
            fn __drop_inner() {}
            {
                ::std::io::_print(format_args!("dropped {0}\n",
                        __self.as_ref().project_ref().name));
            };
        }
        __drop_inner(self);
    }
}
#[pin(__private(project = StateProjection, project_replace = StateOwned,
!Unpin))]
enum State<A, B> {
    First(
        #[pin]
        A, u8),
    Second {
        #[pin]
        b: B,
        at: String,
    },
    Done,
}
#[allow(dead_code, deprecated, explicit_outlives_requirements,
single_use_lifetimes, unreachable_pub, unused_tuple_struct_fields, clippy ::
unknown_clippy_lints, clippy :: absolute_paths, clippy :: min_ident_chars,
clippy :: pattern_type_mismatch, clippy :: pub_with_shorthand, clippy ::
redundant_pub_crate, clippy :: single_char_lifetime_names, clippy ::
type_repetition_in_bounds, clippy :: missing_docs_in_private_items, clippy ::
mut_mut)]
enum StateProjection<'pin, A, B> where State<A, B>: 'pin {
    First(::pin_project::__private::Pin<&'pin mut (A)>, &'pin mut (u8)),
    Second {
        b: ::pin_project::__private::Pin<&'pin mut (B)>,
        at: &'pin mut (String),
    },
    Done,
}
#[allow(dead_code, deprecated, explicit_outlives_requirements,
single_use_lifetimes, unreachable_pub, unused_tuple_struct_fields, clippy ::
unknown_clippy_lints, clippy :: absolute_paths, clippy :: min_ident_chars,
clippy :: pattern_type_mismatch, clippy :: pub_with_shorthand, clippy ::
redundant_pub_crate, clippy :: single_char_lifetime_names, clippy ::
type_repetition_in_bounds, variant_size_differences, clippy ::
large_enum_variant, clippy :: missing_docs_in_private_items)]
enum StateOwned<A, B> {
    First(::pin_project::__private::PhantomData<A>, u8),
    Second {
        b: ::pin_project::__private::PhantomData<B>,
        at: String,
    },
    Done,
}
#[allow(unused_qualifications, deprecated, explicit_outlives_requirements,
single_use_lifetimes, unreachable_pub, unused_tuple_struct_fields, clippy ::
unknown_clippy_lints, clippy :: absolute_paths, clippy :: min_ident_chars,
clippy :: pattern_type_mismatch, clippy :: pub_with_shorthand, clippy ::
redundant_pub_crate, clippy :: single_char_lifetime_names, clippy ::
type_repetition_in_bounds, clippy :: elidable_lifetime_names, clippy ::
missing_const_for_fn, clippy :: needless_lifetimes, clippy ::
semicolon_if_nothing_returned, clippy :: use_self, clippy ::
used_underscore_binding)]
const _: () =
    {
        #[allow(unused_extern_crates)]
        extern crate pin_project as _pin_project;
        impl<A, B> State<A, B> {
            #[allow(dead_code)]
            #[inline]
            fn project<'pin>(self:
                    _pin_project::__private::Pin<&'pin mut Self>)
                -> StateProjection<'pin, A, B> {
                unsafe {
                    match self.get_unchecked_mut() {
                        Self::First(_0, _1) =>
                            StateProjection::First(_pin_project::__private::Pin::new_unchecked(_0),
                                _1),
                        Self::Second { b, at } =>
                            StateProjection::Second {
                                b: _pin_project::__private::Pin::new_unchecked(b),
                                at,
                            },
                        Self::Done => StateProjection::Done,
                    }
                }
            }
            #[allow(dead_code)]
            #[inline]
            fn project_replace(self: _pin_project::__private::Pin<&mut Self>,
                __replacement: Self) -> StateOwned<A, B> {
                unsafe {
                    let __self_ptr: *mut Self = self.get_unchecked_mut();
                    let __guard =
                        _pin_project::__private::UnsafeOverwriteGuard::new(__self_ptr,
                            __replacement);
                    match &mut *__self_ptr {
                        Self::First(_0, _1) => {
                            let __result =
                                StateOwned::First(_pin_project::__private::PhantomData,
                                    _pin_project::__private::ptr::read(_1));
                            {
                                let __guard =
                                    _pin_project::__private::UnsafeDropInPlaceGuard::new(_0);
                            }
                            __result
                        }
                        Self::Second { b, at } => {
                            let __result =
                                StateOwned::Second {
                                    b: _pin_project::__private::PhantomData,
                                    at: _pin_project::__private::ptr::read(at),
                                };
                            {
                                let __guard =
                                    _pin_project::__private::UnsafeDropInPlaceGuard::new(b);
                            }
                            __result
                        }
                        Self::Done => {
                            let __result = StateOwned::Done;
                            {}
                            __result
                        }
                    }
                }
            }
        }
        #[doc(hidden)]
        impl<'pin, A, B> _pin_project::__private::Unpin for State<A, B> where
            _pin_project::__private::PinnedFieldsOf<_pin_project::__private::Wrapper<'pin,
            _pin_project::__private::PhantomPinned>>: _pin_project::__private::Unpin
            {
        }
        #[doc(hidden)]
        unsafe impl<'pin, A, B> _pin_project::UnsafeUnpin for State<A, B>
            where
            _pin_project::__private::PinnedFieldsOf<_pin_project::__private::Wrapper<'pin,
            _pin_project::__private::PhantomPinned>>: _pin_project::__private::Unpin
            {
        }
        trait StateMustNotImplDrop {}
        #[allow(clippy :: drop_bounds, drop_bounds)]
        impl<T: _pin_project::__private::Drop> StateMustNotImplDrop for T { }
        impl<A, B> StateMustNotImplDrop for State<A, B> {}
        #[doc(hidden)]
        impl<A, B> _pin_project::__private::PinnedDrop for State<A, B> {
            unsafe fn drop(self: _pin_project::__private::Pin<&mut Self>) {}
        }
    };
#[pin(__private(UnsafeUnpin))]
pub struct Tuple<T>(
    #[pin]
    T, pub u8);
#[allow(unused_qualifications, deprecated, explicit_outlives_requirements,
single_use_lifetimes, unreachable_pub, unused_tuple_struct_fields, clippy ::
unknown_clippy_lints, clippy :: absolute_paths, clippy :: min_ident_chars,
clippy :: pattern_type_mismatch, clippy :: pub_with_shorthand, clippy ::
redundant_pub_crate, clippy :: single_char_lifetime_names, clippy ::
type_repetition_in_bounds, clippy :: elidable_lifetime_names, clippy ::
missing_const_for_fn, clippy :: needless_lifetimes, clippy ::
semicolon_if_nothing_returned, clippy :: use_self, clippy ::
used_underscore_binding)]
const _: () =
    {
        #[allow(unused_extern_crates)]
        extern crate pin_project as _pin_project;
        #[allow(dead_code, clippy :: missing_docs_in_private_items, clippy ::
        mut_mut)]
        pub(crate) struct __TupleProjection<'pin,
            T>(::pin_project::__private::Pin<&'pin mut (T)>,
            pub &'pin mut (u8)) where Tuple<T>: 'pin;
        #[allow(dead_code, clippy :: missing_docs_in_private_items, clippy ::
        ref_option_ref)]
        pub(crate) struct __TupleProjectionRef<'pin,
            T>(::pin_project::__private::Pin<&'pin (T)>, pub &'pin (u8)) where
            Tuple<T>: 'pin;
        impl<T> Tuple<T> {
            #[allow(dead_code)]
            #[inline]
            pub(crate) fn project<'pin>(self:
                    _pin_project::__private::Pin<&'pin mut Self>)
                -> __TupleProjection<'pin, T> {
                unsafe {
                    let Self(_0, _1) = self.get_unchecked_mut();
                    __TupleProjection(_pin_project::__private::Pin::new_unchecked(_0),
                        _1)
                }
            }
            #[allow(dead_code)]
            #[inline]
            pub(crate) fn project_ref<'pin>(self:
                    _pin_project::__private::Pin<&'pin Self>)
                -> __TupleProjectionRef<'pin, T> {
                unsafe {
                    let Self(_0, _1) = self.get_ref();
                    __TupleProjectionRef(_pin_project::__private::Pin::new_unchecked(_0),
                        _1)
                }
            }
        }
        #[forbid(unaligned_references, safe_packed_borrows)]
        fn __assert_not_repr_packed<T>(this: &Tuple<T>) {
            let _ = &this.0;
            let _ = &this.1;
        }
        impl<'pin, T> _pin_project::__private::Unpin for Tuple<T> where
            _pin_project::__private::PinnedFieldsOf<_pin_project::__private::Wrapper<'pin,
            Self>>: _pin_project::UnsafeUnpin {}
        trait TupleMustNotImplDrop {}
        #[allow(clippy :: drop_bounds, drop_bounds)]
        impl<T: _pin_project::__private::Drop> TupleMustNotImplDrop for T { }
        impl<T> TupleMustNotImplDrop for Tuple<T> {}
        #[doc(hidden)]
        impl<T> _pin_project::__private::PinnedDrop for Tuple<T> {
            unsafe fn drop(self: _pin_project::__private::Pin<&mut Self>) {}
        }
    };
unsafe impl<T: Unpin> pin_project::UnsafeUnpin for Tuple<T> {}
fn main() {
    {
        ::std::io::_print(format_args!("{0:?}\n",
                futures::executor::block_on(Times {
                        future: async { 7 },
                        name: "seven",
                        count: 3,
                    })));
    };
    let mut state = Box::pin(State::<u8, u16>::First(1, 2));
    if let StateProjection::First(a, number) = state.as_mut().project() {
        { ::std::io::_print(format_args!("{0} {1}\n", a, number)); };
    }
    for next in
        [State::Second { b: 3, at: "here".into() }, State::Done, State::Done]
        {
        match state.as_mut().project_replace(next) {
            StateOwned::First(_, number) => {
                ::std::io::_print(format_args!("was first: {0}\n", number));
            }
            StateOwned::Second { at, .. } => {
                ::std::io::_print(format_args!("was second: {0}\n", at));
            }
            StateOwned::Done => {
                ::std::io::_print(format_args!("was done\n"));
            }
        }
    }
    {
        ::std::io::_print(format_args!("{0}\n",
                Box::pin(Tuple(1, 2)).as_mut().project().1));
    };
}
