//! derivative: standard traits with attributes on fields (of syn 1).

use derivative::Derivative;

#[derive(Derivative)]
#[derivative(Debug(bound = "T: std::fmt::Debug"), Clone(clone_from = "true"), Default(new = "true"), PartialEq, Hash)]
struct Shape<T: Clone> {
    #[derivative(Default(value = "3"))]
    count: u8,
    #[derivative(Debug = "ignore", PartialEq = "ignore", Hash = "ignore")]
    secret: u8,
    #[derivative(Debug(format_with = "hidden"), Clone(clone_with = "Vec::clone"))]
    list: Vec<T>,
}

fn hidden<T>(list: &Vec<T>, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
    write!(f, "{} items", list.len())
}

#[derive(Derivative)]
#[derivative(Debug, Copy, Clone(bound = ""), Eq, PartialEq)]
#[derivative(PartialOrd = "feature_allow_slow_enum", Ord = "feature_allow_slow_enum")]
enum Level {
    Low(u8),
    High { by: i8 },
}

fn main() {
    let mut shape = Shape::<char>::new();
    shape.list.push('x');
    let same = Shape { secret: 1, ..shape.clone() };
    println!("{shape:?} {}", shape == same);
    println!("{:?} {}", Level::Low(1), Level::Low(1) < Level::High { by: -1 });
}
