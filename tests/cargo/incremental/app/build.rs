use std::{env, fs, path::PathBuf};

fn main() {
    println!("cargo::rerun-if-changed=input.txt");
    println!("cargo::rerun-if-env-changed=WORD");
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap());
    // How often it has run is what is seen of it.
    let runs = fs::read_to_string(out.join("runs")).map_or(0, |runs| runs.parse().unwrap()) + 1;
    fs::write(out.join("runs"), runs.to_string()).unwrap();
    fs::write(out.join("text"), format!("{} {runs}", fs::read_to_string("input.txt").unwrap().trim())).unwrap();
}
