use demo::{Answer, count, twice};

#[derive(Answer)]
#[answer]
struct Unit {
    #[other(1)]
    _field: u8,
}

#[twice]
fn number() -> u32 {
    21
}

fn main() {
    println!("{} {} {}", Unit::answer(), number(), count!(a b c));
}
