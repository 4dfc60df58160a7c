fn main() {
    macros::allocate!(100);
    assert!(!macros::try_allocate!(100));
    macros::text!(2000);
    macros::print!(2000);
    macros::recurse!(10000000);
    stack::frames!(100);
}
