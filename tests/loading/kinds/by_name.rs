#![deny(warnings)]

trait Described {
    const TEXT: &'static str;
}

#[derive(Described)]
#[ignored]
struct Thing;

mod inner {
    #[announced("by name, in a module")]
    pub fn run() {}
}

fn main() {
    inner::run();
    println!("{} {}", Thing::TEXT, count!(a b c));
}
