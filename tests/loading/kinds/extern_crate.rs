#![deny(warnings)]
#[macro_use]
extern crate kinds as renamed;

fn main() {
    println!("{} {}", count!(), renamed::count!(a));
}
