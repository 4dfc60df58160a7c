fn main() {
    println!("{}", macros::reveal!(env!("GRANTED")));
    println!("{}", macros::reveal!(include_str!("granted/file.txt")));
    println!("{}", macros::reveal!(include_str!("granted/link/file.txt")));
    println!("{}", macros::reveal!(include!("granted/file.txt")));
    println!("{}", macros::reveal!(concat!("a", 1, stringify!(b))));
    println!("{}", macros::tracked!(GRANTED));
    println!("{}", macros::tracked!(UNSET));
}
