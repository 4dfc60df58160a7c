use count::{constant, count};

constant!(NAME);

fn main() {
    let tokens: u8 = count!(a + b (c d) [e]);
    println!("{tokens} {} {}", count! {}, NAME);
    match tokens {
        count![1 2 3 4 5] => println!("a pattern"),
        _ => unreachable!(),
    }
}
