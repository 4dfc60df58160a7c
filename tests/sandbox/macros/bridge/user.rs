fn main() {
    // Each says whether all was refused, except for the operator, the symbols that are sent in order, and the first of the streams that are dropped twice.
    macros::unknown!();
    macros::short!();
    macros::ones!();
    macros::handles!();
    macros::strings!();
    macros::operator!();
    macros::symbols!();
    macros::quoted!();
    macros::fine!();
}
