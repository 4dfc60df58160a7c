fn main() { println!("{} {}", x::name(), file!()); }
