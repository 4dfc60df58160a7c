use std::env::{args_os, var};
use std::fs;
use std::io::read_to_string;

fn main() {
    let args: Vec<_> = args_os().collect();
    match args[1].to_str() {
        Some("panic") => panic!("on purpose"),
        Some("write") => fs::write(&args[2], format!("to {}\n", args[2].display())).unwrap(),
        _ => {
            println!("{:?} {:?}", &args[1..], var("VARIABLE"));
            println!("{:?}", read_to_string(std::io::stdin()).unwrap());
            std::process::exit(42);
        }
    }
}
