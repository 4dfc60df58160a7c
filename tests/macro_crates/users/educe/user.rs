//! educe: standard traits with attributes on fields.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

use educe::Educe;

#[derive(Educe)]
#[educe(Debug(name = "Renamed"), Clone(bound(T: Clone)), Default(new), PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Shape<T> {
    #[educe(Default = "round", Debug(name = "called"))]
    name: String,
    #[educe(PartialEq(ignore), Hash(ignore), Ord(ignore), Debug(method(hidden)))]
    secret: u8,
    #[educe(Default(expression = 1 + 2), Ord(rank = 0))]
    count: i32,
    value: T,
}

fn hidden(_: &u8, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
    f.write_str("***")
}

#[derive(Educe)]
#[educe(Debug, Default, Clone, Copy, PartialEq)]
enum Either<A, B> {
    Left(A),
    #[educe(Default)]
    Right {
        #[educe(Debug(ignore))]
        b: B,
        #[educe(PartialEq(method(near)))]
        f: f32,
    },
}

fn near(a: &f32, b: &f32) -> bool {
    (a - b).abs() < 0.5
}

#[derive(Educe)]
#[educe(Deref, DerefMut, Into(u16))]
struct Wrapper {
    #[educe(Deref, DerefMut)]
    list: Vec<u8>,
    #[educe(Into(u16))]
    number: u16,
}

fn hash(value: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

fn main() {
    let mut shape = Shape::<u8>::new();
    println!("{shape:?} {:?}", shape.name);
    let same = shape.clone();
    shape.secret = 9;
    println!("{} {:?} {}", shape == same, shape.cmp(&same), hash(&shape) == hash(&same));
    println!("{:?} {:?}", Either::<u8, u16>::default(), Either::<u8, u16>::Left(1));
    println!("{}", Either::<u8, u8>::Right { b: 1, f: 1.0 } == Either::Right { b: 1, f: 1.3 });
    let mut wrapper = Wrapper { list: vec![1], number: 2 };
    wrapper.push(3);
    println!("{} {}", wrapper.len(), Into::<u16>::into(wrapper));
}
