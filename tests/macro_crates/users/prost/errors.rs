use prost::{Enumeration, Message, Oneof};

#[derive(Clone, PartialEq, Message)]
struct Twice {
    #[prost(string, tag = "1")]
    a: String,
    #[prost(string, tag = "1")]
    b: String,
}

#[derive(Enumeration)]
enum Fields {
    A(u8),
}

#[derive(Oneof)]
struct NoEnum;

fn main() {}
