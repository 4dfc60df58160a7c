fn main() {
    macros::unhygienic!();
    x += 1;
    println!("{x}");
    spoiled();
}

#[macros::spoil]
fn spoiled() {
    println!("not reached");
}

fn hygiene() {
    macros::hygienic!();
    println!("{x}");
}
