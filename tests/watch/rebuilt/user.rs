fn main() {
    println!("{}", word::word!());
}
