use schemars::JsonSchema;

#[derive(JsonSchema)]
#[schemars(renam = "x")]
struct Wrong {
    #[schemars(length(minimum = 1), email, url)]
    text: String,
}

#[derive(JsonSchema)]
union Bits {
    a: u8,
}

fn main() {}
