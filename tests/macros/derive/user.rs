use hello::Hello;

#[derive(Hello)]
struct Plain;

mod inner {
    #[derive(hello::Hello, Clone, Copy, PartialEq)]
    pub(crate) enum Kind {
        One,
    }
}

fn main() {
    println!("{}, {}", Plain::hello(), inner::Kind::hello());
    assert!(inner::Kind::One == inner::Kind::One.clone());
    let _ = Plain;
}
