#![feature(prelude_import)]
//! indoc: indoc!, formatdoc!, printdoc!, writedoc!, concatdoc!, of strings, raw strings and bytes.
extern crate std;
#[prelude_import]
use std::prelude::rust_2021::*;

use std::fmt::Write;

use indoc::{concatdoc, eprintdoc, formatdoc, indoc, printdoc, writedoc};

const BYTES: &[u8] = b"bytes
  \x01 more
";

fn main() {
    let width = 6;
    {
        ::std::io::_print(format_args!("{0}",
                r#"def "hello"():
    print("x")

  end
"#));
    };
    {
        ::std::io::_print(format_args!("{0:?}\n",
                ::alloc::__export::must_use({
                        ::alloc::fmt::format(format_args!("{0:>2$}\n\tand {{}} {1}",
                                "a", 'b', width))
                    })));
    };
    { ::std::io::_print(format_args!("  one two\nthree {0}\n", 3)); };
    let mut text = String::new();
    text.write_fmt(format_args!("a\n  b {0}\n", width)).unwrap();
    { ::std::io::_eprint(format_args!("not shown in the output\n")); };
    {
        ::std::io::_print(format_args!("{1:?} {2:?} {0:?}\n", "x\n  y1c\nz",
                text, BYTES));
    };
}
