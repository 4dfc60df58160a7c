//! monostate-impl: types of one value each.

use monostate::MustBe;
use serde::{Deserialize, Serialize};

#[derive(Debug, Deserialize, Serialize)]
#[serde(untagged)]
enum Message {
    Success { success: MustBe!(true), value: u8 },
    Failure { success: MustBe!(false), code: MustBe!(-7i8), letter: MustBe!('ß'), text: MustBe!("no\n\"") },
}

fn parse(text: &str) {
    println!("{:?}", serde_json::from_str::<Message>(text).map_err(|e| e.to_string()));
}

fn main() {
    parse(r#"{"success":true,"value":1}"#);
    parse(r#"{"success":false,"code":-7,"letter":"ß","text":"no\n\""}"#);
    parse(r#"{"success":false,"value":1}"#);
    println!("{}", serde_json::to_string(&MustBe!(0x10u64)).unwrap());
    println!("{:?}", serde_json::from_str::<MustBe!("x")>("\"y\"").map_err(|e| e.to_string()));
}
