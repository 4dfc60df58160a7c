use educe::Educe;

#[derive(Educe)]
#[educe(Debg, Default)]
enum Either {
    A,
    B,
}

#[derive(Educe)]
#[educe(Deref)]
struct Two(u8, u8);

#[derive(Educe)]
#[educe(Debug(name = 3 + 4))]
union Bits {
    a: u8,
}

fn main() {}
