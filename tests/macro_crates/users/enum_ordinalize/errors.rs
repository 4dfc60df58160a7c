use enum_ordinalize::Ordinalize;

#[derive(Ordinalize)]
enum Fields {
    A(u8),
}

#[derive(Ordinalize)]
#[ordinalize(no_such(fn x))]
enum Wrong {
    A,
}

#[derive(Ordinalize)]
struct NoEnum;

fn main() {}
