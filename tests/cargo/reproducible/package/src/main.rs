fn main() {
    println!("{} {}", macros::twice!(21), std::panic::Location::caller());
}
