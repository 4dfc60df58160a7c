use std::{env, fs, path::PathBuf};

fn main() {
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap());
    fs::create_dir_all(out.join("include")).unwrap();
    fs::write(out.join("include/thing.txt"), "the thing's own").unwrap();
    println!("cargo::metadata=include={}", out.join("include").display());
    println!("cargo::metadata=flavour=plain");
}
