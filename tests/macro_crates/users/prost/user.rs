//! prost-derive: messages, enumerations, oneofs, maps, groups, optional and repeated fields.

use std::collections::{BTreeMap, HashMap};

use prost::{Enumeration, Message, Oneof};

#[derive(Clone, PartialEq, Message)]
struct Person {
    #[prost(string, tag = "1")]
    name: String,
    #[prost(int32, optional, tag = "2")]
    id: Option<i32>,
    #[prost(enumeration = "Kind", repeated, tag = "3")]
    kinds: Vec<i32>,
    #[prost(message, repeated, tag = "4")]
    friends: Vec<Person>,
    #[prost(btree_map = "string, sint64", tag = "5")]
    scores: BTreeMap<String, i64>,
    #[prost(hash_map = "uint32, message", tag = "6")]
    points: HashMap<u32, Point>,
    #[prost(oneof = "Contact", tags = "7, 8, 9")]
    contact: Option<Contact>,
    #[prost(bytes = "vec", required, tag = "10", default = "b\"raw\"")]
    raw: Vec<u8>,
    #[prost(double, packed = "false", repeated, tag = "11")]
    numbers: Vec<f64>,
    #[prost(enumeration = "Kind", tag = "12", default = "Large")]
    kind: i32,
    #[prost(message, optional, boxed, tag = "13")]
    parent: Option<Box<Person>>,
}

#[derive(Clone, Copy, PartialEq, Message)]
struct Point {
    #[prost(fixed32, tag = "1")]
    x: u32,
    #[prost(float, tag = "2", default = "1.5")]
    y: f32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Enumeration)]
#[repr(i32)]
enum Kind {
    Small = 0,
    Large = 5,
}

#[derive(Clone, PartialEq, Oneof)]
enum Contact {
    #[prost(string, tag = "7")]
    Mail(String),
    #[prost(uint64, tag = "8")]
    Phone(u64),
    #[prost(message, tag = "9")]
    At(Point),
}

#[derive(Clone, PartialEq, Message)]
#[prost(skip_debug)]
struct Tuple(#[prost(bool, tag = "1")] bool, #[prost(sfixed64, repeated, tag = "2")] Vec<i64>);

impl std::fmt::Debug for Tuple {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a tuple")
    }
}

fn main() {
    let mut person = Person { name: "n".into(), id: Some(-1), contact: Some(Contact::Phone(3)), ..Default::default() };
    println!("{:?} {:?}", person.kind(), person.raw);
    person.set_kind(Kind::Small);
    person.push_kinds(Kind::Large);
    person.scores.insert("s".into(), -7);
    person.points.insert(1, Point { x: 2, ..Default::default() });
    person.friends.push(Person { contact: Some(Contact::At(Point { x: 1, y: 0.5 })), ..Person::default() });
    let bytes = person.encode_to_vec();
    println!("{} {bytes:?}", person.encoded_len());
    let decoded = Person::decode(&bytes[..]).unwrap();
    println!("{} {decoded:#?}", decoded == person);
    println!("{:?} {:?}", Kind::try_from(5), Kind::try_from(1));
    println!("{:?} {:?}", Tuple(true, vec![1, -1]), Tuple(true, vec![1, -1]).encode_to_vec());
    println!("{}", Person::decode(&[10, 200][..]).unwrap_err());
}
