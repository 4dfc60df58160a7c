#![feature(prelude_import)]
//! derivative: standard traits with attributes on fields (of syn 1).
extern crate std;
#[prelude_import]
use std::prelude::rust_2021::*;

use derivative::Derivative;

#[derivative(Debug(bound = "T: std::fmt::Debug"), Clone(clone_from = "true"),
Default(new = "true"), PartialEq, Hash)]
struct Shape<T: Clone> {
    #[derivative(Default(value = "3"))]
    count: u8,
    #[derivative(Debug = "ignore", PartialEq = "ignore", Hash = "ignore")]
    secret: u8,
    #[derivative(Debug(format_with = "hidden"),
    Clone(clone_with = "Vec::clone"))]
    list: Vec<T>,
}
#[allow(unused_qualifications)]
impl<T: Clone> ::std::clone::Clone for Shape<T> where T: ::std::clone::Clone {
    fn clone(&self) -> Self {
        match *self {
            Shape { count: ref __arg_0, secret: ref __arg_1, list: ref __arg_2
                } => {
                Shape {
                    count: (*__arg_0).clone(),
                    secret: (*__arg_1).clone(),
                    list: Vec::clone(&(*__arg_2)),
                }
            }
        }
    }
    #[allow(clippy :: needless_return)]
    fn clone_from(&mut self, other: &Self) {
        match *self {
            Shape {
                count: ref mut __arg_0,
                secret: ref mut __arg_1,
                list: ref mut __arg_2 } => {
                match *other {
                    Shape {
                        count: ref __other_0,
                        secret: ref __other_1,
                        list: ref __other_2 } => {
                        (*__arg_0).clone_from(&(*__other_0));
                        (*__arg_1).clone_from(&(*__other_1));
                        (*__arg_2).clone_from(&(*__other_2));
                        return;
                    }
                }
            }
        }
    }
}
#[allow(unused_qualifications)]
#[allow(clippy :: unneeded_field_pattern)]
impl<T: Clone> ::std::fmt::Debug for Shape<T> where T: std::fmt::Debug {
    fn fmt(&self, __f: &mut ::std::fmt::Formatter) -> ::std::fmt::Result {
        match *self {
            Shape { count: ref __arg_0, secret: _, list: ref __arg_2 } => {
                let mut __debug_trait_builder = __f.debug_struct("Shape");
                let _ = __debug_trait_builder.field("count", &&(*__arg_0));
                let __arg_2 =
                    {
                        struct Dummy<'_derivative,
                            T: Clone>(&'_derivative Vec<T>,
                            ::std::marker::PhantomData<(T,)>) where T: '_derivative,
                            T: std::fmt::Debug;
                        impl<'_derivative, T: Clone> ::std::fmt::Debug for
                            Dummy<'_derivative, T> where T: '_derivative,
                            T: std::fmt::Debug {
                            fn fmt(&self, __f: &mut ::std::fmt::Formatter)
                                -> ::std::fmt::Result {
                                match self.0 { this => hidden(this, __f), }
                            }
                        }
                        Dummy::<'_, T>(&&(*__arg_2), ::std::marker::PhantomData)
                    };
                let _ = __debug_trait_builder.field("list", &__arg_2);
                __debug_trait_builder.finish()
            }
        }
    }
}
#[allow(unused_qualifications)]
impl<T: Clone> Shape<T> where T: ::std::default::Default {
    #[doc = r" Creates a default value for this type."]
    #[inline]
    pub fn new() -> Self { <Self as ::std::default::Default>::default() }
}
#[allow(unused_qualifications)]
impl<T: Clone> ::std::default::Default for Shape<T> where
    T: ::std::default::Default {
    fn default() -> Self {
        Shape {
            count: 3,
            secret: ::std::default::Default::default(),
            list: ::std::default::Default::default(),
        }
    }
}
#[allow(unused_qualifications)]
impl<T: Clone> ::std::hash::Hash for Shape<T> where T: ::std::hash::Hash {
    fn hash<__HT>(&self, __state: &mut __HT) where __HT: ::std::hash::Hasher {
        match *self {
            Shape { count: ref __arg_0, secret: ref __arg_1, list: ref __arg_2
                } => {
                ::std::hash::Hash::hash(&(*__arg_0), __state);
                ::std::hash::Hash::hash(&(*__arg_2), __state);
            }
        }
    }
}
#[allow(unused_qualifications)]
#[allow(clippy :: unneeded_field_pattern)]
impl<T: Clone> ::std::cmp::PartialEq for Shape<T> where
    T: ::std::cmp::PartialEq {
    fn eq(&self, other: &Self) -> bool {
        true &&
            match *self {
                Shape { count: ref __self_0, secret: _, list: ref __self_2 }
                    =>
                    match *other {
                        Shape { count: ref __other_0, secret: _, list: ref __other_2
                            } =>
                            true && &(*__self_0) == &(*__other_0) &&
                                &(*__self_2) == &(*__other_2),
                    },
            }
    }
}

