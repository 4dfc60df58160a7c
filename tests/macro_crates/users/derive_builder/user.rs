//! derive_builder_macro: setters, defaults, validation, patterns, nested builders, generics.

use derive_builder::Builder;

#[derive(Builder, Clone, Debug)]
#[builder(setter(into, strip_option), build_fn(validate = "Self::validate"), derive(Debug))]
struct Server<T: Clone = u8> {
    host: String,
    #[builder(default = "80")]
    port: u16,
    #[builder(default)]
    name: Option<String>,
    #[builder(setter(each(name = "header", into)), default)]
    headers: Vec<String>,
    #[builder(setter(custom), default = "self.port.unwrap_or(1) + 1")]
    derived: u16,
    #[builder(setter(skip), default)]
    skipped: std::marker::PhantomData<T>,
}

impl<T: Clone> ServerBuilder<T> {
    fn validate(&self) -> Result<(), String> {
        if self.port == Some(0) { Err("port 0".into()) } else { Ok(()) }
    }
}

#[derive(Builder, Debug)]
#[builder(pattern = "owned", name = "Maker", build_fn(name = "make", error = "Failure"), vis = "pub(crate)")]
struct Owned<'a> {
    #[builder(setter(prefix = "with"))]
    text: &'a str,
    #[builder(try_setter, setter(into), default = 5)]
    number: i64,
}

#[derive(Debug)]
struct Failure(String);

impl From<derive_builder::UninitializedFieldError> for Failure {
    fn from(error: derive_builder::UninitializedFieldError) -> Self {
        Self(error.field_name().into())
    }
}

fn main() {
    let mut builder = ServerBuilder::<u8>::default();
    builder.host("h").name("n").header("a").header("b");
    println!("{:?}", builder.build().unwrap());
    println!("{}", builder.port(0_u16).build().unwrap_err());
    println!("{}", ServerBuilder::<()>::default().build().unwrap_err());
    println!("{:?}", Maker::default().with_text("t").try_number(7_u8).unwrap().make());
    println!("{:?}", Maker::default().make().unwrap_err());
}
