//! zeroize_derive: clearing of structs and enums, on drop as well.

use zeroize::{Zeroize, ZeroizeOnDrop};

#[derive(Debug, Zeroize)]
struct Secret<T: Zeroize> {
    key: [u8; 4],
    value: T,
    #[zeroize(skip)]
    name: &'static str,
}

#[derive(Debug, Zeroize, ZeroizeOnDrop)]
enum Kind {
    Unit,
    Number(u64),
    Fields { text: String, #[zeroize(skip)] kept: u8 },
}

fn main() {
    let mut secret = Secret { key: [1; 4], value: vec![1, 2], name: "n" };
    secret.zeroize();
    println!("{secret:?}");
    for mut kind in [Kind::Unit, Kind::Number(3), Kind::Fields { text: "t".into(), kept: 5 }] {
        kind.zeroize();
        println!("{kind:?}");
    }
}
