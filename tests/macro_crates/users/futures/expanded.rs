#![feature(prelude_import)]
//! futures-macro: join!, try_join!, select!, select_biased!, pending in nested blocks.
extern crate std;
#[prelude_import]
use std::prelude::rust_2021::*;

use futures::{
    executor::block_on, future, join, pin_mut, select, select_biased, stream,
    try_join, FutureExt, StreamExt,
};

async fn sum<S: stream::Stream<Item = u8> + Unpin>(mut left: S, mut right: S)
    -> u32 {
    let (mut left, mut right, mut total) =
        (left.by_ref().fuse(), right.by_ref().fuse(), 0);
    loop {



        {
            use ::futures_util::__private as __futures_crate;
            {
                enum __PrivResult<_0, _1> { _0(_0), _1(_1), Complete, }
                let __select_result =
                    {
                        let mut _0 = left.next();
                        let mut _1 = right.select_next_some();
                        let mut __poll_fn =
                            |__cx: &mut __futures_crate::task::Context<'_>|
                                {
                                    let mut __any_polled = false;
                                    let mut _0 =
                                        |__cx: &mut __futures_crate::task::Context<'_>|
                                            {
                                                let mut _0 =
                                                    unsafe { __futures_crate::Pin::new_unchecked(&mut _0) };
                                                if __futures_crate::future::FusedFuture::is_terminated(&_0)
                                                    {
                                                    __futures_crate::None
                                                } else {
                                                    __futures_crate::Some(__futures_crate::future::FutureExt::poll_unpin(&mut _0,
                                                                __cx).map(__PrivResult::_0))
                                                }
                                            };
                                    let _0:
                                            &mut dyn FnMut(&mut __futures_crate::task::Context<'_>)
                                            -> __futures_crate::Option<__futures_crate::task::Poll<_>> =
                                        &mut _0;
                                    let mut _1 =
                                        |__cx: &mut __futures_crate::task::Context<'_>|
                                            {
                                                let mut _1 =
                                                    unsafe { __futures_crate::Pin::new_unchecked(&mut _1) };
                                                if __futures_crate::future::FusedFuture::is_terminated(&_1)
                                                    {
                                                    __futures_crate::None
                                                } else {
                                                    __futures_crate::Some(__futures_crate::future::FutureExt::poll_unpin(&mut _1,
                                                                __cx).map(__PrivResult::_1))
                                                }
                                            };
                                    let _1:
                                            &mut dyn FnMut(&mut __futures_crate::task::Context<'_>)
                                            -> __futures_crate::Option<__futures_crate::task::Poll<_>> =
                                        &mut _1;
                                    let mut __select_arr = [_0, _1];
                                    for poller in &mut __select_arr {
                                        let poller:
                                                &mut &mut dyn FnMut(&mut __futures_crate::task::Context<'_>)
                                                -> __futures_crate::Option<__futures_crate::task::Poll<_>> =
                                            poller;
                                        match poller(__cx) {
                                            __futures_crate::Some(x @
                                                __futures_crate::task::Poll::Ready(_)) => return x,
                                            __futures_crate::Some(__futures_crate::task::Poll::Pending)
                                                => {
                                                __any_polled = true;
                                            }
                                            __futures_crate::None => {}
                                        }
                                    }
                                    if !__any_polled {
                                        __futures_crate::task::Poll::Ready(__PrivResult::Complete)
                                    } else { __futures_crate::task::Poll::Pending }
                                };
                        __futures_crate::future::poll_fn(__poll_fn).await
                    };
                match __select_result {
                    __PrivResult::_0(item) =>
                        total += item.map_or(0, u32::from),
                    __PrivResult::_1(item) => total += u32::from(item) * 10,
                    __PrivResult::Complete => { return total }
                }
            }
        }
    }
}
async fn fails(number: u8) -> Result<u8, String> {
    if number > 1 {
        Err(::alloc::__export::must_use({
                    ::alloc::fmt::format(format_args!("{0} is too much",
                            number))
                }))
    } else { Ok(number) }
}
fn main() {
    block_on(async {
            {
                ::std::io::_print(format_args!("{0:?}\n",
                        {
                            use ::futures_util::__private as __futures_crate;
                            {
                                let mut _fut0 =
                                    __futures_crate::future::maybe_done(async { 1 });
                                let mut _fut0 =
                                    unsafe { __futures_crate::Pin::new_unchecked(&mut _fut0) };
                                let mut _fut1 =
                                    __futures_crate::future::maybe_done(future::ready("two"));
                                let mut _fut1 =
                                    unsafe { __futures_crate::Pin::new_unchecked(&mut _fut1) };
                                let mut _fut2 =
                                    __futures_crate::future::maybe_done(async {
                                            {
                                                use ::futures_util::__private as __futures_crate;
                                                {
                                                    let mut _fut0 =
                                                        __futures_crate::future::maybe_done(async { 3 });
                                                    let mut _fut0 =
                                                        unsafe { __futures_crate::Pin::new_unchecked(&mut _fut0) };
                                                    __futures_crate::future::poll_fn(move
                                                                |__cx: &mut __futures_crate::task::Context<'_>|
                                                                {
                                                                    let mut __all_done = true;
                                                                    __all_done &=
                                                                        __futures_crate::future::Future::poll(_fut0.as_mut(),
                                                                                __cx).is_ready();
                                                                    if __all_done {
                                                                        __futures_crate::task::Poll::Ready((_fut0.as_mut().take_output().unwrap(),))
                                                                    } else { __futures_crate::task::Poll::Pending }
                                                                }).await
                                                }
                                            }
                                        });
                                let mut _fut2 =
                                    unsafe { __futures_crate::Pin::new_unchecked(&mut _fut2) };
                                __futures_crate::future::poll_fn(move
                                            |__cx: &mut __futures_crate::task::Context<'_>|
                                            {
                                                let mut __all_done = true;
                                                __all_done &=
                                                    __futures_crate::future::Future::poll(_fut0.as_mut(),
                                                            __cx).is_ready();
                                                __all_done &=
                                                    __futures_crate::future::Future::poll(_fut1.as_mut(),
                                                            __cx).is_ready();
                                                __all_done &=
                                                    __futures_crate::future::Future::poll(_fut2.as_mut(),
                                                            __cx).is_ready();
                                                if __all_done {
                                                    __futures_crate::task::Poll::Ready((_fut0.as_mut().take_output().unwrap(),
                                                            _fut1.as_mut().take_output().unwrap(),
                                                            _fut2.as_mut().take_output().unwrap()))
                                                } else { __futures_crate::task::Poll::Pending }
                                            }).await
                            }
                        }));
            };
            {
                ::std::io::_print(format_args!("{0:?} {1:?}\n",
                        {
                            use ::futures_util::__private as __futures_crate;
                            {
                                let mut _fut0 =
                                    __futures_crate::future::maybe_done(fails(0));
                                let mut _fut0 =
                                    unsafe { __futures_crate::Pin::new_unchecked(&mut _fut0) };
                                let mut _fut1 =
                                    __futures_crate::future::maybe_done(fails(1));
                                let mut _fut1 =
                                    unsafe { __futures_crate::Pin::new_unchecked(&mut _fut1) };

                                #[allow(clippy :: diverging_sub_expression)]
                                __futures_crate::future::poll_fn(move
                                            |__cx: &mut __futures_crate::task::Context<'_>|
                                            {
                                                let mut __all_done = true;
                                                if __futures_crate::future::Future::poll(_fut0.as_mut(),
                                                            __cx).is_pending() {
                                                    __all_done = false;
                                                } else if _fut0.as_mut().output_mut().unwrap().is_err() {

                                                    #[allow(unreachable_code)]
                                                    return __futures_crate::task::Poll::Ready(__futures_crate::Err(_fut0.as_mut().take_output().unwrap().err().unwrap()));
                                                }
                                                if __futures_crate::future::Future::poll(_fut1.as_mut(),
                                                            __cx).is_pending() {
                                                    __all_done = false;
                                                } else if _fut1.as_mut().output_mut().unwrap().is_err() {

                                                    #[allow(unreachable_code)]
                                                    return __futures_crate::task::Poll::Ready(__futures_crate::Err(_fut1.as_mut().take_output().unwrap().err().unwrap()));
                                                }
                                                if __all_done {
                                                    __futures_crate::task::Poll::Ready(__futures_crate::Ok((#[allow(unreachable_code)] _fut0.as_mut().take_output().unwrap().ok().unwrap(),
                                                                #[allow(unreachable_code)] _fut1.as_mut().take_output().unwrap().ok().unwrap())))
                                                } else { __futures_crate::task::Poll::Pending }
                                            }).await
                            }
                        },
                        {
                            use ::futures_util::__private as __futures_crate;
                            {
                                let mut _fut0 =
                                    __futures_crate::future::maybe_done(fails(1));
                                let mut _fut0 =
                                    unsafe { __futures_crate::Pin::new_unchecked(&mut _fut0) };
                                let mut _fut1 =
                                    __futures_crate::future::maybe_done(fails(2));
                                let mut _fut1 =
                                    unsafe { __futures_crate::Pin::new_unchecked(&mut _fut1) };
                                let mut _fut2 =
                                    __futures_crate::future::maybe_done(fails(3));
                                let mut _fut2 =
                                    unsafe { __futures_crate::Pin::new_unchecked(&mut _fut2) };

                                #[allow(clippy :: diverging_sub_expression)]
                                __futures_crate::future::poll_fn(move
                                            |__cx: &mut __futures_crate::task::Context<'_>|
                                            {
                                                let mut __all_done = true;
                                                if __futures_crate::future::Future::poll(_fut0.as_mut(),
                                                            __cx).is_pending() {
                                                    __all_done = false;
                                                } else if _fut0.as_mut().output_mut().unwrap().is_err() {

                                                    #[allow(unreachable_code)]
                                                    return __futures_crate::task::Poll::Ready(__futures_crate::Err(_fut0.as_mut().take_output().unwrap().err().unwrap()));
                                                }
                                                if __futures_crate::future::Future::poll(_fut1.as_mut(),
                                                            __cx).is_pending() {
                                                    __all_done = false;
                                                } else if _fut1.as_mut().output_mut().unwrap().is_err() {

                                                    #[allow(unreachable_code)]
                                                    return __futures_crate::task::Poll::Ready(__futures_crate::Err(_fut1.as_mut().take_output().unwrap().err().unwrap()));
                                                }
                                                if __futures_crate::future::Future::poll(_fut2.as_mut(),
                                                            __cx).is_pending() {
                                                    __all_done = false;
                                                } else if _fut2.as_mut().output_mut().unwrap().is_err() {

                                                    #[allow(unreachable_code)]
                                                    return __futures_crate::task::Poll::Ready(__futures_crate::Err(_fut2.as_mut().take_output().unwrap().err().unwrap()));
                                                }
                                                if __all_done {
                                                    __futures_crate::task::Poll::Ready(__futures_crate::Ok((#[allow(unreachable_code)] _fut0.as_mut().take_output().unwrap().ok().unwrap(),
                                                                #[allow(unreachable_code)] _fut1.as_mut().take_output().unwrap().ok().unwrap(),
                                                                #[allow(unreachable_code)] _fut2.as_mut().take_output().unwrap().ok().unwrap())))
                                                } else { __futures_crate::task::Poll::Pending }
                                            }).await
                            }
                        }));
            };
            {
                ::std::io::_print(format_args!("{0}\n",
                        sum(stream::iter(::alloc::boxed::box_assume_init_into_vec_unsafe(::alloc::intrinsics::write_box_via_move(::alloc::boxed::Box::new_uninit(),
                                            [1, 2]))),
                                stream::iter(::alloc::boxed::box_assume_init_into_vec_unsafe(::alloc::intrinsics::write_box_via_move(::alloc::boxed::Box::new_uninit(),
                                            [3, 4])))).await));
            };
            let ready = async { 5 }.fuse();
            let mut ready = ready;
            #[allow(unused_mut)]
            let mut ready =
                unsafe {
                    ::futures_util::__private::Pin::new_unchecked(&mut ready)
                };
            let mut never = future::pending::<()>().fuse();
            let chosen =
                {
                    use ::futures_util::__private as __futures_crate;
                    {
                        enum __PrivResult<_0, _1> { _0(_0), _1(_1), }
                        let __select_result =
                            {
                                __futures_crate::async_await::assert_fused_future(&ready);
                                __futures_crate::async_await::assert_unpin(&ready);
                                __futures_crate::async_await::assert_fused_future(&never);
                                __futures_crate::async_await::assert_unpin(&never);
                                let mut __poll_fn =
                                    |__cx: &mut __futures_crate::task::Context<'_>|
                                        {
                                            let mut __any_polled = false;
                                            let mut _0 =
                                                |__cx: &mut __futures_crate::task::Context<'_>|
                                                    {
                                                        let mut ready =
                                                            unsafe { __futures_crate::Pin::new_unchecked(&mut ready) };
                                                        if __futures_crate::future::FusedFuture::is_terminated(&ready)
                                                            {
                                                            __futures_crate::None
                                                        } else {
                                                            __futures_crate::Some(__futures_crate::future::FutureExt::poll_unpin(&mut ready,
                                                                        __cx).map(__PrivResult::_0))
                                                        }
                                                    };
                                            let _0:
                                                    &mut dyn FnMut(&mut __futures_crate::task::Context<'_>)
                                                    -> __futures_crate::Option<__futures_crate::task::Poll<_>> =
                                                &mut _0;
                                            let mut _1 =
                                                |__cx: &mut __futures_crate::task::Context<'_>|
                                                    {
                                                        let mut never =
                                                            unsafe { __futures_crate::Pin::new_unchecked(&mut never) };
                                                        if __futures_crate::future::FusedFuture::is_terminated(&never)
                                                            {
                                                            __futures_crate::None
                                                        } else {
                                                            __futures_crate::Some(__futures_crate::future::FutureExt::poll_unpin(&mut never,
                                                                        __cx).map(__PrivResult::_1))
                                                        }
                                                    };
                                            let _1:
                                                    &mut dyn FnMut(&mut __futures_crate::task::Context<'_>)
                                                    -> __futures_crate::Option<__futures_crate::task::Poll<_>> =
                                                &mut _1;
                                            let mut __select_arr = [_0, _1];
                                            __futures_crate::async_await::shuffle(&mut __select_arr);
                                            for poller in &mut __select_arr {
                                                let poller:
                                                        &mut &mut dyn FnMut(&mut __futures_crate::task::Context<'_>)
                                                        -> __futures_crate::Option<__futures_crate::task::Poll<_>> =
                                                    poller;
                                                match poller(__cx) {
                                                    __futures_crate::Some(x @
                                                        __futures_crate::task::Poll::Ready(_)) => return x,
                                                    __futures_crate::Some(__futures_crate::task::Poll::Pending)
                                                        => {
                                                        __any_polled = true;
                                                    }
                                                    __futures_crate::None => {}
                                                }
                                            }
                                            if !__any_polled {
                                                {
                                                    ::std::rt::begin_panic("all futures in select! were completed, \
                    but no `complete =>` handler was provided");
                                                }
                                            } else { __futures_crate::task::Poll::Pending }
                                        };
                                __poll_fn(&mut __futures_crate::task::Context::from_waker(__futures_crate::task::noop_waker_ref()))
                            };
                        match __select_result {
                            __futures_crate::task::Poll::Ready(result) =>
                                match result {
                                    __PrivResult::_0(number) => number,
                                    __PrivResult::_1(()) =>
                                        ::core::panicking::panic("internal error: entered unreachable code"),
                                },
                            _ => 0,
                        }
                    }
                };
            { ::std::io::_print(format_args!("{0}\n", chosen)); };
        });
}
