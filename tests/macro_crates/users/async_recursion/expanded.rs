#![feature(prelude_import)]
//! async-recursion: recursive functions that are async, with generics, lifetimes, and without Send.
extern crate std;
#[prelude_import]
use std::prelude::rust_2021::*;

use async_recursion::async_recursion;

fn fibonacci<'life0, 'async_recursion, T: Copy + Send +
    Into<u64>>(n: T, depth: &'life0 mut u32)
    ->
        ::core::pin::Pin<Box<dyn ::core::future::Future<Output = u64> +
        'async_recursion + ::core::marker::Send>> where T: 'async_recursion,
    'life0: 'async_recursion {
    Box::pin(async move
            {
            *depth += 1;
            match n.into() {
                small @ 0..=1 => small,
                n =>
                    fibonacci(n - 1, depth).await +
                        fibonacci(n - 2, depth).await,
            }
        })
}

fn local(list: std::rc::Rc<Vec<u8>>, index: usize)
    -> ::core::pin::Pin<Box<dyn ::core::future::Future<Output = u8>>> {
    Box::pin(async move
            {
            if index < list.len() {
                list[index] + local(list.clone(), index + 1).await
            } else { 0 }
        })
}

pub fn borrowed<'a, 'b, 'async_recursion>(a: &'a str, b: &'b str)
    ->
        ::core::pin::Pin<Box<dyn ::core::future::Future<Output = &'a str> +
        'async_recursion + ::core::marker::Send + ::core::marker::Sync>> where
    'a: 'async_recursion, 'b: 'async_recursion {
    Box::pin(async move
            {
            if a.len() > b.len() { borrowed(&a[1..], b).await } else { a }
        })
}

fn main() {
    let mut depth = 0;
    {
        ::std::io::_print(format_args!("{0} {1}\n",
                futures::executor::block_on(fibonacci(10_u8, &mut depth)),
                depth));
    };
    {
        ::std::io::_print(format_args!("{1} {0}\n",
                futures::executor::block_on(local(::alloc::boxed::box_assume_init_into_vec_unsafe(::alloc::intrinsics::write_box_via_move(::alloc::boxed::Box::new_uninit(),
                                    [1, 2, 3])).into(), 0)), depth));
    };
    {
        ::std::io::_print(format_args!("{0}\n",
                futures::executor::block_on(borrowed("abcd", "xy"))));
    };
}
