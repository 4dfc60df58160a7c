use getset::{CopyGetters, Getters, Setters};

#[derive(Getters)]
struct Wrong {
    #[getset(get = "pubic")]
    a: u8,
}

#[derive(Setters)]
enum NoStruct {
    A,
}

#[derive(CopyGetters)]
struct Tuple(#[getset(get_copy = 3)] u8);

fn main() {}
