include!(concat!(env!("OUT_DIR"), "/code.rs"));

fn main() {
    println!("{NAMES:?}");
    println!("{}", VARIABLES.join("\n"));
    print!("{}", include_str!(concat!(env!("OUT_DIR"), "/names/two")));
    println!("{} {}", env!("MADE_BY"), cfg!(made));
}
