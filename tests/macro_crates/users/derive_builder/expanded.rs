#![feature(prelude_import)]
//! derive_builder_macro: setters, defaults, validation, patterns, nested builders, generics.
extern crate std;
#[prelude_import]
use std::prelude::rust_2021::*;

use derive_builder::Builder;

#[builder(setter(into, strip_option), build_fn(validate = "Self::validate"),
derive(Debug))]
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
#[allow(clippy :: all)]
#[doc = "Builder for [`Server`](struct.Server.html).\n"]
struct ServerBuilder<T: Clone = u8> {
    host: ::derive_builder::export::core::option::Option<String>,
    port: ::derive_builder::export::core::option::Option<u16>,
    name: ::derive_builder::export::core::option::Option<Option<String>>,
    headers: ::derive_builder::export::core::option::Option<Vec<String>>,
    derived: ::derive_builder::export::core::option::Option<u16>,
    skipped: ::derive_builder::export::core::marker::PhantomData<std::marker::PhantomData<T>>,
}
#[automatically_derived]
#[allow(clippy :: all)]
impl<T: ::core::clone::Clone + Clone> ::core::clone::Clone for
    ServerBuilder<T> {
    #[inline]
    fn clone(&self) -> ServerBuilder<T> {
        ServerBuilder {
            host: ::core::clone::Clone::clone(&self.host),
            port: ::core::clone::Clone::clone(&self.port),
            name: ::core::clone::Clone::clone(&self.name),
            headers: ::core::clone::Clone::clone(&self.headers),
            derived: ::core::clone::Clone::clone(&self.derived),
            skipped: ::core::clone::Clone::clone(&self.skipped),
        }
    }
}
#[automatically_derived]
#[allow(clippy :: all)]
impl<T: ::core::fmt::Debug + Clone> ::core::fmt::Debug for ServerBuilder<T> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        let names: &'static _ =
            &["host", "port", "name", "headers", "derived", "skipped"];
        let values: &[&dyn ::core::fmt::Debug] =
            &[&self.host, &self.port, &self.name, &self.headers,
                        &self.derived, &&self.skipped];
        ::core::fmt::Formatter::debug_struct_fields_finish(f, "ServerBuilder",
            names, values)
    }
}
#[allow(clippy :: all)]
#[allow(dead_code)]
impl<T: Clone + ::derive_builder::export::core::clone::Clone> ServerBuilder<T>
    {
    #[allow(unused_mut)]
    pub fn host<VALUE: ::derive_builder::export::core::convert::Into<String>>(&mut self,
        value: VALUE) -> &mut Self {
        let mut new = self;
        new.host =
            ::derive_builder::export::core::option::Option::Some(value.into());
        new
    }
    #[allow(unused_mut)]
    pub fn port<VALUE: ::derive_builder::export::core::convert::Into<u16>>(&mut self,
        value: VALUE) -> &mut Self {
        let mut new = self;
        new.port =
            ::derive_builder::export::core::option::Option::Some(value.into());
        new
    }
    #[allow(unused_mut)]
    pub fn name<VALUE: ::derive_builder::export::core::convert::Into<String>>(&mut self,
        value: VALUE) -> &mut Self {
        let mut new = self;
        new.name =
            ::derive_builder::export::core::option::Option::Some(::derive_builder::export::core::option::Option::Some(value.into()));
        new
    }
    #[allow(unused_mut)]
    pub fn headers<VALUE: ::derive_builder::export::core::convert::Into<Vec<String>>>(&mut self,
        value: VALUE) -> &mut Self {
        let mut new = self;
        new.headers =
            ::derive_builder::export::core::option::Option::Some(value.into());
        new
    }
    #[allow(unused_mut)]
    pub fn header<VALUE,
        FROM_VALUE: ::derive_builder::export::core::convert::Into<VALUE>>(&mut self,
        item: FROM_VALUE) -> &mut Self where
        Vec<String>: ::derive_builder::export::core::default::Default +
        ::derive_builder::export::core::iter::Extend<VALUE> {
        let mut new = self;
        new.headers.get_or_insert_with(::derive_builder::export::core::default::Default::default).extend(::derive_builder::export::core::option::Option::Some(::derive_builder::export::core::convert::Into::into(item)));
        new
    }
    #[doc =
    "Builds a new `Server`.\n\n# Errors\n\nIf a required field has not been initialized.\n"]
    fn build(&self)
        ->
            ::derive_builder::export::core::result::Result<Server<T>,
            ServerBuilderError> {
        Self::validate(&self)?;
        Ok(Server {
                host: match self.host {
                    Some(ref value) =>
                        ::derive_builder::export::core::clone::Clone::clone(value),
                    None =>
                        return ::derive_builder::export::core::result::Result::Err(::derive_builder::export::core::convert::Into::into(::derive_builder::UninitializedFieldError::from("host"))),
                },
                port: match self.port {
                    Some(ref value) =>
                        ::derive_builder::export::core::clone::Clone::clone(value),
                    None => { 80 }
                },
                name: match self.name {
                    Some(ref value) =>
                        ::derive_builder::export::core::clone::Clone::clone(value),
                    None =>
                        ::derive_builder::export::core::default::Default::default(),
                },
                headers: match self.headers {
                    Some(ref value) =>
                        ::derive_builder::export::core::clone::Clone::clone(value),
                    None =>
                        ::derive_builder::export::core::default::Default::default(),
                },
                derived: match self.derived {
                    Some(ref value) =>
                        ::derive_builder::export::core::clone::Clone::clone(value),
                    None => { self.port.unwrap_or(1) + 1 }
                },
                skipped: ::derive_builder::export::core::default::Default::default(),
            })
    }
    #[doc =
    r" Create an empty builder, with all fields set to `None` or `PhantomData`."]
    fn create_empty() -> Self {
        Self {
            host: ::derive_builder::export::core::default::Default::default(),
            port: ::derive_builder::export::core::default::Default::default(),
            name: ::derive_builder::export::core::default::Default::default(),
            headers: ::derive_builder::export::core::default::Default::default(),
            derived: ::derive_builder::export::core::default::Default::default(),
            skipped: ::derive_builder::export::core::default::Default::default(),
        }
    }
}
impl<T: Clone + ::derive_builder::export::core::clone::Clone>
    ::derive_builder::export::core::default::Default for ServerBuilder<T> {
    fn default() -> Self { Self::create_empty() }
}
#[doc = "Error type for ServerBuilder"]
#[non_exhaustive]
enum ServerBuilderError {

