#[macro_use]
extern crate second;

fn main() {
    println!("{}", both!());
}
