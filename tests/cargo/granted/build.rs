use std::path::PathBuf;
use std::{env, fs};

fn main() {
    let schema = fs::read_to_string("../shared/schema.txt");
    let other = fs::read_to_string("../other.txt").map_err(|error| error.to_string());
    let made = fs::write("../made/by-build-script", "made");
    let variable = env::var("GREETING");
    let secret = env::var("SECRET");
    let seen = format!("{schema:?}\n{other:?}\n{made:?}\n{variable:?}\n{secret:?}\n");
    fs::write(PathBuf::from(env::var_os("OUT_DIR").unwrap()).join("seen.txt"), seen).unwrap();
}
