fn main() {
    println!("{}", if cfg!(feature = "z") { "compressed" } else { "stored" });
}
