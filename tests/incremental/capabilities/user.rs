fn main() {
    println!("{:?} {:?}", macros::variable!(GREETING), macros::same!("same"));
}
