#![feature(prelude_import)]
//! displaydoc: messages from doc comments.
extern crate std;
#[prelude_import]
use std::prelude::rust_2021::*;

use std::path::PathBuf;

use displaydoc::Display;

/// A struct with {name:?} and {0} is a tuple, this has {count:>4}
struct Named<'a, T: std::fmt::Display> {
    name: &'a str,
    count: T,
    _0: u8,
}
#[allow(non_upper_case_globals, unused_attributes, unused_qualifications)]
const _: () =
    {
        trait DisplayToDisplayDoc {
            fn __displaydoc_display(&self)
            -> Self;
        }
        impl<T: ::core::fmt::Display> DisplayToDisplayDoc for &T {
            fn __displaydoc_display(&self) -> Self { self }
        }
        extern crate std;
        trait PathToDisplayDoc {
            fn __displaydoc_display(&self)
            -> std::path::Display<'_>;
        }
        impl PathToDisplayDoc for std::path::Path {
            fn __displaydoc_display(&self) -> std::path::Display<'_> {
                self.display()
            }
        }
        impl PathToDisplayDoc for std::path::PathBuf {
            fn __displaydoc_display(&self) -> std::path::Display<'_> {
                self.display()
            }
        }
        impl<'a, T: std::fmt::Display> ::core::fmt::Display for Named<'a, T> {
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter)
                -> ::core::fmt::Result {
                #[allow(unused_variables, unused_assignments)]
                let Self { name, count, _0 } = self;




                formatter.write_fmt(format_args!("A struct with {0:?} and {1} is a tuple, this has {2:>4}",
                        name, _0.__displaydoc_display(), count))
            }
        }
    };
enum Failure<T> {

    /// nothing at {0}, of {1:#x}
    Nothing(u8, u32),

    /// {{escaped}} in {file:?}
    File {
        file: (u8, u8),
    },

    /**
     * a block
     */
    Block,

    #[displaydoc("not the comment but {0}")]
    /// the comment
    Other(T),
}
#[automatically_derived]
impl<T: ::core::fmt::Debug> ::core::fmt::Debug for Failure<T> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        match self {
            Failure::Nothing(__self_0, __self_1) =>
                ::core::fmt::Formatter::debug_tuple_field2_finish(f,
                    "Nothing", __self_0, &__self_1),
            Failure::File { file: __self_0 } =>
                ::core::fmt::Formatter::debug_struct_field1_finish(f, "File",
                    "file", &__self_0),
            Failure::Block => ::core::fmt::Formatter::write_str(f, "Block"),
            Failure::Other(__self_0) =>
                ::core::fmt::Formatter::debug_tuple_field1_finish(f, "Other",
                    &__self_0),
        }
    }
}
#[allow(non_upper_case_globals, unused_attributes, unused_qualifications)]
const _: () =
    {
        trait DisplayToDisplayDoc {
            fn __displaydoc_display(&self)
            -> Self;
        }
        impl<T: ::core::fmt::Display> DisplayToDisplayDoc for &T {
            fn __displaydoc_display(&self) -> Self { self }
        }
        extern crate std;
        trait PathToDisplayDoc {
            fn __displaydoc_display(&self)
            -> std::path::Display<'_>;
        }
        impl PathToDisplayDoc for std::path::Path {
            fn __displaydoc_display(&self) -> std::path::Display<'_> {
                self.display()
            }
        }
        impl PathToDisplayDoc for std::path::PathBuf {
            fn __displaydoc_display(&self) -> std::path::Display<'_> {
                self.display()
            }
        }
        impl<T> ::core::fmt::Display for Failure<T> where
            T: ::core::fmt::Display {
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter)
                -> ::core::fmt::Result {

                #[allow(unused_variables, unused_assignments)]
                match self {
                    Self::Nothing(_0, _1) => {
                        formatter.write_fmt(format_args!("nothing at {0}, of {1:#x}",
                                _0.__displaydoc_display(), _1))
                    }
                    Self::File { file } => {
                        formatter.write_fmt(format_args!("{{escaped}} in {0:?}",
                                file))
                    }
                    Self::Block => {
                        formatter.write_fmt(format_args!("a block"))
                    }
                    Self::Other(_0) => {
                        formatter.write_fmt(format_args!("not the comment but {0}",
                                _0.__displaydoc_display()))
                    }
                }
            }
        }
    };
