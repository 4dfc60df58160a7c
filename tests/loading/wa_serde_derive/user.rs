extern crate serde;

use std::collections::BTreeMap;
use std::fmt;

use serde::de::value::{Error, MapDeserializer, StrDeserializer};
use serde::de::IntoDeserializer;
use serde::{Deserialize as _, Serialize as _};

/// The derives are in scope by their names alone: only the traits were imported.
#[allow(dead_code)]
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Point<T> {
    first_part: T,
    #[serde(rename = "y", default)]
    second: u32,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Colour {
    DarkRed,
    Blue,
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.serialize(f)
    }
}

fn point(fields: &[(&'static str, u32)]) -> Result<Point<u32>, Error> {
    let fields: BTreeMap<&str, u32> = fields.iter().copied().collect();
    Point::deserialize(MapDeserializer::new(fields.into_iter()))
}

fn main() {
    println!("{:?}", point(&[("firstPart", 1), ("y", 2)]));
    println!("{:?}", point(&[("firstPart", 1)]));
    println!("{:?}", point(&[("y", 1)]));
    println!("{:?}", point(&[("firstPart", 1), ("x", 1)]));
    println!("{} {}", Colour::DarkRed, Colour::Blue);
    let deserializer: StrDeserializer<Error> = "dark-red".into_deserializer();
    println!("{:?}", Colour::deserialize(deserializer));
}
