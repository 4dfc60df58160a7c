use derive_builder::Builder;

#[derive(Builder)]
#[builder(pattern = "wrong", no_such)]
struct Server {
    #[builder(default = "1 +", setter(nto))]
    port: u16,
}

#[derive(Builder)]
enum NoStruct {
    A,
}

fn main() {}
