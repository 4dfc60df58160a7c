fn main() {
    println!("{} {}", cfg!(has_total_cmp), cfg!(has_nonsense));
    println!("{}", include_str!(concat!(env!("OUT_DIR"), "/seen.txt")));
}
