use derivative::Derivative;

#[derive(Derivative)]
#[derivative(Debg)]
struct Wrong(u8);

#[derive(Derivative)]
#[derivative(Default)]
enum NoDefault {
    A,
    B,
}

#[derive(Derivative)]
#[derivative(PartialOrd)]
enum Slow {
    A(u8),
}

fn main() {}
