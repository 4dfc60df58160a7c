use strum::{Display, EnumIter, EnumString, FromRepr};

#[derive(EnumString)]
enum Twice {
    #[strum(default)]
    A(String),
    #[strum(default)]
    B(String),
}

#[derive(Display)]
#[strum(serialize_all = "no case")]
enum Case {
    A,
}

#[derive(EnumIter, FromRepr)]
struct NoEnum;

#[derive(EnumIter)]
enum Borrowed<'a> {
    A(&'a u8),
}

fn main() {}
