fn main() {
    macros::exit!();
    macros::abort!();
    macros::recursion!();
    macros::memory!();
}
