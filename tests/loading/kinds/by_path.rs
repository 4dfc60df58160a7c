#![deny(warnings)]
use kinds::{Described, announced};

trait Described {
    const TEXT: &'static str;
}

#[derive(Described)]
#[describe = "by path"]
struct Thing;

#[announced("by path")]
fn main() {
    println!("{} {}", Thing::TEXT, kinds::count!(a b c));
    println!("{}", ::kinds::count! { 1 });
}
