#![feature(prelude_import)]
//! trait-variant: a Send variant of a trait with async functions.
extern crate std;
#[prelude_import]
use std::prelude::rust_2021::*;

use std::future::Future;

#[allow(async_fn_in_trait)]
trait LocalShape {
    const SIDES: u8;

    async fn area(&self, scale: u32)
    -> Result<u32, String>;

    fn later<'a>(&'a self)
    -> impl Future<Output = &'a str>;

    fn plain(&self) -> u8 { Self::SIDES }
}
trait Shape: Send + Sync {
    const SIDES: u8;
    fn area(&self, scale: u32)
    ->
        impl ::core::future::Future<Output = Result<u32, String>> + Send +
        Sync;
    fn later<'a>(&'a self)
    -> impl Future<Output = &'a str> + Send + Sync;
    fn plain(&self) -> u8 { Self::SIDES }
}
impl<TraitVariantBlanketType: Shape> LocalShape for TraitVariantBlanketType {
    const SIDES: u8 = <Self as Shape>::SIDES;
    async fn area(&self, scale: u32) -> Result<u32, String> {
        <Self as Shape>::area(self, scale).await
    }
    fn later<'a>(&'a self) -> impl Future<Output = &'a str> {
        <Self as Shape>::later(self)
    }
    fn plain(&self) -> u8 { <Self as Shape>::plain(self) }
}

trait Rewritten<T>: Send {
    fn get(&self, value: T)
    -> impl ::core::future::Future<Output = T> + Send;
}

struct Square(u32);

impl Shape for Square {
    const SIDES: u8 = 4;

    async fn area(&self, scale: u32) -> Result<u32, String> {
        Ok(self.0 * self.0 * scale)
    }

    async fn later<'a>(&'a self) -> &'a str { "later" }
}

impl Rewritten<u8> for Square {
    async fn get(&self, value: u8) -> u8 { value + 1 }
}

fn main() {
    futures::executor::block_on(async {
            let square = Square(3);
            {
                ::std::io::_print(format_args!("{0:?} {1}\n",
                        Shape::area(&square, 2).await, LocalShape::plain(&square)));
            };
            {
                ::std::io::_print(format_args!("{0} {1}\n",
                        LocalShape::later(&square).await, square.get(1).await));
            };
        });
}
