//! Fails for a reason of its own.
fn main() {
    std::process::exit(3);
}
