//! displaydoc: messages from doc comments.

use std::path::PathBuf;

use displaydoc::Display;

/// A struct with {name:?} and {0} is a tuple, this has {count:>4}
#[derive(Display)]
struct Named<'a, T: std::fmt::Display> {
    name: &'a str,
    count: T,
    _0: u8,
}

#[derive(Debug, Display)]
enum Failure<T> {
    /// nothing at {0}, of {1:#x}
    Nothing(u8, u32),
    /// {{escaped}} in {file:?}
    File { file: (u8, u8) },
    /**
     * a block
     */
    Block,
    #[displaydoc("not the comment but {0}")]
    /// the comment
    Other(T),
}

#[derive(Display)]
#[prefix_enum_doc_attributes]
/// Prefix
enum Prefixed {
    /// first
    First,
    /// second {0}
    Second(u8),
}

#[derive(Display)]
/// {0:>4}
struct Tuple(usize);

fn main() {
    println!("{}", Named { name: "n", count: 3, _0: 1 });
    println!("{}; {}", Failure::<u8>::Nothing(1, 255), Failure::<u8>::Block);
    println!("{}; {}", Failure::<u8>::File { file: (2, 3) }, Failure::Other(PathBuf::from("x").display()));
    println!("{}; {}", Prefixed::First, Prefixed::Second(2));
    println!("{}", Tuple(4));
}
