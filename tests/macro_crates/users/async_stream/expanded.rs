#![feature(prelude_import)]
//! async-stream-impl: stream! and try_stream!, with yields in loops, `for await` and errors.
extern crate std;
#[prelude_import]
use std::prelude::rust_2021::*;

use async_stream::{stream, try_stream};
use futures::{executor::block_on, Stream, StreamExt};

fn numbers(up_to: u8) -> impl Stream<Item = u8> {



    {
        let (mut __yield_tx, __yield_rx) =
            unsafe { ::async_stream::__private::yielder::pair() };
        ::async_stream::__private::AsyncStream::new(__yield_rx,
            async move
                {
                '__async_stream_private_check_scope:
                    {
                    for number in 0..up_to {
                        if number == 2 { continue; }
                        {

                            #[allow(unreachable_code)]
                            if false {
                                break '__async_stream_private_check_scope (loop {});
                            }
                            __yield_tx.send(number).await
                        };
                    }
                }
            })
    }
}
fn doubled<'a, S: Stream<Item = u8> + 'a>(input: S)
    -> impl Stream<Item = (u8, u8)> + 'a {
    {
        let (mut __yield_tx, __yield_rx) =
            unsafe { ::async_stream::__private::yielder::pair() };
        ::async_stream::__private::AsyncStream::new(__yield_rx,
            async move
                {
                '__async_stream_private_check_scope:
                    {
                    let mut count = 0;
                    {
                        let mut __pinned = input;
                        let mut __pinned =
                            unsafe { ::core::pin::Pin::new_unchecked(&mut __pinned) };
                        loop {
                            let number =
                                match ::async_stream::__private::next(&mut __pinned).await {
                                    ::core::option::Option::Some(e) => e,
                                    ::core::option::Option::None => break,
                                };
                            {
                                let inner = async { number * 2 };
                                count += 1;
                                {

                                    #[allow(unreachable_code)]
                                    if false {
                                        break '__async_stream_private_check_scope (loop {});
                                    }
                                    __yield_tx.send((count, inner.await)).await
                                };
                                {
                                    let (mut __yield_tx, __yield_rx) =
                                        unsafe { ::async_stream::__private::yielder::pair() };
                                    ::async_stream::__private::AsyncStream::new(__yield_rx,
                                        async move
                                            {
                                            '__async_stream_private_check_scope:
                                                {
                                                {

                                                    #[allow(unreachable_code)]
                                                    if false {
                                                        break '__async_stream_private_check_scope (loop {});
                                                    }
                                                    __yield_tx.send(1).await
                                                }
                                            }
                                        })
                                };
                            }
                        }
                    }
                }
            })
    }
}
fn parsed(texts: &[&'static str])
    -> impl Stream<Item = Result<u8, std::num::ParseIntError>> {
    let texts = texts.to_vec();
    {
        let (mut __yield_tx, __yield_rx) =
            unsafe { ::async_stream::__private::yielder::pair() };
        ::async_stream::__private::AsyncStream::new(__yield_rx,
            async move
                {
                '__async_stream_private_check_scope:
                    {
                    for text in texts {
                        let number: u8 =
                            match text.parse() {
                                ::core::result::Result::Ok(v) => v,
                                ::core::result::Result::Err(e) => {
                                    __yield_tx.send(::core::result::Result::Err(e.into())).await;
                                    return;
                                }
                            };
                        {

                            #[allow(unreachable_code)]
                            if false {
                                break '__async_stream_private_check_scope (loop {});
                            }
                            __yield_tx.send(::core::result::Result::Ok(number)).await
                        };
                    }
                }
            })
    }
}
fn main() {
    {
        ::std::io::_print(format_args!("{0:?}\n",
                block_on(numbers(5).collect::<Vec<_>>())));
    };
    {
        ::std::io::_print(format_args!("{0:?}\n",
                block_on(doubled(numbers(4)).collect::<Vec<_>>())));
    };
    {
        ::std::io::_print(format_args!("{0:?}\n",
                block_on(parsed(&["1", "x", "3"]).collect::<Vec<_>>())));
    };
}
