#![feature(prelude_import)]
//! phf_macros: maps and sets, ordered ones as well, of several kinds of keys.
extern crate std;
#[prelude_import]
use std::prelude::rust_2021::*;

use phf::{phf_map, phf_ordered_map, phf_ordered_set, phf_set, Map};

static NUMBERS: Map<&'static str, u8> =
    phf::Map {
        key: 4203492208743950414u64,
        disps: &[(0u32, 0u32)],
        entries: &[("two", 1 + 1), ("four", 4), ("three", { 3 }), ("one", 1)],
    };

static LETTERS: phf::Set<char> =
    phf::Set {
        map: phf::Map {
            key: 15995050791870030928u64,
            disps: &[(1u32, 0u32)],
            entries: &[('\u{df}', ()), ('a', ()), ('b', ())],
        },
    };
static BYTES: Map<&'static [u8], ()> =
    phf::Map {
        key: 16287231350648472473u64,
        disps: &[(0u32, 0u32)],
        entries: &[(b"x", ()), (b"\xff", ())],
    };
static ORDERED: phf::OrderedMap<u32, &str> =
    phf::OrderedMap {
        key: 16287231350648472473u64,
        disps: &[(1u32, 0u32)],
        idxs: &[1usize, 0usize, 2usize],
        entries: &[(30u32, "thirty"), (10u32, "ten"), (0x14u32, "twenty")],
    };
static PAIRS: phf::OrderedSet<bool> =
    phf::OrderedSet {
        map: phf::OrderedMap {
            key: 16287231350648472473u64,
            disps: &[(0u32, 0u32)],
            idxs: &[0usize, 1usize],
            entries: &[(true, ()), (false, ())],
        },
    };
static EMPTY: Map<u8, char> =
    phf::Map { key: 16287231350648472473u64, disps: &[], entries: &[] };

fn main() {
    {
        ::std::io::_print(format_args!("{0:?} {1:?} {2:?}\n",
                NUMBERS.get("two"), NUMBERS.get("four"),
                NUMBERS.get("five")));
    };
    {
        ::std::io::_print(format_args!("{0} {1}\n", LETTERS.contains(&'ß'),
                LETTERS.contains(&'c')));
    };
    {
        ::std::io::_print(format_args!("{0:?} {1:?}\n",
                BYTES.get(&b"\xff"[..]),
                ORDERED.entries().collect::<Vec<_>>()));
    };
    {
        ::std::io::_print(format_args!("{0:?} {1:?}\n",
                PAIRS.iter().collect::<Vec<_>>(), EMPTY.get(&1)));
    };
    let mut entries: Vec<_> = NUMBERS.entries().collect();
    entries.sort();
    { ::std::io::_print(format_args!("{0:?}\n", entries)); };
}
