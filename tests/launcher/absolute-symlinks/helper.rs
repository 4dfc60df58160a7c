pub fn text() -> &'static str { include_str!("data.txt") }
