#![feature(prelude_import)]
//! snafu-derive: context selectors, sources, backtraces, whatever, opaque errors, report.
extern crate std;
#[prelude_import]
use std::prelude::rust_2021::*;

use snafu::{ensure, location, Location, OptionExt, ResultExt, Snafu};

#[snafu(visibility(pub(crate)), context(suffix(Context)))]
enum Failure {

    #[snafu(display("parsing {text:?} of {}", text.len()))]
    Parse {
        text: String,
        source: std::num::ParseIntError,
        #[snafu(implicit)]
        location: Location,
    },

    /// The comment
    #[snafu(context(name(Missing)))]
    NotThere {
        what: &'static str,
    },

    #[snafu(whatever, display("{message}"))]
    Whatever {
        message: String,
        #[snafu(source(from(Box<dyn std::error::Error>, Some)))]
        source: Option<Box<dyn std::error::Error>>,
    },

    #[snafu(transparent)]
    Format {
        source: std::fmt::Error,
    },

    #[snafu(context(false), display("inner"))]
    Inner {
        source: Opaque,
    },
}
#[automatically_derived]
impl ::core::fmt::Debug for Failure {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        match self {
            Failure::Parse {
                text: __self_0, source: __self_1, location: __self_2 } =>
                ::core::fmt::Formatter::debug_struct_field3_finish(f, "Parse",
                    "text", __self_0, "source", __self_1, "location",
                    &__self_2),
            Failure::NotThere { what: __self_0 } =>
                ::core::fmt::Formatter::debug_struct_field1_finish(f,
                    "NotThere", "what", &__self_0),
            Failure::Whatever { message: __self_0, source: __self_1 } =>
                ::core::fmt::Formatter::debug_struct_field2_finish(f,
                    "Whatever", "message", __self_0, "source", &__self_1),
            Failure::Format { source: __self_0 } =>
                ::core::fmt::Formatter::debug_struct_field1_finish(f,
                    "Format", "source", &__self_0),
            Failure::Inner { source: __self_0 } =>
                ::core::fmt::Formatter::debug_struct_field1_finish(f, "Inner",
                    "source", &__self_0),
        }
    }
}
#[doc = "SNAFU context selector for the `Failure::Parse` variant"]
pub(crate) struct ParseContext<__T0> {
    #[allow(missing_docs)]
    pub(crate) text: __T0,
}
#[automatically_derived]
impl<__T0: ::core::fmt::Debug> ::core::fmt::Debug for ParseContext<__T0> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        ::core::fmt::Formatter::debug_struct_field1_finish(f, "ParseContext",
            "text", &&self.text)
    }
}
#[automatically_derived]
impl<__T0: ::core::marker::Copy> ::core::marker::Copy for ParseContext<__T0> {
}
#[automatically_derived]
impl<__T0: ::core::clone::Clone> ::core::clone::Clone for ParseContext<__T0> {
    #[inline]
    fn clone(&self) -> ParseContext<__T0> {
        ParseContext { text: ::core::clone::Clone::clone(&self.text) }
    }
}
impl<__T0> ::snafu::IntoError<Failure<>> for ParseContext<__T0> where
    Failure<>: ::snafu::Error + ::snafu::ErrorCompat,
    __T0: ::core::convert::Into<String> {
    type Source = std::num::ParseIntError;
    #[track_caller]
    fn into_error(self, error: Self::Source) -> Failure<> {
        let error: std::num::ParseIntError = (|v| v)(error);
        Failure::Parse {
            location: {
                use ::snafu::AsErrorSource;
                let error = error.as_error_source();
                ::snafu::GenerateImplicitData::generate_with_source(error)
            },
            source: error,
            text: ::core::convert::Into::into(self.text),
        }
    }
}
#[doc = "SNAFU context selector for the `Failure::NotThere` variant"]
pub(crate) struct Missing<__T0> {
    #[allow(missing_docs)]
    pub(crate) what: __T0,
}
#[automatically_derived]
impl<__T0: ::core::fmt::Debug> ::core::fmt::Debug for Missing<__T0> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        ::core::fmt::Formatter::debug_struct_field1_finish(f, "Missing",
            "what", &&self.what)
    }
}
#[automatically_derived]
impl<__T0: ::core::marker::Copy> ::core::marker::Copy for Missing<__T0> { }
#[automatically_derived]
impl<__T0: ::core::clone::Clone> ::core::clone::Clone for Missing<__T0> {
    #[inline]
    fn clone(&self) -> Missing<__T0> {
        Missing { what: ::core::clone::Clone::clone(&self.what) }
    }
}
impl<__T0> Missing<__T0> {
    #[doc = "Consume the selector and return the associated error"]
    #[must_use]
    #[track_caller]
    pub(crate) fn build(self) -> Failure<> where
        __T0: ::core::convert::Into<&'static str> {
        Failure::NotThere { what: ::core::convert::Into::into(self.what) }
    }
    #[doc =
    "Consume the selector and return a `Result` with the associated error"]
    #[allow(dead_code)]
    #[track_caller]
    pub(crate) fn fail<__T>(self) -> ::core::result::Result<__T, Failure<>>
        where __T0: ::core::convert::Into<&'static str> {
        ::core::result::Result::Err(self.build())
    }
}
impl<__T0> ::snafu::IntoError<Failure<>> for Missing<__T0> where
    Failure<>: ::snafu::Error + ::snafu::ErrorCompat,
    __T0: ::core::convert::Into<&'static str> {
    type Source = ::snafu::NoneError;
    #[track_caller]
    fn into_error(self, error: Self::Source) -> Failure<> {
        ;
        Failure::NotThere { what: ::core::convert::Into::into(self.what) }
    }
}
impl ::snafu::FromString for Failure<> where  {
    type Source = Box<dyn std::error::Error>;
    #[track_caller]
    fn without_source(message: String) -> Self {
        Failure::Whatever {
            source: core::option::Option::None,
            message: message,
        }
    }
    #[track_caller]
    fn with_source(error: Self::Source, message: String) -> Self {
        Failure::Whatever { source: (Some)(error), message: message }
    }
}
impl ::core::convert::From<std::fmt::Error> for Failure<> where  {
    #[track_caller]
    fn from(error: std::fmt::Error) -> Self {
        let error: std::fmt::Error = (|v| v)(error);
        Failure::Format { source: error }
    }
}
impl ::core::convert::From<Opaque> for Failure<> where  {
    #[track_caller]
    fn from(error: Opaque) -> Self {
        let error: Opaque = (|v| v)(error);
        Failure::Inner { source: error }
    }
}
#[allow(single_use_lifetimes)]
impl ::core::fmt::Display for Failure<> where  {
    fn fmt(&self, __snafu_display_formatter: &mut ::core::fmt::Formatter)
        -> ::core::fmt::Result {

        #[allow(unused_variables)]
        match *self {
            Failure::Parse { ref location, ref source, ref text } => {




                __snafu_display_formatter.write_fmt(format_args!("parsing {1:?} of {0}",
                        text.len(), text))
            }
            Failure::NotThere { ref what } => {
                __snafu_display_formatter.write_fmt(format_args!("The comment"))
            }
            Failure::Whatever { ref message, ref source } => {
                __snafu_display_formatter.write_fmt(format_args!("{0}",
                        message))
            }
            Failure::Format { ref source, .. } => {
                ::core::fmt::Display::fmt(source, __snafu_display_formatter)
            }
            Failure::Inner { ref source } => {
                __snafu_display_formatter.write_fmt(format_args!("inner"))
            }
        }
    }
}
#[allow(single_use_lifetimes)]
impl ::snafu::Error for Failure<> where Self: ::core::fmt::Debug +
    ::core::fmt::Display {
    fn description(&self) -> &str {
        match *self {
            Failure::Parse { .. } => "Failure :: Parse",
            Failure::NotThere { .. } => "Failure :: NotThere",
            Failure::Whatever { .. } => "Failure :: Whatever",
            Failure::Format { .. } => "Failure :: Format",
            Failure::Inner { .. } => "Failure :: Inner",
        }
    }
    fn cause(&self) -> ::core::option::Option<&dyn ::snafu::Error> {
        use ::snafu::AsErrorSource;
        match *self {
            Failure::Parse { ref source, .. } => {
                ::core::option::Option::Some(source.as_error_source())
            }
            Failure::NotThere { .. } => { ::core::option::Option::None }
            Failure::Whatever { ref source, .. } => {
                source.as_ref().map(|e| e.as_error_source())
            }
            Failure::Format { ref source, .. } => {
                source.as_error_source().source()
            }
            Failure::Inner { ref source, .. } => {
                ::core::option::Option::Some(source.as_error_source())
            }
        }
    }
    fn source(&self)
        -> ::core::option::Option<&(dyn ::snafu::Error + 'static)> {
        use ::snafu::AsErrorSource;
        match *self {
            Failure::Parse { ref source, .. } => {
                ::core::option::Option::Some(source.as_error_source())
            }
            Failure::NotThere { .. } => { ::core::option::Option::None }
            Failure::Whatever { ref source, .. } => {
                source.as_ref().map(|e| e.as_error_source())
            }
            Failure::Format { ref source, .. } => {
                source.as_error_source().source()
            }
            Failure::Inner { ref source, .. } => {
                ::core::option::Option::Some(source.as_error_source())
            }
        }
    }
}
#[allow(single_use_lifetimes)]
impl ::snafu::ErrorCompat for Failure<> where  {
    fn backtrace(&self) -> ::core::option::Option<&::snafu::Backtrace> {
        match *self {
            Failure::Parse { .. } => { ::core::option::Option::None }
            Failure::NotThere { .. } => { ::core::option::Option::None }
            Failure::Whatever { .. } => { ::core::option::Option::None }
            Failure::Format { .. } => { ::core::option::Option::None }
            Failure::Inner { .. } => { ::core::option::Option::None }
        }
    }
}
struct Opaque(Generic<u8>);
#[automatically_derived]
impl ::core::fmt::Debug for Opaque {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        ::core::fmt::Formatter::debug_tuple_field1_finish(f, "Opaque",
            &&self.0)
    }
}
#[allow(single_use_lifetimes)]
impl ::snafu::Error for Opaque<> where  {
    fn description(&self) -> &str { ::snafu::Error::description(&self.0) }
    fn cause(&self) -> ::core::option::Option<&dyn ::snafu::Error> {
        ::snafu::Error::cause(&self.0)
    }
    fn source(&self)
        -> ::core::option::Option<&(dyn ::snafu::Error + 'static)> {
        ::snafu::Error::source(&self.0)
    }
}
#[allow(single_use_lifetimes)]
impl ::snafu::ErrorCompat for Opaque<> where  {
    fn backtrace(&self) -> ::core::option::Option<&::snafu::Backtrace> {
        ::snafu::ErrorCompat::backtrace(&self.0)
    }
}
#[allow(single_use_lifetimes)]
impl ::core::fmt::Display for Opaque<> where  {
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&self.0, f)
    }
}
impl ::core::convert::From<Generic<u8>> for Opaque<> where  {
    fn from(other: Generic<u8>) -> Self { Opaque((|v| v)(other)) }
}
#[snafu(display("generic {value:?}"), module(generic))]
struct Generic<T: std::fmt::Debug> {
    value: T,
}
#[automatically_derived]
impl<T: ::core::fmt::Debug + std::fmt::Debug> ::core::fmt::Debug for
    Generic<T> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        ::core::fmt::Formatter::debug_struct_field1_finish(f, "Generic",
            "value", &&self.value)
    }
}
#[allow(single_use_lifetimes)]
impl<T: std::fmt::Debug> ::snafu::Error for Generic<T> where
    Self: ::core::fmt::Debug + ::core::fmt::Display {
    fn description(&self) -> &str {
        match *self { Self { .. } => "Generic", }
    }
    fn cause(&self) -> ::core::option::Option<&dyn ::snafu::Error> {
        use ::snafu::AsErrorSource;
        match *self { Self { .. } => { ::core::option::Option::None } }
    }
    fn source(&self)
        -> ::core::option::Option<&(dyn ::snafu::Error + 'static)> {
        use ::snafu::AsErrorSource;
        match *self { Self { .. } => { ::core::option::Option::None } }
    }
}
#[allow(single_use_lifetimes)]
impl<T: std::fmt::Debug> ::snafu::ErrorCompat for Generic<T> where  {
    fn backtrace(&self) -> ::core::option::Option<&::snafu::Backtrace> {
        match *self { Self { .. } => { ::core::option::Option::None } }
    }
}
#[allow(single_use_lifetimes)]
impl<T: std::fmt::Debug> ::core::fmt::Display for Generic<T> where  {
    fn fmt(&self, __snafu_display_formatter: &mut ::core::fmt::Formatter)
        -> ::core::fmt::Result {

        #[allow(unused_variables)]
        match *self {
            Self { ref value } => {
                __snafu_display_formatter.write_fmt(format_args!("generic {0:?}",
                        value))
            }
        }
    }
}
mod generic {
    use super::*;
    #[doc = "SNAFU context selector for the `Generic` error"]
    pub(super) struct GenericSnafu<__T0> {
        #[allow(missing_docs)]
        pub(super) value: __T0,
    }
    #[automatically_derived]
    impl<__T0: ::core::fmt::Debug> ::core::fmt::Debug for GenericSnafu<__T0> {
        #[inline]
        fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
            ::core::fmt::Formatter::debug_struct_field1_finish(f,
                "GenericSnafu", "value", &&self.value)
        }
    }
    #[automatically_derived]
    impl<__T0: ::core::marker::Copy> ::core::marker::Copy for
        GenericSnafu<__T0> {
    }
    #[automatically_derived]
    impl<__T0: ::core::clone::Clone> ::core::clone::Clone for
        GenericSnafu<__T0> {
        #[inline]
        fn clone(&self) -> GenericSnafu<__T0> {
            GenericSnafu { value: ::core::clone::Clone::clone(&self.value) }
        }
    }
    impl<__T0> GenericSnafu<__T0> {
        #[doc = "Consume the selector and return the associated error"]
        #[must_use]
        #[track_caller]
        pub(super) fn build<T: std::fmt::Debug>(self) -> Generic<T> where
            __T0: ::core::convert::Into<T> {
            Generic { value: ::core::convert::Into::into(self.value) }
        }
        #[doc =
        "Consume the selector and return a `Result` with the associated error"]
        #[allow(dead_code)]
        #[track_caller]
        pub(super) fn fail<T: std::fmt::Debug, __T>(self)
            -> ::core::result::Result<__T, Generic<T>> where
            __T0: ::core::convert::Into<T> {
            ::core::result::Result::Err(self.build())
        }
    }
    impl<T: std::fmt::Debug, __T0> ::snafu::IntoError<Generic<T>> for
        GenericSnafu<__T0> where Generic<T>: ::snafu::Error +
        ::snafu::ErrorCompat, __T0: ::core::convert::Into<T> {
        type Source = ::snafu::NoneError;
        #[track_caller]
        fn into_error(self, error: Self::Source) -> Generic<T> {
            ;
            Generic { value: ::core::convert::Into::into(self.value) }
        }
    }
}
fn parse(text: &str) -> Result<u8, Failure> {
    let number: u8 = text.parse().context(ParseContext { text })?;
    if !(number != 0) {
        return Missing {
                        what: "more than 0",
                    }.fail().map_err(::core::convert::Into::into);
    };
    let all = [1, 2, 3];
    if number == 9 {
        return core::result::Result::Err({
                    ::snafu::FromString::without_source(::alloc::__export::must_use({
                                ::alloc::fmt::format(format_args!("it is {0}", number))
                            }))
                });
        ;
    }
    if number == 8 { Err(std::fmt::Error)?; }
    if number == 7 {
        Err(Opaque::from(generic::GenericSnafu { value: number }.build()))?;
    }
    all.get(usize::from(number)).copied().with_context(||
            Missing { what: "an item" })
}
fn main()
    ->
        ::snafu::Report<<Result<(), Failure> as
        ::snafu::__InternalExtractErrorType>::Err> {
    let __snafu_body: Result<(), Failure> =
        (||
                    {
                        for text in ["1", "x", "0", "5", "7", "8", "9"] {
                            match parse(text) {
                                Ok(number) => {
                                    ::std::io::_print(format_args!("{0}\n", number));
                                }
                                Err(failure @ Failure::Parse { location, .. }) => {
                                    ::std::io::_print(format_args!("{1} in line {0}\n",
                                            location.line, failure));
                                }
                                Err(failure) => {
                                    ::std::io::_print(format_args!("{1} {0:?}\n",
                                            std::error::Error::source(&failure).map(ToString::to_string),
                                            failure));
                                }
                            }
                        }
                        {
                            ::std::io::_print(format_args!("{0}\n",
                                    ::snafu::Location::new("tests/macro_crates/users/snafu/user.rs",
                                            64u32, 20u32).line));
                        };
                        Ok(())
                    })();
    ;
    <::snafu::Report<_> as ::core::convert::From<_>>::from(__snafu_body)
}
