fn main() {
    let argument = std::env::args().nth(1).expect("a number");
    println!("{}", tests::double(argument.parse().unwrap()));
}
