fn main() {
    println!("{} {}", number!(), macros::other!());
}
