//! A build script with a dependency that has a build script.
fn main() {
    println!("cargo::rustc-env=HOST_THING={}", user::THING);
}
