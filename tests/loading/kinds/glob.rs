#![deny(warnings)]
use kinds::*;

fn main() {
    println!("{}", count!(a, b));
}
