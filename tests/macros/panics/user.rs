macros::formatted!(a + b);

#[derive(macros::Derive)]
struct S;

#[macros::attribute]
fn f() {}

fn main() {
    macros::unwrapped!();
    macros::payload!();
}
