fn main() {
    macros::nothing!();
    another_mistake();
}
