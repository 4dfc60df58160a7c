//! derive_more-impl: nearly all of its derives.

use std::collections::BTreeMap;
use std::fmt::Debug as _;
use std::str::FromStr as _;

use derive_more::{
    Add, AddAssign, AsMut, AsRef, Constructor, Debug, Deref, DerefMut, Display, Error, From, FromStr, Index, IndexMut, Into,
    IntoIterator, IsVariant, LowerHex, Mul, Neg, Not, Sum, TryFrom, TryInto, TryUnwrap, Unwrap,
};

#[derive(Add, AddAssign, Clone, Constructor, Copy, Debug, Display, From, Into, Mul, Neg, PartialEq, Sum)]
#[display("({x}, {y:>3})")]
#[debug("Point[{x:?};{y:?}]")]
struct Point<T> {
    x: T,
    y: T,
}

#[derive(AsMut, AsRef, Debug, Default, Deref, DerefMut, Index, IndexMut, IntoIterator)]
struct List<T> {
    #[deref]
    #[deref_mut]
    #[index]
    #[index_mut]
    #[into_iterator(owned, ref, ref_mut)]
    #[as_ref]
    #[as_mut]
    items: Vec<T>,
    #[debug(skip)]
    name: &'static str,
}

#[derive(Clone, Debug, Display, From, IsVariant, PartialEq, TryInto, TryUnwrap, Unwrap)]
#[try_into(owned, ref)]
enum Value {
    #[display("number {_0}")]
    #[from]
    Number(i64),
    #[display("text {:?} of {len}", _0, len = _0.len())]
    #[from(String, &str)]
    Text(String),
    #[from(skip)]
    #[unwrap(ignore)]
    #[try_unwrap(ignore)]
    #[display("many: {of:?}")]
    Many { of: Vec<u8> },
    Nothing,
}

impl std::fmt::Display for List<u8> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.items.fmt(f)
    }
}

#[derive(Debug, Display, Error, From)]
enum Failure {
    #[display("i/o of {path}")]
    Io { path: String, #[error(source)] cause: std::fmt::Error },
    #[display("parsing")]
    Parse(std::num::ParseIntError),
    #[from(ignore)]
    #[display("code {_0}")]
    Code(#[error(not(source))] u8),
}

#[derive(Debug, FromStr, LowerHex, Not, PartialEq)]
struct Bits(u8);

#[derive(Debug, FromStr, PartialEq)]
enum Season {
    Spring,
    Autumn,
}

#[derive(Clone, Copy, Debug, TryFrom)]
#[try_from(repr)]
#[repr(u8)]
enum Level {
    Low = 1,
    High = 5,
}

fn main() {
    let mut point = Point::new(1, 2) + Point::from((3, 4));
    point += Point { x: 1, y: 1 };
    println!("{point} {point:?} {:?} {}", <(i32, i32)>::from(-point), point * 2);
    println!("{}", vec![point, point].into_iter().sum::<Point<i32>>());

    let mut list = List { items: vec![1_u8, 2], name: "list" };
    list.push(3);
    list[0] = 9;
    AsMut::<Vec<u8>>::as_mut(&mut list).push(4);
    println!("{list} {list:?} {} {:?}", list.name, (&list).into_iter().max());

    for value in [Value::from(1), Value::from("a"), Value::Nothing, Value::Many { of: vec![1] }] {
        println!("{value:?} {} {:?}", value.is_number(), i64::try_from(value.clone()).map_err(|e| e.to_string()));
        println!("{:?}", value.try_unwrap_text().map_err(|e| e.to_string()));
    }
    println!("{}", Value::from(1).unwrap_number());

    let failures = [
        Failure::Io { path: "p".into(), cause: std::fmt::Error },
        u8::from_str("x").unwrap_err().into(),
        Failure::Code(3),
    ];
    for failure in failures {
        println!("{failure} {failure:?} {:?}", std::error::Error::source(&failure).map(ToString::to_string));
    }
    println!("{:?} {:x} {:?}", Bits::from_str("7"), Bits(255), !Bits(1));
    println!("{:?} {:?}", "autumn".parse::<Season>(), Season::from_str("x").map_err(|e| e.to_string()));
    println!("{:?} {}", Level::try_from(5), Level::try_from(2).unwrap_err());
    println!("{:?}", BTreeMap::from([(1, Value::Nothing)]));
}
