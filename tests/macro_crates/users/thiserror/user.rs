//! thiserror-impl: formats with fields, sources, conversions, transparent variants, generics.

use std::error::Error as _;
use std::fmt::{Debug, Display};

use thiserror::Error;

#[derive(Debug, Error)]
pub enum Failure<T: Debug + Display> {
    #[error("no shape called {name:?} (of {}, first {first})", .known.len(), first = .known[0])]
    Unknown { name: String, known: Vec<&'static str> },
    #[error("not a number")]
    Number(#[from] std::num::ParseIntError),
    #[error("{0} is more than {max:>4}", max = u8::MAX)]
    TooMuch(T),
    #[error("at {at:#?}")]
    Nested {
        at: (u8, u8),
        #[source]
        inner: Inner,
    },
    #[error(transparent)]
    Other(Box<dyn std::error::Error>),
    #[error(fmt = by_hand)]
    ByHand(u8, u8),
}

fn by_hand(a: &u8, b: &u8, f: &mut std::fmt::Formatter) -> std::fmt::Result {
    write!(f, "{}", a + b)
}

#[derive(Debug, Error)]
#[error("inner: {0:?} {{escaped}}")]
pub struct Inner(Option<u8>);

#[derive(Debug, Error)]
#[error("unit")]
struct Unit;

fn parse(text: &str) -> Result<i32, Failure<u16>> {
    Ok(text.parse::<i32>()?)
}

fn main() {
    let failures: [Failure<u16>; 5] = [
        Failure::Unknown { name: "sun".into(), known: vec!["moon"] },
        parse("x").unwrap_err(),
        Failure::TooMuch(300),
        Failure::Nested { at: (1, 2), inner: Inner(Some(3)) },
        Failure::ByHand(1, 2),
    ];
    for failure in &failures {
        println!("{failure}; {:?}", failure.source().map(ToString::to_string));
    }
    println!("{}", Failure::<u8>::Other(Unit.into()));
}
