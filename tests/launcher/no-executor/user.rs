fn main() {
    println!("{}", macros::same!(1 + 2));
}
