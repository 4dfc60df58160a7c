#[derive(describe::Describe)]
struct Point {
    #[describes("a typo")]
    x: i32,
}

fn main() {}
