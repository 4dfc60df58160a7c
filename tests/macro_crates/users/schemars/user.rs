//! schemars_derive: schemas of structs and enums, with serde's attributes and validation.

use std::collections::BTreeMap;

use schemars::{schema_for, JsonSchema};
use serde::{Deserialize, Serialize};

/// A shape
///
/// With more to say.
#[derive(Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schemars(title = "The shape", extend("x-more" = [1, 2]), example = none())]
struct Shape<T> {
    /// What it is called
    #[schemars(length(min = 1, max = 9), regex(pattern = "^[a-z]+$"))]
    long_name: String,
    #[serde(default = "three")]
    #[validate(range(min = 1, max = 5))]
    count: u8,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<Box<Shape<T>>>,
    #[serde(flatten)]
    rest: BTreeMap<String, T>,
    #[schemars(with = "Vec<u16>", inner(range(max = 7)))]
    hidden: (),
    #[deprecated]
    #[schemars(email)]
    mail: String,
}

fn none() -> Option<u8> {
    None
}

fn three() -> u8 {
    3
}

#[derive(JsonSchema)]
#[schemars(tag = "kind", rename_all = "UPPERCASE")]
#[allow(dead_code)]
enum Kind {
    Unit,
    /// With fields
    Fields { a: Option<f32> },
    #[schemars(skip)]
    Skipped,
    New(Inner),
}

#[derive(JsonSchema)]
#[schemars(transparent, inline)]
#[allow(dead_code)]
struct Inner(BTreeMap<String, bool>);

#[derive(JsonSchema)]
#[schemars(untagged, transform = renamed)]
#[allow(dead_code)]
enum Untagged {
    Pair(i8, char),
    Text(String),
}

fn renamed(schema: &mut schemars::Schema) {
    schema.insert("title".into(), "renamed".into());
}

#[derive(serde_repr::Deserialize_repr, schemars::JsonSchema_repr)]
#[repr(u8)]
#[allow(dead_code)]
enum Number {
    One = 1,
    Five = 5,
}

fn main() {
    for schema in [schema_for!(Shape<u16>), schema_for!(Kind), schema_for!(Untagged), schema_for!(Number)] {
        println!("{}", serde_json::to_string_pretty(&schema).unwrap());
    }
}
