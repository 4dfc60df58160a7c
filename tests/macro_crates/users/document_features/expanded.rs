#![feature(prelude_import)]
//! document-features: the features in Cargo.toml, which the macro is granted to read.
#![doc =
" What document-features reads.\n* **`std`** *(enabled by default)* —  The standard library\n* **`unused`** —  Nothing at all\n"]
#![doc =
" What document-features reads.\n* <i>std</i> *(enabled by default)* —  The standard library\n* <i>unused</i> —  Nothing at all\n"]
extern crate std;
#[prelude_import]
use std::prelude::rust_2021::*;

/// What can be chosen:
#[doc =
" What document-features reads.\n* **`std`** *(enabled by default)* —  The standard library\n* **`unused`** —  Nothing at all\n"]
pub struct Chosen;

fn main() {
    {
        ::std::io::_print(format_args!("{0}\n",
                " What document-features reads.\n* **`std`** *(enabled by default)* —  The standard library\n* **`unused`** —  Nothing at all\n"));
    };
}
