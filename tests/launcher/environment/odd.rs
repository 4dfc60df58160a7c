fn main() { println!("{}", env!("ODD")); }
