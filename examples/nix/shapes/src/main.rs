//! A program that uses macros from crates.io, which Cargo builds with it, and `about!`, which was built before.

use serde::Serialize;

#[derive(Serialize)]
struct Circle {
    name: &'static str,
    radius: f64,
}

fn main() {
    println!("{}", about::about!());
    let circle = Circle { name: "unit", radius: 1.0 };
    println!("{}", serde_json::to_string(&circle).expect("a circle has nothing that JSON lacks"));
}