    #[doc = r" Uninitialized field"]
    UninitializedField(&'static str),

    #[doc = r" Custom validation error"]
    ValidationError(::derive_builder::export::core::string::String),
}
#[automatically_derived]
impl ::core::fmt::Debug for ServerBuilderError {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        match self {
            ServerBuilderError::UninitializedField(__self_0) =>
                ::core::fmt::Formatter::debug_tuple_field1_finish(f,
                    "UninitializedField", &__self_0),
            ServerBuilderError::ValidationError(__self_0) =>
                ::core::fmt::Formatter::debug_tuple_field1_finish(f,
                    "ValidationError", &__self_0),
        }
    }
}
impl ::derive_builder::export::core::convert::From<::derive_builder::UninitializedFieldError>
    for ServerBuilderError {
    fn from(s: ::derive_builder::UninitializedFieldError) -> Self {
        Self::UninitializedField(s.field_name())
    }
}
impl ::derive_builder::export::core::convert::From<::derive_builder::export::core::string::String>
    for ServerBuilderError {
    fn from(s: ::derive_builder::export::core::string::String) -> Self {
        Self::ValidationError(s)
    }
}
impl ::derive_builder::export::core::fmt::Display for ServerBuilderError {
    fn fmt(&self, f: &mut ::derive_builder::export::core::fmt::Formatter)
        -> ::derive_builder::export::core::fmt::Result {
        match self {
            Self::UninitializedField(ref field) =>





                f.write_fmt(format_args!("`{0}` must be initialized", field)),
            Self::ValidationError(ref error) =>
                f.write_fmt(format_args!("{0}", error)),
        }
    }
}
impl std::error::Error for ServerBuilderError {}
#[automatically_derived]
impl<T: ::core::clone::Clone + Clone> ::core::clone::Clone for Server<T> {
    #[inline]
    fn clone(&self) -> Server<T> {
        Server {
            host: ::core::clone::Clone::clone(&self.host),
            port: ::core::clone::Clone::clone(&self.port),
            name: ::core::clone::Clone::clone(&self.name),
            headers: ::core::clone::Clone::clone(&self.headers),
            derived: ::core::clone::Clone::clone(&self.derived),
            skipped: ::core::clone::Clone::clone(&self.skipped),
        }
    }
}
#[automatically_derived]
impl<T: ::core::fmt::Debug + Clone> ::core::fmt::Debug for Server<T> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        let names: &'static _ =
            &["host", "port", "name", "headers", "derived", "skipped"];
        let values: &[&dyn ::core::fmt::Debug] =
            &[&self.host, &self.port, &self.name, &self.headers,
                        &self.derived, &&self.skipped];
        ::core::fmt::Formatter::debug_struct_fields_finish(f, "Server", names,
            values)
    }
}
impl<T: Clone> ServerBuilder<T> {
    fn validate(&self) -> Result<(), String> {
        if self.port == Some(0) { Err("port 0".into()) } else { Ok(()) }
    }
}
#[builder(pattern = "owned", name = "Maker",
build_fn(name = "make", error = "Failure"), vis = "pub(crate)")]
struct Owned<'a> {
    #[builder(setter(prefix = "with"))]
    text: &'a str,
    #[builder(try_setter, setter(into), default = 5)]
    number: i64,
}
#[allow(clippy :: all)]
#[doc = "Builder for [`Owned`](struct.Owned.html).\n"]
pub(crate) struct Maker<'a> {
    text: ::derive_builder::export::core::option::Option<&'a str>,
    number: ::derive_builder::export::core::option::Option<i64>,
}
#[allow(clippy :: all)]
#[allow(dead_code)]
impl<'a> Maker<'a> {
    #[allow(unused_mut)]
    pub(crate) fn with_text(self, value: &'a str) -> Self {
        let mut new = self;
        new.text =
            ::derive_builder::export::core::option::Option::Some(value);
        new
    }
    #[allow(unused_mut)]
    pub(crate) fn number<VALUE: ::derive_builder::export::core::convert::Into<i64>>(self,
        value: VALUE) -> Self {
        let mut new = self;
        new.number =
            ::derive_builder::export::core::option::Option::Some(value.into());
        new
    }
    pub(crate) fn try_number<VALUE: ::derive_builder::export::core::convert::TryInto<i64>>(self,
        value: VALUE)
        ->
            ::derive_builder::export::core::result::Result<Self,
            VALUE::Error> {
        let converted: i64 = value.try_into()?;
        let mut new = self;
        new.number =
            ::derive_builder::export::core::option::Option::Some(converted);
        Ok(new)
    }
    #[doc =
    "Builds a new `Owned`.\n\n# Errors\n\nIf a required field has not been initialized.\n"]
    pub(crate) fn make(self)
        ->
            ::derive_builder::export::core::result::Result<Owned<'a>,
            Failure> {
        Ok(Owned {
                text: match self.text {
                    Some(value) => value,
                    None =>
                        return ::derive_builder::export::core::result::Result::Err(::derive_builder::export::core::convert::Into::into(::derive_builder::UninitializedFieldError::from("text"))),
                },
                number: match self.number {
                    Some(value) => value,
                    None => { 5 }
                },
            })
    }
    #[doc =
    r" Create an empty builder, with all fields set to `None` or `PhantomData`."]
    fn create_empty() -> Self {
        Self {
            text: ::derive_builder::export::core::default::Default::default(),
            number: ::derive_builder::export::core::default::Default::default(),
        }
    }
}
impl<'a> ::derive_builder::export::core::default::Default for Maker<'a> {
    fn default() -> Self { Self::create_empty() }
}
#[automatically_derived]
impl<'a> ::core::fmt::Debug for Owned<'a> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        ::core::fmt::Formatter::debug_struct_field2_finish(f, "Owned", "text",
            &self.text, "number", &&self.number)
    }
}
struct Failure(String);
#[automatically_derived]
impl ::core::fmt::Debug for Failure {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        ::core::fmt::Formatter::debug_tuple_field1_finish(f, "Failure",
            &&self.0)
    }
}
impl From<derive_builder::UninitializedFieldError> for Failure {
    fn from(error: derive_builder::UninitializedFieldError) -> Self {
        Self(error.field_name().into())
    }
}
fn main() {
    let mut builder = ServerBuilder::<u8>::default();
    builder.host("h").name("n").header("a").header("b");
    { ::std::io::_print(format_args!("{0:?}\n", builder.build().unwrap())); };
    {
        ::std::io::_print(format_args!("{0}\n",
                builder.port(0_u16).build().unwrap_err()));
    };
    {
        ::std::io::_print(format_args!("{0}\n",
                ServerBuilder::<()>::default().build().unwrap_err()));
    };
    {
        ::std::io::_print(format_args!("{0:?}\n",
                Maker::default().with_text("t").try_number(7_u8).unwrap().make()));
    };
    {
        ::std::io::_print(format_args!("{0:?}\n",
                Maker::default().make().unwrap_err()));
    };
}
