//! phf_macros: maps and sets, ordered ones as well, of several kinds of keys.

use phf::{phf_map, phf_ordered_map, phf_ordered_set, phf_set, Map};

static NUMBERS: Map<&'static str, u8> = phf_map! {
    "one" => 1,
    "two" => 1 + 1,
    "three" => { 3 },
    #[cfg(all())]
    "four" => 4,
};

static LETTERS: phf::Set<char> = phf_set! { 'a', 'b', '\u{df}' };
static BYTES: Map<&'static [u8], ()> = phf_map! { b"x" => (), b"\xff" => () };
static ORDERED: phf::OrderedMap<u32, &str> = phf_ordered_map! { 30u32 => "thirty", 10u32 => "ten", 0x14u32 => "twenty" };
static PAIRS: phf::OrderedSet<bool> = phf_ordered_set! { true, false };
static EMPTY: Map<u8, char> = phf_map! {};

fn main() {
    println!("{:?} {:?} {:?}", NUMBERS.get("two"), NUMBERS.get("four"), NUMBERS.get("five"));
    println!("{} {}", LETTERS.contains(&'ß'), LETTERS.contains(&'c'));
    println!("{:?} {:?}", BYTES.get(&b"\xff"[..]), ORDERED.entries().collect::<Vec<_>>());
    println!("{:?} {:?}", PAIRS.iter().collect::<Vec<_>>(), EMPTY.get(&1));
    let mut entries: Vec<_> = NUMBERS.entries().collect();
    entries.sort();
    println!("{entries:?}");
}
