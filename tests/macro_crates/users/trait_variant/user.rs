//! trait-variant: a Send variant of a trait with async functions.

use std::future::Future;

#[trait_variant::make(Shape: Send + Sync)]
trait LocalShape {
    const SIDES: u8;

    async fn area(&self, scale: u32) -> Result<u32, String>;

    fn later<'a>(&'a self) -> impl Future<Output = &'a str>;

    fn plain(&self) -> u8 {
        Self::SIDES
    }
}

#[trait_variant::make(Send)]
trait Rewritten<T> {
    async fn get(&self, value: T) -> T;
}

struct Square(u32);

impl Shape for Square {
    const SIDES: u8 = 4;

    async fn area(&self, scale: u32) -> Result<u32, String> {
        Ok(self.0 * self.0 * scale)
    }

    async fn later<'a>(&'a self) -> &'a str {
        "later"
    }
}

impl Rewritten<u8> for Square {
    async fn get(&self, value: u8) -> u8 {
        value + 1
    }
}

fn main() {
    futures::executor::block_on(async {
        let square = Square(3);
        println!("{:?} {}", Shape::area(&square, 2).await, LocalShape::plain(&square));
        println!("{} {}", LocalShape::later(&square).await, square.get(1).await);
    });
}
