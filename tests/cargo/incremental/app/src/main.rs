#[derive(macros::Describe)]
struct A;

fn main() {
    println!("{}: {}", A::TEXT, include_str!(concat!(env!("OUT_DIR"), "/text")));
}
