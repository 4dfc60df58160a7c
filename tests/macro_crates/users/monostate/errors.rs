type Float = monostate::MustBe!(1.5);
type Path = monostate::MustBe!(a::b);

fn main() {}
