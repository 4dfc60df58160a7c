//! const-random-macro: random constants. Natively they differ each time; a macro module always gets the same.

use const_random::const_random;

const NUMBER: u64 = const_random!(u64);
const BYTE: u8 = const_random!(u8);
static TWO: (u16, i128) = (const_random!(u16), const_random!(i128));

fn main() {
    println!("{NUMBER} {BYTE} {TWO:?} {}", const_random!(usize) as u32);
}
