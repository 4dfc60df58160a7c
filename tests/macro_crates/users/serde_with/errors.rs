use serde::Serialize;
use serde_with::{serde_as, skip_serializing_none};

#[serde_as]
#[derive(Serialize)]
struct Both {
    #[serde_as(as = "_", serialize_as = "_")]
    a: u8,
    #[serde_as(as = "_")]
    #[serde(with = "x")]
    b: u8,
}

#[skip_serializing_none]
#[derive(Serialize)]
struct NoOption {
    #[serialize_always]
    a: u8,
}

#[serde_as(crate = 3)]
fn no_struct() {}

fn main() {}
