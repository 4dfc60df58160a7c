pub const NAMES: [&str; 3] = ["one", "two", "three"];

pub fn name(index: usize) -> &'static str {
    NAMES[index]
}
