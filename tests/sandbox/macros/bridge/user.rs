fn main() {
    // Each says whether all was refused, except for the operator and the first of the streams that are dropped twice.
    macros::unknown!();
    macros::short!();
    macros::ones!();
    macros::handles!();
    macros::strings!();
    macros::operator!();
    macros::quoted!();
    macros::fine!();
}
