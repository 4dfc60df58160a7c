use std::{env, fs, path::PathBuf};

fn main() {
    let include = PathBuf::from(env::var_os("DEP_THING_INCLUDE").unwrap());
    let text = fs::read_to_string(include.join("thing.txt")).unwrap();
    let changed = fs::write(include.join("thing.txt"), "changed").unwrap_err();
    println!("cargo::rustc-env=THING={text}, {}, {changed}", env::var("DEP_THING_FLAVOUR").unwrap());
    println!("cargo::rustc-env=OPT_LEVEL={}", env::var("OPT_LEVEL").unwrap());
}
