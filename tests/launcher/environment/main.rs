fn main() {
    println!("{}", env!("EXAMPLE"));
    println!("{:?}", option_env!("SURELY_NOT_SET"));
}
