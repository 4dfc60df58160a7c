fn main() {
    println!("{:?}", c_strings::escaped!());
    println!("{:?}", c_strings::same!("a"));
    println!("{:?}", c_strings::raw!());
}
