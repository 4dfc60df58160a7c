//! yoke-derive: Yokeable of structs and enums, with ZeroFrom (zerofrom is a dependency of yoke, by name as well).

use std::borrow::Cow;

use yoke::{Yoke, Yokeable};

#[derive(Debug, Clone, Yokeable)]
struct Text<'a> {
    name: Cow<'a, str>,
    bytes: &'a [u8],
    number: u32,
}

#[derive(Debug, Yokeable)]
enum Either<'data, T: 'static> {
    Borrowed(&'data str),
    Owned { value: T },
    Nothing,
}

#[derive(Debug, Yokeable)]
#[yoke(prove_covariance_manually)]
struct Nested<'a> {
    texts: Vec<Text<'a>>,
}

#[derive(Debug, Clone, Copy, Yokeable)]
struct NoLifetime(u8);

fn text(bytes: &[u8]) -> Text<'_> {
    Text { name: String::from_utf8_lossy(bytes), bytes, number: 3 }
}

fn main() {
    let cart = vec![104_u8, 105].into_boxed_slice();
    let yoke: Yoke<Text<'static>, Box<[u8]>> = Yoke::attach_to_cart(cart, |bytes| text(bytes));
    println!("{:?} {}", yoke.get(), yoke.get().number);
    let shorter: Yoke<NoLifetime, _> = yoke.map_project(|text, _| NoLifetime(text.bytes[0]));
    println!("{:?}", shorter.get());
    let either = Yoke::<Either<'static, u8>, String>::attach_to_cart("text".to_string(), |text| Either::Borrowed(text));
    println!("{:?} {:?}", either.get(), (Either::Owned { value: 1 }, Either::<u8>::Nothing));
    println!("{:?}", Yoke::<Nested<'static>, Vec<u8>>::attach_to_cart(vec![97], |b| Nested { texts: vec![text(b)] }).get());
}
