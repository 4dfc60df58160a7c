fn main() {
    macros::endless!();
    macros::hoard!();
    macros::double!();
    macros::calls!();
    macros::frames!();
    macros::chatter!();
    macros::flood!();
    another_mistake();
}
