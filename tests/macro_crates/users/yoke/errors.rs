use yoke::Yokeable;

#[derive(Yokeable)]
struct Two<'a, 'b>(&'a u8, &'b u8);

#[derive(Yokeable)]
struct Bound<'a, T: 'a>(&'a T);

fn main() {}
