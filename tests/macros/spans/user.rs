fn main() {
    macros::wrong_type!(this + that);
    macros::does_not_parse!();
}

#[derive(macros::Refuse)]
struct Refused {
    field: u32,
}

#[derive(macros::Nonsense)]
struct Nonsense;
