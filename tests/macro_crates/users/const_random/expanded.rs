#![feature(prelude_import)]
//! const-random-macro: random constants. Natively they differ each time; a macro module always gets the same.
extern crate std;
#[prelude_import]
use std::prelude::rust_2021::*;

use const_random::const_random;

const NUMBER: u64 = 8794502716071905669u64;
const BYTE: u8 = 204u8;
static TWO: (u16, i128) =
    (13718u16, -95855253007322155483973876279638832718i128);

fn main() {
    {
        ::std::io::_print(format_args!("{1} {2} {3:?} {0}\n",
                (169029615555534283966644533572668457196u128 as usize) as u32,
                NUMBER, BYTE, TWO));
    };
}
