macros::available!();

fn main() {
    macros::warn!(a "b");
    println!("{}", macros::expanded!(concat!("a", 1, stringify!(x), macros::expanded!("nested"))));
    println!("{}", macros::location!(some
        tokens));
    println!("{:?}", macros::quoted!(1 + 2));
}
