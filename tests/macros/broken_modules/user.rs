fn main() {
    macros::nothing!();
}
