fn main() {
    println!("Hello, {}!", std::env::args().nth(1).unwrap());
}
