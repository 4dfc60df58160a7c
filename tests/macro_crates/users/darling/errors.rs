use darling::{FromDeriveInput, FromMeta};

#[derive(FromDeriveInput)]
#[darling(atributes(shape), supports(no_such))]
struct Input {
    #[darling(defalt)]
    a: u8,
    #[darling(skip, multiple, default = 3 + 4)]
    b: u8,
}

#[derive(FromMeta)]
enum Words {
    #[darling(word)]
    A,
    #[darling(word)]
    B,
}

fn main() {}
