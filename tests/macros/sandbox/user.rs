fn main() {
    macros::file!();
    macros::current_file!();
    macros::create!();
    macros::environment!();
    macros::network!();
    macros::process!();
    macros::clock!();
    macros::random!();
    macros::random!();
    macros::memory!();
    macros::memory!();
}
