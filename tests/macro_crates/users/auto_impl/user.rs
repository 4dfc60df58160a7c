//! auto_impl: traits for references, boxes and closures.

use auto_impl::auto_impl;

#[auto_impl(&, &mut, Box, Rc, Arc)]
trait Shape<T: Copy> {
    type Output: Default;

    const SIDES: u8;

    fn area(&self, scale: T) -> Self::Output;

    #[auto_impl(keep_default_for(&))]
    fn name(&self) -> String {
        format!("{} sides", Self::SIDES)
    }

    fn generic<U>(&self, value: U) -> Option<U>
    where
        U: PartialEq,
        Self: Sized;
}

#[auto_impl(Fn)]
trait Greeter {
    fn greet(&self, name: &str, times: usize) -> String;
}

struct Square(u32);

impl Shape<u32> for Square {
    type Output = u32;

    const SIDES: u8 = 4;

    fn area(&self, scale: u32) -> u32 {
        self.0 * self.0 * scale
    }

    fn name(&self) -> String {
        "square".into()
    }

    fn generic<U: PartialEq>(&self, value: U) -> Option<U> {
        Some(value)
    }
}

fn show<S: Shape<u32, Output = u32>>(shape: S) {
    println!("{} {} {:?}", shape.area(2), shape.name(), shape.generic('x'));
}

fn main() {
    show(&Square(1));
    show(&mut Square(2));
    show(Box::new(Square(3)));
    show(std::rc::Rc::new(std::sync::Arc::new(Square(4))));
    let greeter = |name: &str, times: usize| name.repeat(times);
    println!("{}", Greeter::greet(&greeter, "hi", 2));
}
