fn main() {
    macros::dig_deep!();
}
