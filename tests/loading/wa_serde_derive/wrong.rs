#[derive(macros::Serialize)]
#[serde(nonsense)]
struct Thing {
    #[serde(rename = 1)]
    field: u32,
}

fn main() {}
