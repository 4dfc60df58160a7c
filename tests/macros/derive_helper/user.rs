use describe::Describe;

#[derive(Describe)]
#[describe("first")]
#[describe("second")]
#[allow(dead_code)]
struct Point {
    #[ignored]
    x: i32,
}

fn main() {
    println!("{:?}", Point::TEXTS);
}
