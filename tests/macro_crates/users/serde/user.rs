//! serde_derive: representations of enums, renaming, defaults, borrowed data, generics, remote types.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Debug;

use serde::{de::DeserializeOwned, Deserialize, Serialize};

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Account<'a, T: Default> {
    #[serde(borrow)]
    display_name: Cow<'a, str>,
    #[serde(default = "seven", alias = "lvl")]
    level: u8,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<String>,
    #[serde(skip)]
    hidden: T,
    #[serde(with = "reversed")]
    code: String,
}

fn seven() -> u8 {
    7
}

mod reversed {
    use serde::{Deserialize, Deserializer, Serializer};

    pub fn serialize<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&text.chars().rev().collect::<String>())
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
        Ok(String::deserialize(deserializer)?.chars().rev().collect())
    }
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "of", rename_all = "kebab-case")]
enum Adjacent<T> {
    Nothing,
    OneThing(T),
    TwoThings { first: T, second: T },
    #[serde(other, skip_serializing)]
    Unknown,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
enum Untagged {
    Number(i64),
    Pair(i64, i64),
    Map(BTreeMap<String, bool>),
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type")]
enum Internal {
    #[serde(rename = "a")]
    A { x: f32 },
    B(Inner),
}

#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
struct Inner {
    on: bool,
    #[serde(flatten)]
    rest: BTreeMap<String, u8>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
struct Wrapper<T>(T);

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
#[derive(Clone)]
struct Even(u8);

impl TryFrom<u8> for Even {
    type Error = String;

    fn try_from(number: u8) -> Result<Self, String> {
        (number % 2 == 0).then_some(Even(number)).ok_or_else(|| format!("{number} is odd"))
    }
}

impl From<Even> for u8 {
    fn from(even: Even) -> u8 {
        even.0
    }
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "std::time::Duration")]
struct Seconds {
    #[serde(getter = "std::time::Duration::as_secs")]
    secs: u64,
}

impl From<Seconds> for std::time::Duration {
    fn from(seconds: Seconds) -> Self {
        Self::from_secs(seconds.secs)
    }
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(bound(serialize = "T: Serialize + Copy", deserialize = "T: DeserializeOwned"))]
struct Timed<T> {
    #[serde(with = "Seconds")]
    after: std::time::Duration,
    value: T,
}

fn round_trip<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: T) {
    let text = serde_json::to_string(&value).unwrap();
    println!("{text}");
    assert_eq!(serde_json::from_str::<T>(&text).unwrap(), value);
}

fn main() {
    let text = r#"{"displayName":"sun","lvl":3,"code":"cba"}"#;
    let account: Account<u32> = serde_json::from_str(text).unwrap();
    println!("{account:?} {}", serde_json::to_string(&account).unwrap());
    println!("{}", serde_json::from_str::<Account<()>>(r#"{"display":1}"#).unwrap_err());
    round_trip([Adjacent::Nothing, Adjacent::OneThing(1), Adjacent::TwoThings { first: 2, second: 3 }]);
    println!("{:?}", serde_json::from_str::<Adjacent<u8>>(r#"{"kind":"more"}"#).unwrap());
    round_trip(vec![Untagged::Number(1), Untagged::Pair(2, 3), Untagged::Map([("a".into(), true)].into())]);
    println!("{}", serde_json::from_str::<Untagged>("null").unwrap_err());
    round_trip((Internal::A { x: 0.5 }, Internal::B(Inner { on: true, rest: [("b".into(), 2)].into() })));
    round_trip(Wrapper(Even(4)));
    println!("{}", serde_json::from_str::<Even>("3").unwrap_err());
    round_trip(Timed { after: std::time::Duration::from_secs(9), value: 'x' });
}
