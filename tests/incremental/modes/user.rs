fn main() {
    println!("{:?}", macros::twice!(1));
}
