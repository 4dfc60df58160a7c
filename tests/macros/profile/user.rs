#[derive(macros::Name)]
pub struct First;

#[derive(macros::Name)]
pub struct Second;

macros::nothing!();

#[macros::same]
fn main() {}
