#![feature(prelude_import)]
//! tokio-macros: main, test, select!, join!, try_join!, pin!.
extern crate std;
#[prelude_import]
use std::prelude::rust_2021::*;

use std::future::pending;

fn main() -> Result<(), String> {
    let body =
        async {
            let (a, b) =


                {
                    let mut futures =
                        (::tokio::macros::support::maybe_done(async { 1 }),
                            ::tokio::macros::support::maybe_done(async {
                                    tokio::spawn(async { 2 }).await.unwrap()
                                }));
                    let mut futures = &mut futures;
                    let mut rotator =
                        <::tokio::macros::support::SelectNormal as
                                ::tokio::macros::support::RotatorSelect>::Rotator::<{
                                    0 + 1 + 1
                                }>::default();
                    ::tokio::macros::support::poll_fn(move |cx|
                                {
                                    const COUNT: u32 = 0 + 1 + 1;
                                    let mut is_pending = false;
                                    let mut to_run = COUNT;
                                    let mut skip = rotator.num_skip();
                                    loop {
                                        if skip == 0 {
                                            if to_run == 0 { break; }
                                            to_run -= 1;
                                            let (fut, ..) = &mut *futures;
                                            let mut fut =
                                                unsafe {
                                                    ::tokio::macros::support::Pin::new_unchecked(fut)
                                                };
                                            if ::tokio::macros::support::Future::poll(fut.as_mut(),
                                                        cx).is_pending() {
                                                is_pending = true;
                                            }
                                        } else { skip -= 1; }
                                        if skip == 0 {
                                            if to_run == 0 { break; }
                                            to_run -= 1;
                                            let (_, fut, ..) = &mut *futures;
                                            let mut fut =
                                                unsafe {
                                                    ::tokio::macros::support::Pin::new_unchecked(fut)
                                                };
                                            if ::tokio::macros::support::Future::poll(fut.as_mut(),
                                                        cx).is_pending() {
                                                is_pending = true;
                                            }
                                        } else { skip -= 1; }
                                    }
                                    if is_pending {
                                        ::tokio::macros::support::Poll::Pending
                                    } else {

                                        #[allow(unreachable_code)]
                                        {
                                            ::tokio::macros::support::Poll::Ready(({
                                                        let (fut, ..) = &mut futures;
                                                        let mut fut =
                                                            unsafe {
                                                                ::tokio::macros::support::Pin::new_unchecked(fut)
                                                            };
                                                        fut.take_output().expect("expected completed future")
                                                    },
                                                    {
                                                        let (_, fut, ..) = &mut futures;
                                                        let mut fut =
                                                            unsafe {
                                                                ::tokio::macros::support::Pin::new_unchecked(fut)
                                                            };
                                                        fut.take_output().expect("expected completed future")
                                                    }))
                                        }
                                    }
                                }).await
                };
            { ::std::io::_print(format_args!("{0}\n", a + b)); };
            {
                ::std::io::_print(format_args!("{0:?}\n",
                        {
                            let mut futures =
                                (::tokio::macros::support::maybe_done(async { Ok(1) }),
                                    ::tokio::macros::support::maybe_done(async {
                                            Err::<u8, _>("no")
                                        }));
                            let mut futures = &mut futures;
                            let mut rotator =
                                <::tokio::macros::support::SelectNormal as
                                        ::tokio::macros::support::RotatorSelect>::Rotator::<{
                                            0 + 1 + 1
                                        }>::default();
                            ::tokio::macros::support::poll_fn(move |cx|
                                        {
                                            const COUNT: u32 = 0 + 1 + 1;
                                            let mut is_pending = false;
                                            let mut to_run = COUNT;
                                            let mut skip = rotator.num_skip();
                                            loop {
                                                if skip == 0 {
                                                    if to_run == 0 { break; }
                                                    to_run -= 1;
                                                    let (fut, ..) = &mut *futures;
                                                    let mut fut =
                                                        unsafe {
                                                            ::tokio::macros::support::Pin::new_unchecked(fut)
                                                        };
                                                    if ::tokio::macros::support::Future::poll(fut.as_mut(),
                                                                cx).is_pending() {
                                                        is_pending = true;
                                                    } else if fut.as_mut().output_mut().expect("expected completed future").is_err()
                                                        {
                                                        return ::tokio::macros::support::Poll::Ready(fut.take_output().expect("expected completed future").err().map(::tokio::macros::support::Result::Err).unwrap())
                                                    }
                                                } else { skip -= 1; }
                                                if skip == 0 {
                                                    if to_run == 0 { break; }
                                                    to_run -= 1;
                                                    let (_, fut, ..) = &mut *futures;
                                                    let mut fut =
                                                        unsafe {
                                                            ::tokio::macros::support::Pin::new_unchecked(fut)
                                                        };
                                                    if ::tokio::macros::support::Future::poll(fut.as_mut(),
                                                                cx).is_pending() {
                                                        is_pending = true;
                                                    } else if fut.as_mut().output_mut().expect("expected completed future").is_err()
                                                        {
                                                        return ::tokio::macros::support::Poll::Ready(fut.take_output().expect("expected completed future").err().map(::tokio::macros::support::Result::Err).unwrap())
                                                    }
                                                } else { skip -= 1; }
                                            }
                                            if is_pending {
                                                ::tokio::macros::support::Poll::Pending
                                            } else {

                                                #[allow(unreachable_code)]
                                                {
                                                    ::tokio::macros::support::Poll::Ready(::tokio::macros::support::Result::Ok(({
                                                                    let (fut, ..) = &mut futures;
                                                                    let mut fut =
                                                                        unsafe {
                                                                            ::tokio::macros::support::Pin::new_unchecked(fut)
                                                                        };
                                                                    fut.take_output().expect("expected completed future").ok().expect("expected Ok(_)")
                                                                },
                                                                {
                                                                    let (_, fut, ..) = &mut futures;
                                                                    let mut fut =
                                                                        unsafe {
                                                                            ::tokio::macros::support::Pin::new_unchecked(fut)
                                                                        };
                                                                    fut.take_output().expect("expected completed future").ok().expect("expected Ok(_)")
                                                                })))
                                                }
                                            }
                                        }).await
                        }));
            };
            {
                ::std::io::_print(format_args!("{0}\n",
                        first(Some(3)).await));
            };
            { ::std::io::_print(format_args!("{0}\n", first(None).await)); };
            {
                ::std::io::_print(format_args!("{0}\n",
                        borrowed::<u8>(&mut ::alloc::boxed::box_assume_init_into_vec_unsafe(::alloc::intrinsics::write_box_via_move(::alloc::boxed::Box::new_uninit(),
                                            [1, 2]))).await));
            };
            Ok(())
        };
    let body =
        {
            if false {
                let _:
                        &dyn ::core::future::Future<Output = Result<(), String>> =
                    &body;
            }
            body
        };

    #[allow(clippy :: expect_used, clippy :: diverging_sub_expression, clippy
    :: needless_return, clippy :: unwrap_in_result)]
    {
        use tokio::runtime::Builder;
        return Builder::new_current_thread().enable_all().build().expect("Failed building the Runtime").block_on(body);
    }
}
async fn first(number: Option<u8>) -> String {
    let sleeping = pending::<()>();
    let mut sleeping = sleeping;
    #[allow(unused_mut)]
    let mut sleeping =
        unsafe {
            ::tokio::macros::support::Pin::new_unchecked(&mut sleeping)
        };
    {
        #[doc(hidden)]
        mod __tokio_select_util {
            pub(super) enum Out<_0, _1, _2> {
                _0(_0),
                _1(_1),
                _2(_2),
                Disabled,
            }
            pub(super) type Mask = u8;
        }
        use ::tokio::macros::support::Pin;
        const BRANCHES: u32 = 3;
        let mut disabled: __tokio_select_util::Mask = Default::default();
        if !true {
            let mask: __tokio_select_util::Mask = 1 << 0;
            disabled |= mask;
        }
        if !(number != Some(0)) {
            let mask: __tokio_select_util::Mask = 1 << 1;
            disabled |= mask;
        }
        if !true {
            let mask: __tokio_select_util::Mask = 1 << 2;
            disabled |= mask;
        }
        let mut output =
            {
                let futures_init =
                    (&mut sleeping, async { number },
                        async { "ready".to_string() });
                let mut futures =
                    (::tokio::macros::support::IntoFuture::into_future(futures_init.0),
                        ::tokio::macros::support::IntoFuture::into_future(futures_init.1),
                        ::tokio::macros::support::IntoFuture::into_future(futures_init.2));
                let mut futures = &mut futures;
                ::tokio::macros::support::poll_fn(|cx|
                            {
                                match ::tokio::macros::support::poll_budget_available(cx) {
                                    ::core::task::Poll::Ready(t) => t,
                                    ::core::task::Poll::Pending => {
                                        return ::core::task::Poll::Pending;
                                    }
                                };
                                let mut is_pending = false;
                                let start = 0;
                                for i in 0..BRANCHES {
                                    let branch;

                                    #[allow(clippy :: modulo_one)]
                                    { branch = (start + i) % BRANCHES; }
                                    match branch
                                        {
                                            #[allow(unreachable_code)]
                                            0 => {
                                            let mask = 1 << branch;
                                            if disabled & mask == mask { continue; }
                                            let (fut, ..) = &mut *futures;
                                            let mut fut =
                                                unsafe {
                                                    ::tokio::macros::support::Pin::new_unchecked(fut)
                                                };
                                            let out =
                                                match ::tokio::macros::support::Future::poll(fut, cx) {
                                                    ::tokio::macros::support::Poll::Ready(out) => out,
                                                    ::tokio::macros::support::Poll::Pending => {
                                                        is_pending = true;
                                                        continue;
                                                    }
                                                };
                                            disabled |= mask;

                                            #[allow(unused_variables)]
                                            #[allow(unused_mut)]
                                            match &out { _ => {} _ => continue, }
                                            return ::tokio::macros::support::Poll::Ready(__tokio_select_util::Out::_0(out));
                                        }
                                            #[allow(unreachable_code)]
                                            1 => {
                                            let mask = 1 << branch;
                                            if disabled & mask == mask { continue; }
                                            let (_, fut, ..) = &mut *futures;
                                            let mut fut =
                                                unsafe {
                                                    ::tokio::macros::support::Pin::new_unchecked(fut)
                                                };
                                            let out =
                                                match ::tokio::macros::support::Future::poll(fut, cx) {
                                                    ::tokio::macros::support::Poll::Ready(out) => out,
                                                    ::tokio::macros::support::Poll::Pending => {
                                                        is_pending = true;
                                                        continue;
                                                    }
                                                };
                                            disabled |= mask;

                                            #[allow(unused_variables)]
                                            #[allow(unused_mut)]
                                            match &out { Some(n) => {} _ => continue, }
                                            return ::tokio::macros::support::Poll::Ready(__tokio_select_util::Out::_1(out));
                                        }
                                            #[allow(unreachable_code)]
                                            2 => {
                                            let mask = 1 << branch;
                                            if disabled & mask == mask { continue; }
                                            let (_, _, fut, ..) = &mut *futures;
                                            let mut fut =
                                                unsafe {
                                                    ::tokio::macros::support::Pin::new_unchecked(fut)
                                                };
                                            let out =
                                                match ::tokio::macros::support::Future::poll(fut, cx) {
                                                    ::tokio::macros::support::Poll::Ready(out) => out,
                                                    ::tokio::macros::support::Poll::Pending => {
                                                        is_pending = true;
                                                        continue;
                                                    }
                                                };
                                            disabled |= mask;

                                            #[allow(unused_variables)]
                                            #[allow(unused_mut)]
                                            match &out { text => {} _ => continue, }
                                            return ::tokio::macros::support::Poll::Ready(__tokio_select_util::Out::_2(out));
                                        }
                                        _ => {
                                            ::core::panicking::panic_fmt(format_args!("internal error: entered unreachable code: {0}",
                                                    format_args!("reaching this means there probably is an off by one bug")));
                                        }
                                    }
                                }
                                if is_pending {
                                    ::tokio::macros::support::Poll::Pending
                                } else {
                                    ::tokio::macros::support::Poll::Ready(__tokio_select_util::Out::Disabled)
                                }
                            }).await
            };
        match output {
            __tokio_select_util::Out::_0(_) =>
                ::core::panicking::panic("internal error: entered unreachable code"),
            __tokio_select_util::Out::_1(Some(n)) =>
                ::alloc::__export::must_use({
                        ::alloc::fmt::format(format_args!("some {0}", n))
                    }),
            __tokio_select_util::Out::_2(text) => text,
            __tokio_select_util::Out::Disabled => "nothing".into(),
            _ => {
                ::core::panicking::panic_fmt(format_args!("internal error: entered unreachable code: {0}",
                        format_args!("failed to match bind")));
            }
        }
    }
}
async fn borrowed<T>(list: &mut Vec<T>) -> usize {
    {
        #[doc(hidden)]
        mod __tokio_select_util {
            pub(super) enum Out<_0, _1> { _0(_0), _1(_1), Disabled, }
            pub(super) type Mask = u8;
        }
        use ::tokio::macros::support::Pin;
        const BRANCHES: u32 = 2;
        let mut disabled: __tokio_select_util::Mask = Default::default();
        if !true {
            let mask: __tokio_select_util::Mask = 1 << 0;
            disabled |= mask;
        }
        if !true {
            let mask: __tokio_select_util::Mask = 1 << 1;
            disabled |= mask;
        }
        let mut output =
            {
                let futures_init = (async { list.len() }, pending());
                let mut futures =
                    (::tokio::macros::support::IntoFuture::into_future(futures_init.0),
                        ::tokio::macros::support::IntoFuture::into_future(futures_init.1));
                let mut futures = &mut futures;
                ::tokio::macros::support::poll_fn(|cx|
                            {
                                match ::tokio::macros::support::poll_budget_available(cx) {
                                    ::core::task::Poll::Ready(t) => t,
                                    ::core::task::Poll::Pending => {
                                        return ::core::task::Poll::Pending;
                                    }
                                };
                                let mut is_pending = false;
                                let start =
                                    { ::tokio::macros::support::thread_rng_n(BRANCHES) };
                                for i in 0..BRANCHES {
                                    let branch;

                                    #[allow(clippy :: modulo_one)]
                                    { branch = (start + i) % BRANCHES; }
                                    match branch
                                        {
                                            #[allow(unreachable_code)]
                                            0 => {
                                            let mask = 1 << branch;
                                            if disabled & mask == mask { continue; }
                                            let (fut, ..) = &mut *futures;
                                            let mut fut =
                                                unsafe {
                                                    ::tokio::macros::support::Pin::new_unchecked(fut)
                                                };
                                            let out =
                                                match ::tokio::macros::support::Future::poll(fut, cx) {
                                                    ::tokio::macros::support::Poll::Ready(out) => out,
                                                    ::tokio::macros::support::Poll::Pending => {
                                                        is_pending = true;
                                                        continue;
                                                    }
                                                };
                                            disabled |= mask;

                                            #[allow(unused_variables)]
                                            #[allow(unused_mut)]
                                            match &out { length => {} _ => continue, }
                                            return ::tokio::macros::support::Poll::Ready(__tokio_select_util::Out::_0(out));
                                        }
                                            #[allow(unreachable_code)]
                                            1 => {
                                            let mask = 1 << branch;
                                            if disabled & mask == mask { continue; }
                                            let (_, fut, ..) = &mut *futures;
                                            let mut fut =
                                                unsafe {
                                                    ::tokio::macros::support::Pin::new_unchecked(fut)
                                                };
                                            let out =
                                                match ::tokio::macros::support::Future::poll(fut, cx) {
                                                    ::tokio::macros::support::Poll::Ready(out) => out,
                                                    ::tokio::macros::support::Poll::Pending => {
                                                        is_pending = true;
                                                        continue;
                                                    }
                                                };
                                            disabled |= mask;

                                            #[allow(unused_variables)]
                                            #[allow(unused_mut)]
                                            match &out { never => {} _ => continue, }
                                            return ::tokio::macros::support::Poll::Ready(__tokio_select_util::Out::_1(out));
                                        }
                                        _ => {
                                            ::core::panicking::panic_fmt(format_args!("internal error: entered unreachable code: {0}",
                                                    format_args!("reaching this means there probably is an off by one bug")));
                                        }
                                    }
                                }
                                if is_pending {
                                    ::tokio::macros::support::Poll::Pending
                                } else {
                                    ::tokio::macros::support::Poll::Ready(__tokio_select_util::Out::Disabled)
                                }
                            }).await
            };
        match output {
            __tokio_select_util::Out::_0(length) => length,
            __tokio_select_util::Out::_1(never) => never,
            __tokio_select_util::Out::Disabled => {
                ::core::panicking::panic_fmt(format_args!("all branches are disabled and there is no else branch"));
            }
            _ => {
                ::core::panicking::panic_fmt(format_args!("internal error: entered unreachable code: {0}",
                        format_args!("failed to match bind")));
            }
        }
    }
}