fn hidden<T>(list: &Vec<T>, f: &mut std::fmt::Formatter<'_>)
    -> std::fmt::Result {


    f.write_fmt(format_args!("{0} items", list.len()))
}
#[derivative(Debug, Copy, Clone(bound = ""), Eq, PartialEq)]
#[derivative(PartialOrd = "feature_allow_slow_enum", Ord =
"feature_allow_slow_enum")]
enum Level {
    Low(u8),
    High {
        by: i8,
    },
}
#[allow(unused_qualifications)]
impl ::std::clone::Clone for Level {
    fn clone(&self) -> Self { *self }
}
#[allow(unused_qualifications)]
impl ::std::marker::Copy for Level { }
#[allow(unused_qualifications)]
#[allow(clippy :: unneeded_field_pattern)]
impl ::std::fmt::Debug for Level {
    fn fmt(&self, __f: &mut ::std::fmt::Formatter) -> ::std::fmt::Result {
        match *self {
            Level::Low(ref __arg_0) => {
                let mut __debug_trait_builder = __f.debug_tuple("Low");
                let _ = __debug_trait_builder.field(&&(*__arg_0));
                __debug_trait_builder.finish()
            }
            Level::High { by: ref __arg_0 } => {
                let mut __debug_trait_builder = __f.debug_struct("High");
                let _ = __debug_trait_builder.field("by", &&(*__arg_0));
                __debug_trait_builder.finish()
            }
        }
    }
}
#[allow(unused_qualifications)]
impl ::std::cmp::Eq for Level { }
#[allow(unused_qualifications)]
#[allow(clippy :: unneeded_field_pattern)]
impl ::std::cmp::PartialEq for Level {
    fn eq(&self, other: &Self) -> bool {
        (::std::mem::discriminant(&*self) ==
                    ::std::mem::discriminant(&*other)) &&
            match (&*self, &*other) {
                (Level::Low(ref __self_0), Level::Low(ref __other_0)) => {
                    true && &(*__self_0) == &(*__other_0)
                }
                (Level::High { by: ref __self_0 }, Level::High {
                    by: ref __other_0 }) => {
                    true && &(*__self_0) == &(*__other_0)
                }
                _ =>
                    ::core::panicking::panic("internal error: entered unreachable code"),
            }
    }
}
#[allow(unused_qualifications)]
#[allow(clippy :: unneeded_field_pattern)]
impl ::std::cmp::PartialOrd for Level {
    fn partial_cmp(&self, other: &Self)
        -> ::std::option::Option<::std::cmp::Ordering> {
        match *self {
            Level::Low(ref __self_0) => {
                match *other {
                    Level::Low(ref __other_0) => {
                        match ::std::cmp::PartialOrd::partial_cmp(&(*__self_0),
                                &(*__other_0)) {
                            ::std::option::Option::Some(::std::cmp::Ordering::Equal) =>
                                ::std::option::Option::Some(::std::cmp::Ordering::Equal),
                            __derive_ordering_other => __derive_ordering_other,
                        }
                    }
                    Level::High { by: ref __other_0 } => {
                        ::std::option::Option::Some(::std::cmp::Ordering::Less)
                    }
                }
            }
            Level::High { by: ref __self_0 } => {
                match *other {
                    Level::Low(ref __other_0) => {
                        ::std::option::Option::Some(::std::cmp::Ordering::Greater)
                    }
                    Level::High { by: ref __other_0 } => {
                        match ::std::cmp::PartialOrd::partial_cmp(&(*__self_0),
                                &(*__other_0)) {
                            ::std::option::Option::Some(::std::cmp::Ordering::Equal) =>
                                ::std::option::Option::Some(::std::cmp::Ordering::Equal),
                            __derive_ordering_other => __derive_ordering_other,
                        }
                    }
                }
            }
        }
    }
}
#[allow(unused_qualifications)]
#[allow(clippy :: unneeded_field_pattern)]
impl ::std::cmp::Ord for Level {
    fn cmp(&self, other: &Self) -> ::std::cmp::Ordering {
        match *self {
            Level::Low(ref __self_0) => {
                match *other {
                    Level::Low(ref __other_0) => {
                        match ::std::cmp::Ord::cmp(&(*__self_0), &(*__other_0)) {
                            ::std::cmp::Ordering::Equal => ::std::cmp::Ordering::Equal,
                            __derive_ordering_other => __derive_ordering_other,
                        }
                    }
                    Level::High { by: ref __other_0 } => {
                        ::std::cmp::Ordering::Less
                    }
                }
            }
            Level::High { by: ref __self_0 } => {
                match *other {
                    Level::Low(ref __other_0) => {
                        ::std::cmp::Ordering::Greater
                    }
                    Level::High { by: ref __other_0 } => {
                        match ::std::cmp::Ord::cmp(&(*__self_0), &(*__other_0)) {
                            ::std::cmp::Ordering::Equal => ::std::cmp::Ordering::Equal,
                            __derive_ordering_other => __derive_ordering_other,
                        }
                    }
                }
            }
        }
    }
}
fn main() {
    let mut shape = Shape::<char>::new();
    shape.list.push('x');
    let same = Shape { secret: 1, ..shape.clone() };
    { ::std::io::_print(format_args!("{1:?} {0}\n", shape == same, shape)); };
    {
        ::std::io::_print(format_args!("{0:?} {1}\n", Level::Low(1),
                Level::Low(1) < Level::High { by: -1 }));
    };
}
