fn main() {
    println!("{}", both!());
}
