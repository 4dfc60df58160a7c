//! What differs, and how that is shown.

use std::fmt::{self, Display};

use crate::error::printable;

/// Something that is not the same in both: a file, or a part of one.
#[derive(Debug)]
pub struct Difference {
    name: String,
    what: What,
    /// How its parts differ.
    pub parts: Vec<Difference>,
    /// How many further parts differ.
    more: usize,
    /// The bytes around the first difference, where there are no parts to tell more.
    pub excerpts: Option<[String; 2]>,
    /// Text that only one of them has, as far as it is shown.
    pub texts: [Vec<String>; 2],
}

#[derive(Debug)]
enum What {
    /// Only one of them has it: whether that is the first.
    Missing { in_first: bool },
    /// The contents: their sizes, and the first byte that differs.
    Contents { sizes: [u64; 2], at: u64 },
    /// What is said of it besides.
    Header([String; 2]),
    /// How equal files were packed.
    Packing { sizes: [u64; 2], at: u64, reason: String },
}

impl Difference {
    fn new(name: &str, what: What) -> Difference {
        Difference {
            name: name.to_owned(),
            what,
            parts: Vec::new(),
            more: 0,
            excerpts: None,
            texts: Default::default(),
        }
    }

    pub fn missing(name: &str, in_first: bool) -> Difference {
        Difference::new(name, What::Missing { in_first })
    }

    pub fn of_sizes(name: &str, sizes: [u64; 2], at: u64) -> Difference {
        Difference::new(name, What::Contents { sizes, at })
    }

    pub fn of_headers(name: &str, a: &str, b: &str) -> Difference {
        Difference::new(name, What::Header([a.to_owned(), b.to_owned()]))
    }

    pub fn packing(sizes: [u64; 2], at: u64, reason: String) -> Difference {
        Difference::new("", What::Packing { sizes, at, reason })
    }

    /// Adds how a part differs, or counts it if there are `max` already.
    pub fn add(&mut self, part: Difference, max: usize) {
        if self.parts.len() < max {
            self.parts.push(part);
        } else {
            self.more += 1;
        }
    }

    fn write(&self, f: &mut fmt::Formatter<'_>, depth: usize) -> fmt::Result {
        let indent = "    ".repeat(depth);
        let name = if self.name.is_empty() { String::new() } else { printable(&self.name) + " " };
        write!(f, "{indent}{name}")?;
        match &self.what {
            What::Missing { in_first: true } => writeln!(f, "is only in the first")?,
            What::Missing { in_first: false } => writeln!(f, "is only in the second")?,
            What::Contents { sizes, at } => writeln!(f, "differs: {}", Place(*sizes, *at))?,
            What::Header([a, b]) => writeln!(f, "differs: {a}; and {b}")?,
            What::Packing { sizes, at, reason } => {
                writeln!(
                    f,
                    "the archives differ: {}\n{indent}    all files in them are equal; {reason}",
                    Place(*sizes, *at)
                )?;
            }
        }
        for part in &self.parts {
            part.write(f, depth + 1)?;
        }
        if self.more > 0 {
            writeln!(f, "{indent}    and {} more", self.more)?;
        }
        if let Some([a, b]) = &self.excerpts {
            writeln!(f, "{indent}    - {a}\n{indent}    + {b}")?;
        }
        for (which, texts) in ["first", "second"].into_iter().zip(&self.texts) {
            for text in texts {
                writeln!(f, "{indent}    only in the {which}: {text}")?;
            }
        }
        Ok(())
    }
}

impl Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f, 0)
    }
}

/// Sizes in bytes, and where the first difference is.
struct Place([u64; 2], u64);

impl Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Place([a, b], at) = self;
        if a == b {
            write!(f, "{a} bytes")?
        } else {
            write!(f, "{a} and {b} bytes")?
        }
        write!(f, ", from byte {at} ({at:#x})")
    }
}
