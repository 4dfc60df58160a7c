//! getset: getters and setters, by reference, copied and mutable (with proc-macro-error3).

use getset::{CloneGetters, CopyGetters, Getters, MutGetters, Setters, WithSetters};

#[derive(Clone, CopyGetters, Default, Getters, MutGetters, Setters, WithSetters)]
struct Shape<'a, T: Copy>
where
    T: Default,
{
    /// What it is called
    #[getset(get = "pub with_prefix", set = "pub", get_mut = "pub", set_with = "pub")]
    name: String,
    #[getset(get_copy = "pub", set = "pub")]
    count: T,
    #[getset(get = "pub with_prefix", set = "pub(crate)")]
    text: &'a str,
    #[getset(skip)]
    #[allow(dead_code)]
    skipped: (),
}

#[derive(CloneGetters, Default)]
struct Shared {
    #[getset(get_clone = "pub")]
    shared: std::rc::Rc<u8>,
}

fn main() {
    let mut shape = Shape::<u8>::default().with_name("n".into());
    shape.name_mut().push('m');
    shape.set_text("t").set_count(3);
    println!("{} {} {}", shape.get_name(), shape.get_text(), shape.count());
    println!("{}", Shared::default().shared());
}
