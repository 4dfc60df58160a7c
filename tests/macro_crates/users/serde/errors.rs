use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
#[serde(tag = "kind")]
enum Shape {
    Circle(u8, u8),
    #[serde(renam = "square")]
    Square,
}

#[derive(Serialize)]
union Bits {
    a: u8,
}

#[derive(Deserialize)]
#[serde(default = "no such path", transparent)]
struct Two {
    a: u8,
    b: u8,
}

fn main() {}
