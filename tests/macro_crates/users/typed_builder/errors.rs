use typed_builder::TypedBuilder;

#[derive(TypedBuilder)]
struct Shape {
    #[builder(defalt)]
    a: u8,
    #[builder(setter(skip))]
    b: u8,
}

#[derive(TypedBuilder)]
struct Tuple(u8);

fn main() {}
