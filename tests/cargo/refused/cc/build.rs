//! As the crate cc does it.
fn main() {
    let status = std::process::Command::new("cc").args(["-c", "thing.c"]).status();
    if let Err(error) = status {
        eprintln!("failed to run cc: {error}");
        std::process::exit(1);
    }
}
