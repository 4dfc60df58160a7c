fn main() {
    println!("{} {}", macros::allocate!(100), macros::try_allocate!(100));
    println!("{} {}", macros::text!(2000).len(), macros::recurse!(1000));
    println!("{}", stack::frames!(10));
}
