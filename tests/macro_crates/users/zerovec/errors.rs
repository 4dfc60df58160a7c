#[zerovec::make_ule(KindULE)]
enum Kind {
    A,
    B,
}

#[zerovec::make_ule(FieldsULE)]
#[repr(u8)]
enum Fields {
    A(u8),
}

#[zerovec::make_varule(NameULE)]
struct Name(u8);

fn main() {}
