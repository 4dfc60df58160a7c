extern crate helper;
mod inner {
    include!("helper.rs");
}
fn main() {
    print!("{}", helper::text());
    assert_eq!(inner::text(), include_str!("data.txt"));
}