#[prefix_enum_doc_attributes]
/// Prefix
enum Prefixed {

    /// first
    First,

    /// second {0}
    Second(u8),
}
#[allow(non_upper_case_globals, unused_attributes, unused_qualifications)]
const _: () =
    {
        trait DisplayToDisplayDoc {
            fn __displaydoc_display(&self)
            -> Self;
        }
        impl<T: ::core::fmt::Display> DisplayToDisplayDoc for &T {
            fn __displaydoc_display(&self) -> Self { self }
        }
        extern crate std;
        trait PathToDisplayDoc {
            fn __displaydoc_display(&self)
            -> std::path::Display<'_>;
        }
        impl PathToDisplayDoc for std::path::Path {
            fn __displaydoc_display(&self) -> std::path::Display<'_> {
                self.display()
            }
        }
        impl PathToDisplayDoc for std::path::PathBuf {
            fn __displaydoc_display(&self) -> std::path::Display<'_> {
                self.display()
            }
        }
        impl ::core::fmt::Display for Prefixed {
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter)
                -> ::core::fmt::Result {

                #[allow(unused_variables, unused_assignments)]
                match self {
                    Self::First => {
                        formatter.write_fmt(format_args!("Prefix"))?;
                        formatter.write_fmt(format_args!(": "))?;
                        formatter.write_fmt(format_args!("first"))
                    }
                    Self::Second(_0) => {
                        formatter.write_fmt(format_args!("Prefix"))?;
                        formatter.write_fmt(format_args!(": "))?;
                        formatter.write_fmt(format_args!("second {0}",
                                _0.__displaydoc_display()))
                    }
                }
            }
        }
    };
/// {0:>4}
struct Tuple(usize);
#[allow(non_upper_case_globals, unused_attributes, unused_qualifications)]
const _: () =
    {
        trait DisplayToDisplayDoc {
            fn __displaydoc_display(&self)
            -> Self;
        }
        impl<T: ::core::fmt::Display> DisplayToDisplayDoc for &T {
            fn __displaydoc_display(&self) -> Self { self }
        }
        extern crate std;
        trait PathToDisplayDoc {
            fn __displaydoc_display(&self)
            -> std::path::Display<'_>;
        }
        impl PathToDisplayDoc for std::path::Path {
            fn __displaydoc_display(&self) -> std::path::Display<'_> {
                self.display()
            }
        }
        impl PathToDisplayDoc for std::path::PathBuf {
            fn __displaydoc_display(&self) -> std::path::Display<'_> {
                self.display()
            }
        }
        impl ::core::fmt::Display for Tuple {
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter)
                -> ::core::fmt::Result {
                #[allow(unused_variables, unused_assignments)]
                let Self(_0) = self;
                formatter.write_fmt(format_args!("{0:>4}", _0))
            }
        }
    };
fn main() {
    {
        ::std::io::_print(format_args!("{0}\n",
                Named { name: "n", count: 3, _0: 1 }));
    };
    {
        ::std::io::_print(format_args!("{0}; {1}\n",
                Failure::<u8>::Nothing(1, 255), Failure::<u8>::Block));
    };
    {
        ::std::io::_print(format_args!("{0}; {1}\n",
                Failure::<u8>::File { file: (2, 3) },
                Failure::Other(PathBuf::from("x").display())));
    };
    {
        ::std::io::_print(format_args!("{0}; {1}\n", Prefixed::First,
                Prefixed::Second(2)));
    };
    { ::std::io::_print(format_args!("{0}\n", Tuple(4))); };
}
