#[derive(named::Named)]
struct Point {
    #[allow(dead_code)]
    x: i32,
    #[allow(dead_code)]
    y: i32,
}

fn main() {
    println!("Point has {}", Point::FIELDS);
}
