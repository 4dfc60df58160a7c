//! typed-builder-macro: defaults, conversions, mutators, optional fields, generics.

use typed_builder::TypedBuilder;

#[derive(Debug, TypedBuilder)]
#[builder(doc, builder_method(vis = "pub", name = start), build_method(into = Option<Shape<'a, T>>))]
#[builder(mutators(fn longer(&mut self, by: u8) { self.length += by; }))]
struct Shape<'a, T: Default + std::fmt::Debug> {
    /// What it is called
    #[builder(setter(into, doc = "Calls it"))]
    name: std::borrow::Cow<'a, str>,
    #[builder(default, setter(strip_option(fallback = maybe_note)))]
    note: Option<&'a str>,
    #[builder(default = 3 + name.len() as u8, via_mutators)]
    length: u8,
    #[builder(default_code = "T::default()", setter(transform = |a: T, b: u8| { let _ = b; a }))]
    value: T,
    #[builder(setter(strip_bool))]
    on: bool,
    #[builder(setter(skip), default = 9)]
    skipped: u8,
}

#[derive(Debug, PartialEq, TypedBuilder)]
#[builder(field_defaults(default, setter(into, prefix = "with_")))]
struct Defaults {
    a: u16,
    #[builder(!default)]
    b: u32,
    #[builder(setter(!into))]
    c: u64,
}

fn main() {
    println!("{:?}", Shape::<u8>::start().name("n").longer(2).on().build());
    println!("{:?}", Shape::start().name("n".to_string()).note("x").value('v', 1).on().build().map(|s| s.skipped));
    println!("{:?}", Shape::<()>::start().on().maybe_note(None).name("").build());
    println!("{:?}", Defaults::builder().with_b(1_u8).with_c(2).build());
}
