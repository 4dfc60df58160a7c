//! serde_with_macros: serde_as, skip_serializing_none, apply, SerializeDisplay and DeserializeFromStr.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use serde_with::{apply, serde_as, skip_serializing_none, DeserializeFromStr, DisplayFromStr, DurationSeconds, SerializeDisplay};

#[serde_as]
#[skip_serializing_none]
#[derive(Debug, Deserialize, Serialize)]
struct Record<T: fmt::Display + std::str::FromStr>
where
    T::Err: fmt::Display,
{
    #[serde_as(as = "DisplayFromStr")]
    number: T,
    #[serde_as(as = "BTreeMap<DisplayFromStr, Vec<DisplayFromStr>>")]
    map: BTreeMap<u8, Vec<bool>>,
    #[serde_as(as = "Option<DurationSeconds<u64>>")]
    after: Option<std::time::Duration>,
    #[serialize_always]
    always: Option<u8>,
    note: Option<String>,
    #[serde_as(deserialize_as = "serde_with::OneOrMany<_>")]
    many: Vec<u16>,
}

#[apply(
    Option<T> => #[serde(default, skip_serializing_if = "Option::is_none")],
    bool => #[serde(rename = "bool")],
)]
#[derive(Debug, Default, Deserialize, Serialize)]
struct Applied<T> {
    a: Option<T>,
    b: bool,
}

#[derive(Debug, DeserializeFromStr, SerializeDisplay)]
struct Pair<T>(T, T);

impl<T: fmt::Display> fmt::Display for Pair<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.0, self.1)
    }
}

impl<T: std::str::FromStr> std::str::FromStr for Pair<T> {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (a, b) = text.split_once('-').ok_or("no dash")?;
        Ok(Self(a.parse().map_err(|_| "a")?, b.parse().map_err(|_| "b")?))
    }
}

fn main() {
    let text = r#"{"number":"7","map":{"1":["true"]},"after":3,"always":null,"many":5}"#;
    let record: Record<u8> = serde_json::from_str(text).unwrap();
    println!("{record:?}\n{}", serde_json::to_string(&record).unwrap());
    println!("{}", serde_json::to_string(&Applied::<u8>::default()).unwrap());
    println!("{:?}", serde_json::from_str::<Applied<u8>>(r#"{"bool":true}"#).unwrap());
    println!("{} {:?}", serde_json::to_string(&Pair(1, 2)).unwrap(), serde_json::from_str::<Pair<u8>>(r#""3-x""#));
}
