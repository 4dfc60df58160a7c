#![feature(prelude_import)]
//! clap_derive: Parser, Args, Subcommand, ValueEnum, doc comments, generics, and the package's name and version.
extern crate std;
#[prelude_import]
use std::prelude::rust_2021::*;

use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum};

/// Draws shapes
///
/// As many as you like, in all colours.
#[command(version, about, long_about = None, next_line_help = true)]
struct Options<T: Args> {
    /// How many times
    #[arg(short, long, default_value_t = 1, value_name = "N", global = true)]
    count: u8,
    #[arg(long, value_enum, default_value_t)]
    colour: Colour,
    /// Names, one after the other
    #[arg(short = 'n', long = "name", num_args = 1.., value_parser = name)]
    names: Vec<String>,
    #[command(flatten)]
    more: T,
    #[command(subcommand)]
    shape: Option<Shape>,
    #[arg(skip = 3_usize)]
    skipped: usize,
}
#[automatically_derived]
impl<T: ::core::fmt::Debug + Args> ::core::fmt::Debug for Options<T> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        let names: &'static _ =
            &["count", "colour", "names", "more", "shape", "skipped"];
        let values: &[&dyn ::core::fmt::Debug] =
            &[&self.count, &self.colour, &self.names, &self.more, &self.shape,
                        &&self.skipped];
        ::core::fmt::Formatter::debug_struct_fields_finish(f, "Options",
            names, values)
    }
}
#[automatically_derived]
#[allow(unused_qualifications, clippy :: redundant_locals,)]
impl<T: Args> clap::Parser for Options<T> { }
#[allow(dead_code, unreachable_code, unused_variables, unused_braces,
unused_qualifications,)]
#[allow(clippy :: style, clippy :: complexity, clippy :: pedantic, clippy ::
restriction, clippy :: perf, clippy :: deprecated, clippy :: nursery, clippy
:: cargo, clippy :: suspicious_else_formatting, clippy :: almost_swapped,
clippy :: redundant_locals,)]
#[automatically_derived]
impl<T: Args> clap::CommandFactory for Options<T> {
    fn command<'b>() -> clap::Command {
        let __clap_app =
            clap::Command::new({ let _ = "macro-crates"; "macro-crates" });
        <Self as clap::Args>::augment_args(__clap_app)
    }
    fn command_for_update<'b>() -> clap::Command {
        let __clap_app =
            clap::Command::new({ let _ = "macro-crates"; "macro-crates" });
        <Self as clap::Args>::augment_args_for_update(__clap_app)
    }
}
#[allow(dead_code, unreachable_code, unused_variables, unused_braces,
unused_qualifications,)]
#[allow(clippy :: style, clippy :: complexity, clippy :: pedantic, clippy ::
restriction, clippy :: perf, clippy :: deprecated, clippy :: nursery, clippy
:: cargo, clippy :: suspicious_else_formatting, clippy :: almost_swapped,
clippy :: redundant_locals,)]
#[automatically_derived]
impl<T: Args> clap::FromArgMatches for Options<T> {
    fn from_arg_matches(__clap_arg_matches: &clap::ArgMatches)
        -> ::std::result::Result<Self, clap::Error> {
        Self::from_arg_matches_mut(&mut __clap_arg_matches.clone())
    }
    fn from_arg_matches_mut(__clap_arg_matches: &mut clap::ArgMatches)
        -> ::std::result::Result<Self, clap::Error> {
        #![allow(deprecated)]
        let v =
            Options {
                count: __clap_arg_matches.remove_one::<u8>("count").ok_or_else(||
                            clap::Error::raw(clap::error::ErrorKind::MissingRequiredArgument,
                                "the following required argument was not provided: count"))?,
                colour: __clap_arg_matches.remove_one::<Colour>("colour").ok_or_else(||
                            clap::Error::raw(clap::error::ErrorKind::MissingRequiredArgument,
                                "the following required argument was not provided: colour"))?,
                names: __clap_arg_matches.remove_many::<String>("names").map(|v|
                            v.collect::<Vec<_>>()).unwrap_or_else(Vec::new),
                more: <T as
                            clap::FromArgMatches>::from_arg_matches_mut(__clap_arg_matches)?,
                shape: {
                    if __clap_arg_matches.subcommand_name().map(<Shape as
                                    clap::Subcommand>::has_subcommand).unwrap_or(false) {
                        Some(<Shape as
                                        clap::FromArgMatches>::from_arg_matches_mut(__clap_arg_matches)?)
                    } else { None }
                },
                skipped: (3_usize).into(),
            };
        ::std::result::Result::Ok(v)
    }
    fn update_from_arg_matches(&mut self,
        __clap_arg_matches: &clap::ArgMatches)
        -> ::std::result::Result<(), clap::Error> {
        self.update_from_arg_matches_mut(&mut __clap_arg_matches.clone())
    }
    fn update_from_arg_matches_mut(&mut self,
        __clap_arg_matches: &mut clap::ArgMatches)
        -> ::std::result::Result<(), clap::Error> {
        #![allow(deprecated)]
        if __clap_arg_matches.contains_id("count") {
            #[allow(non_snake_case)]
            let count = &mut self.count;
            *count =
                __clap_arg_matches.remove_one::<u8>("count").ok_or_else(||
                            clap::Error::raw(clap::error::ErrorKind::MissingRequiredArgument,
                                "the following required argument was not provided: count"))?
        }
        if __clap_arg_matches.contains_id("colour") {
            #[allow(non_snake_case)]
            let colour = &mut self.colour;
            *colour =
                __clap_arg_matches.remove_one::<Colour>("colour").ok_or_else(||
                            clap::Error::raw(clap::error::ErrorKind::MissingRequiredArgument,
                                "the following required argument was not provided: colour"))?
        }
        if __clap_arg_matches.contains_id("names") {
            #[allow(non_snake_case)]
            let names = &mut self.names;
            *names =
                __clap_arg_matches.remove_many::<String>("names").map(|v|
                            v.collect::<Vec<_>>()).unwrap_or_else(Vec::new)
        }
        {
            #[allow(non_snake_case)]
            let more = &mut self.more;
            <T as
                        clap::FromArgMatches>::update_from_arg_matches_mut(more,
                    __clap_arg_matches)?;
        }
        {
            #[allow(non_snake_case)]
            let shape = &mut self.shape;
            if let Some(shape) = shape.as_mut() {
                <Shape as
                            clap::FromArgMatches>::update_from_arg_matches_mut(shape,
                        __clap_arg_matches)?;
            } else {
                *shape =
                    Some(<Shape as
                                    clap::FromArgMatches>::from_arg_matches_mut(__clap_arg_matches)?);
            }
        }
        ::std::result::Result::Ok(())
    }
}
#[allow(dead_code, unreachable_code, unused_variables, unused_braces,
unused_qualifications,)]
#[allow(clippy :: style, clippy :: complexity, clippy :: pedantic, clippy ::
restriction, clippy :: perf, clippy :: deprecated, clippy :: nursery, clippy
:: cargo, clippy :: suspicious_else_formatting, clippy :: almost_swapped,
clippy :: redundant_locals, clippy :: self_assignment,)]
#[automatically_derived]
impl<T: Args> clap::Args for Options<T> {
    fn group_id() -> Option<clap::Id> { Some(clap::Id::from("Options")) }
    fn augment_args<'b>(mut __clap_app: clap::Command) -> clap::Command {
        __clap_app = __clap_app;
        __clap_app =
            {
                __clap_app =
                    __clap_app.group(clap::ArgGroup::new("Options").multiple(true).args({
                                let members: [clap::Id; 0] = [];
                                members
                            }));
                __clap_app =
                    __clap_app.arg({
                            #[allow(deprecated)]
                            let mut arg =
                                clap::Arg::new("count").value_name("COUNT").required(false
                                                &&
                                                clap::ArgAction::Set.takes_values()).value_parser(





                                        {
                                            use ::clap_builder::builder::impl_prelude::*;
                                            let auto =
                                                ::clap_builder::builder::_infer_ValueParser_for::<u8>::new();
                                            (&&&&&&auto).value_parser()
                                        }).action(clap::ArgAction::Set);
                            arg =
                                arg.help("How many times").long_help(None).short('c').long("count").default_value({
                                                static DEFAULT_VALUE: ::std::sync::OnceLock<String> =
                                                    ::std::sync::OnceLock::new();
                                                let s =
                                                    DEFAULT_VALUE.get_or_init(||
                                                            {
                                                                let val: u8 = 1;
                                                                ::std::string::ToString::to_string(&val)
                                                            });
                                                let s: &'static str = &*s;
                                                s
                                            }).value_name("N").global(true);
                            arg = arg;
                            arg
                        });
                __clap_app =
                    __clap_app.arg({
                            #[allow(deprecated)]
                            let mut arg =
                                clap::Arg::new("colour").value_name("COLOUR").required(false
                                                &&
                                                clap::ArgAction::Set.takes_values()).value_parser({
                                            use ::clap_builder::builder::impl_prelude::*;
                                            let auto =
                                                ::clap_builder::builder::_infer_ValueParser_for::<Colour>::new();
                                            (&&&&&&auto).value_parser()
                                        }).action(clap::ArgAction::Set);
                            arg =
                                arg.long("colour").default_value({
                                        static DEFAULT_VALUE: ::std::sync::OnceLock<String> =
                                            ::std::sync::OnceLock::new();
                                        let s =
                                            DEFAULT_VALUE.get_or_init(||
                                                    {
                                                        let val: Colour =
                                                            <Colour as ::std::default::Default>::default();
                                                        clap::ValueEnum::to_possible_value(&val).unwrap().get_name().to_owned()
                                                    });
                                        let s: &'static str = &*s;
                                        s
                                    });
                            arg = arg;
                            arg
                        });
                __clap_app =
                    __clap_app.arg({
                            #[allow(deprecated)]
                            let mut arg =
                                clap::Arg::new("names").value_name("NAMES").value_parser(name).action(clap::ArgAction::Append);
                            arg =
                                arg.help("Names, one after the other").long_help(None).short('n').long("name").num_args(1..);
                            arg = arg;
                            arg
                        });
                __clap_app = __clap_app;
                __clap_app = <T as clap::Args>::augment_args(__clap_app);
                __clap_app =
                    <Shape as
                            clap::Subcommand>::augment_subcommands(__clap_app);
                __clap_app = __clap_app;
                __clap_app
            };
        __clap_app.about("Draws shapes").long_about("Draws shapes\n\nAs many as you like, in all colours.").version({
                            let _ = "1.2.3";
                            "1.2.3"
                        }).about({
                        let _ = "Users of many macro crates";
                        "Users of many macro crates"
                    }).long_about(None).next_line_help(true)
    }
    fn augment_args_for_update<'b>(mut __clap_app: clap::Command)
        -> clap::Command {
        __clap_app = __clap_app;
        __clap_app =
            {
                __clap_app =
                    __clap_app.group(clap::ArgGroup::new("Options").multiple(true).args({
                                let members: [clap::Id; 0] = [];
                                members
                            }));
                __clap_app =
                    __clap_app.arg({
                            #[allow(deprecated)]
                            let mut arg =
                                clap::Arg::new("count").value_name("COUNT").required(false
                                                &&
                                                clap::ArgAction::Set.takes_values()).value_parser({
                                            use ::clap_builder::builder::impl_prelude::*;
                                            let auto =
                                                ::clap_builder::builder::_infer_ValueParser_for::<u8>::new();
                                            (&&&&&&auto).value_parser()
                                        }).action(clap::ArgAction::Set);
                            arg =
                                arg.help("How many times").long_help(None).short('c').long("count").default_value({
                                                static DEFAULT_VALUE: ::std::sync::OnceLock<String> =
                                                    ::std::sync::OnceLock::new();
                                                let s =
                                                    DEFAULT_VALUE.get_or_init(||
                                                            {
                                                                let val: u8 = 1;
                                                                ::std::string::ToString::to_string(&val)
                                                            });
                                                let s: &'static str = &*s;
                                                s
                                            }).value_name("N").global(true);
                            arg = arg.required(false);
                            arg
                        });
                __clap_app =
                    __clap_app.arg({
                            #[allow(deprecated)]
                            let mut arg =
                                clap::Arg::new("colour").value_name("COLOUR").required(false
                                                &&
                                                clap::ArgAction::Set.takes_values()).value_parser({
                                            use ::clap_builder::builder::impl_prelude::*;
                                            let auto =
                                                ::clap_builder::builder::_infer_ValueParser_for::<Colour>::new();
                                            (&&&&&&auto).value_parser()
                                        }).action(clap::ArgAction::Set);
                            arg =
                                arg.long("colour").default_value({
                                        static DEFAULT_VALUE: ::std::sync::OnceLock<String> =
                                            ::std::sync::OnceLock::new();
                                        let s =
                                            DEFAULT_VALUE.get_or_init(||
                                                    {
                                                        let val: Colour =
                                                            <Colour as ::std::default::Default>::default();
                                                        clap::ValueEnum::to_possible_value(&val).unwrap().get_name().to_owned()
                                                    });
                                        let s: &'static str = &*s;
                                        s
                                    });
                            arg = arg.required(false);
                            arg
                        });
                __clap_app =
                    __clap_app.arg({
                            #[allow(deprecated)]
                            let mut arg =
                                clap::Arg::new("names").value_name("NAMES").value_parser(name).action(clap::ArgAction::Append);
                            arg =
                                arg.help("Names, one after the other").long_help(None).short('n').long("name").num_args(1..);
                            arg = arg.required(false);
                            arg
                        });
                __clap_app = __clap_app;
                __clap_app =
                    <T as clap::Args>::augment_args_for_update(__clap_app);
                __clap_app =
                    <Shape as
                            clap::Subcommand>::augment_subcommands(__clap_app);
                __clap_app =
                    __clap_app.subcommand_required(false).arg_required_else_help(false);
                __clap_app
            };
        __clap_app.about("Draws shapes").long_about("Draws shapes\n\nAs many as you like, in all colours.").version({
                            let _ = "1.2.3";
                            "1.2.3"
                        }).about({
                        let _ = "Users of many macro crates";
                        "Users of many macro crates"
                    }).long_about(None).next_line_help(true)
    }
}
fn name(text: &str) -> Result<String, String> {
    if text.is_empty() {
        Err("empty".into())
    } else { Ok(text.to_uppercase()) }
}
enum Colour {

    #[default]
    Red,

    /// As the sky
    #[value(name = "azure", alias = "sky")]
    Blue,
}
#[automatically_derived]
#[doc(hidden)]
unsafe impl ::core::clone::TrivialClone for Colour { }
#[automatically_derived]
impl ::core::clone::Clone for Colour {
    #[inline]
    fn clone(&self) -> Colour { *self }
}
#[automatically_derived]
impl ::core::marker::Copy for Colour { }
#[automatically_derived]
impl ::core::fmt::Debug for Colour {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        ::core::fmt::Formatter::write_str(f,
            match self { Colour::Red => "Red", Colour::Blue => "Blue", })
    }
}
#[automatically_derived]
impl ::core::default::Default for Colour {
    #[inline]
    fn default() -> Colour { Self::Red }
}
#[allow(dead_code, unreachable_code, unused_variables, unused_braces,
unused_qualifications,)]
#[allow(clippy :: style, clippy :: complexity, clippy :: pedantic, clippy ::
restriction, clippy :: perf, clippy :: deprecated, clippy :: nursery, clippy
:: cargo, clippy :: suspicious_else_formatting, clippy :: almost_swapped,
clippy :: redundant_locals,)]
#[automatically_derived]
impl clap::ValueEnum for Colour {
    fn value_variants<'a>() -> &'a [Self] { &[Self::Red, Self::Blue] }
    fn to_possible_value<'a>(&self)
        -> ::std::option::Option<clap::builder::PossibleValue> {
        match self {
            Self::Red => Some({ clap::builder::PossibleValue::new("red") }),
            Self::Blue =>
                Some({
                        clap::builder::PossibleValue::new("azure").help("As the sky").alias("sky")
                    }),
            _ => None,
        }
    }
}
#[group(required = false, multiple = false)]
struct More {
    #[arg(long)]
    quiet: bool,
    #[arg(long, action = clap::ArgAction::Count)]
    loud: u8,
}
#[allow(dead_code, unreachable_code, unused_variables, unused_braces,
unused_qualifications,)]
#[allow(clippy :: style, clippy :: complexity, clippy :: pedantic, clippy ::
restriction, clippy :: perf, clippy :: deprecated, clippy :: nursery, clippy
:: cargo, clippy :: suspicious_else_formatting, clippy :: almost_swapped,
clippy :: redundant_locals,)]
#[automatically_derived]
impl clap::FromArgMatches for More {
    fn from_arg_matches(__clap_arg_matches: &clap::ArgMatches)
        -> ::std::result::Result<Self, clap::Error> {
        Self::from_arg_matches_mut(&mut __clap_arg_matches.clone())
    }
    fn from_arg_matches_mut(__clap_arg_matches: &mut clap::ArgMatches)
        -> ::std::result::Result<Self, clap::Error> {
        #![allow(deprecated)]
        let v =
            More {
                quiet: __clap_arg_matches.remove_one::<bool>("quiet").ok_or_else(||
                            clap::Error::raw(clap::error::ErrorKind::MissingRequiredArgument,
                                "the following required argument was not provided: quiet"))?,
                loud: __clap_arg_matches.remove_one::<u8>("loud").ok_or_else(||
                            clap::Error::raw(clap::error::ErrorKind::MissingRequiredArgument,
                                "the following required argument was not provided: loud"))?,
            };
        ::std::result::Result::Ok(v)
    }
    fn update_from_arg_matches(&mut self,
        __clap_arg_matches: &clap::ArgMatches)
        -> ::std::result::Result<(), clap::Error> {
        self.update_from_arg_matches_mut(&mut __clap_arg_matches.clone())
    }
    fn update_from_arg_matches_mut(&mut self,
        __clap_arg_matches: &mut clap::ArgMatches)
        -> ::std::result::Result<(), clap::Error> {
        #![allow(deprecated)]
        if __clap_arg_matches.contains_id("quiet") {
            #[allow(non_snake_case)]
            let quiet = &mut self.quiet;
            *quiet =
                __clap_arg_matches.remove_one::<bool>("quiet").ok_or_else(||
                            clap::Error::raw(clap::error::ErrorKind::MissingRequiredArgument,
                                "the following required argument was not provided: quiet"))?
        }
        if __clap_arg_matches.contains_id("loud") {
            #[allow(non_snake_case)]
            let loud = &mut self.loud;
            *loud =
                __clap_arg_matches.remove_one::<u8>("loud").ok_or_else(||
                            clap::Error::raw(clap::error::ErrorKind::MissingRequiredArgument,
                                "the following required argument was not provided: loud"))?
        }
        ::std::result::Result::Ok(())
    }
}
#[allow(dead_code, unreachable_code, unused_variables, unused_braces,
unused_qualifications,)]
#[allow(clippy :: style, clippy :: complexity, clippy :: pedantic, clippy ::
restriction, clippy :: perf, clippy :: deprecated, clippy :: nursery, clippy
:: cargo, clippy :: suspicious_else_formatting, clippy :: almost_swapped,
clippy :: redundant_locals, clippy :: self_assignment,)]
#[automatically_derived]
impl clap::Args for More {
    fn group_id() -> Option<clap::Id> { Some(clap::Id::from("More")) }
    fn augment_args<'b>(mut __clap_app: clap::Command) -> clap::Command {
        __clap_app = __clap_app;
        __clap_app =
            {
                __clap_app =
                    __clap_app.group(clap::ArgGroup::new("More").multiple(true).required(false).multiple(false).args({
                                let members: [clap::Id; 2usize] =
                                    [clap::Id::from("quiet"), clap::Id::from("loud")];
                                members
                            }));
                __clap_app =
                    __clap_app.arg({
                            #[allow(deprecated)]
                            let mut arg =
                                clap::Arg::new("quiet").value_name("QUIET").required(true &&
                                                clap::ArgAction::SetTrue.takes_values()).value_parser({
                                            use ::clap_builder::builder::impl_prelude::*;
                                            let auto =
                                                ::clap_builder::builder::_infer_ValueParser_for::<bool>::new();
                                            (&&&&&&auto).value_parser()
                                        }).action(clap::ArgAction::SetTrue);
                            arg = arg.long("quiet");
                            arg = arg;
                            arg
                        });
                __clap_app =
                    __clap_app.arg({
                            #[allow(deprecated)]
                            let mut arg =
                                clap::Arg::new("loud").value_name("LOUD").required(true &&
                                                clap::ArgAction::Count.takes_values()).value_parser({
                                            use ::clap_builder::builder::impl_prelude::*;
                                            let auto =
                                                ::clap_builder::builder::_infer_ValueParser_for::<u8>::new();
                                            (&&&&&&auto).value_parser()
                                        }).action(clap::ArgAction::Count);
                            arg = arg.long("loud");
                            arg = arg;
                            arg
                        });
                __clap_app
            };
        __clap_app
    }
    fn augment_args_for_update<'b>(mut __clap_app: clap::Command)
        -> clap::Command {
        __clap_app = __clap_app;
        __clap_app =
            {
                __clap_app =
                    __clap_app.group(clap::ArgGroup::new("More").multiple(true).required(false).multiple(false).args({
                                let members: [clap::Id; 2usize] =
                                    [clap::Id::from("quiet"), clap::Id::from("loud")];
                                members
                            }));
                __clap_app =
                    __clap_app.arg({
                            #[allow(deprecated)]
                            let mut arg =
                                clap::Arg::new("quiet").value_name("QUIET").required(true &&
                                                clap::ArgAction::SetTrue.takes_values()).value_parser({
                                            use ::clap_builder::builder::impl_prelude::*;
                                            let auto =
                                                ::clap_builder::builder::_infer_ValueParser_for::<bool>::new();
                                            (&&&&&&auto).value_parser()
                                        }).action(clap::ArgAction::SetTrue);
                            arg = arg.long("quiet");
                            arg = arg.required(false);
                            arg
                        });
                __clap_app =
                    __clap_app.arg({
                            #[allow(deprecated)]
                            let mut arg =
                                clap::Arg::new("loud").value_name("LOUD").required(true &&
                                                clap::ArgAction::Count.takes_values()).value_parser({
                                            use ::clap_builder::builder::impl_prelude::*;
                                            let auto =
                                                ::clap_builder::builder::_infer_ValueParser_for::<u8>::new();
                                            (&&&&&&auto).value_parser()
                                        }).action(clap::ArgAction::Count);
                            arg = arg.long("loud");
                            arg = arg.required(false);
                            arg
                        });
                __clap_app
            };
        __clap_app
    }
}
#[automatically_derived]
impl ::core::fmt::Debug for More {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        ::core::fmt::Formatter::debug_struct_field2_finish(f, "More", "quiet",
            &self.quiet, "loud", &&self.loud)
    }
}
#[command(rename_all = "snake_case")]
enum Shape {

    /// Round
    FilledCircle {
        radius: f64,
        #[arg(long, requires = "radius")]
        at: Option<i32>,
    },
    Point,

    #[command(external_subcommand)]
    Other(Vec<String>),
}
#[automatically_derived]
impl ::core::fmt::Debug for Shape {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        match self {
            Shape::FilledCircle { radius: __self_0, at: __self_1 } =>
                ::core::fmt::Formatter::debug_struct_field2_finish(f,
                    "FilledCircle", "radius", __self_0, "at", &__self_1),
            Shape::Point => ::core::fmt::Formatter::write_str(f, "Point"),
            Shape::Other(__self_0) =>
                ::core::fmt::Formatter::debug_tuple_field1_finish(f, "Other",
                    &__self_0),
        }
    }
}
#[allow(dead_code, unreachable_code, unused_variables, unused_braces,
unused_qualifications,)]
#[allow(clippy :: style, clippy :: complexity, clippy :: pedantic, clippy ::
restriction, clippy :: perf, clippy :: deprecated, clippy :: nursery, clippy
:: cargo, clippy :: suspicious_else_formatting, clippy :: almost_swapped,
clippy :: redundant_locals,)]
#[automatically_derived]
impl clap::FromArgMatches for Shape {
    fn from_arg_matches(__clap_arg_matches: &clap::ArgMatches)
        -> ::std::result::Result<Self, clap::Error> {
        Self::from_arg_matches_mut(&mut __clap_arg_matches.clone())
    }
    fn from_arg_matches_mut(__clap_arg_matches: &mut clap::ArgMatches)
        -> ::std::result::Result<Self, clap::Error> {
        #![allow(deprecated)]
        if let Some((__clap_name, mut __clap_arg_sub_matches)) =
                __clap_arg_matches.remove_subcommand() {
            let __clap_arg_matches = &mut __clap_arg_sub_matches;
            if __clap_name == "filled_circle" &&
                    !__clap_arg_matches.contains_id("") {
                return ::std::result::Result::Ok(Self::FilledCircle {
                            radius: __clap_arg_matches.remove_one::<f64>("radius").ok_or_else(||
                                        clap::Error::raw(clap::error::ErrorKind::MissingRequiredArgument,
                                            "the following required argument was not provided: radius"))?,
                            at: __clap_arg_matches.remove_one::<i32>("at"),
                        })
            }
            if __clap_name == "point" && !__clap_arg_matches.contains_id("") {
                return ::std::result::Result::Ok(Self::Point)
            }
            ::std::result::Result::Ok(Self::Other(::std::iter::once(::std::string::String::from(__clap_name)).chain(__clap_arg_matches.remove_many::<::std::string::String>("").unwrap().map(::std::string::String::from)).collect::<::std::vec::Vec<_>>()))
        } else {
            ::std::result::Result::Err(clap::Error::raw(clap::error::ErrorKind::MissingSubcommand,
                    "a subcommand is required but one was not provided"))
        }
    }
    fn update_from_arg_matches(&mut self,
        __clap_arg_matches: &clap::ArgMatches)
        -> ::std::result::Result<(), clap::Error> {
        self.update_from_arg_matches_mut(&mut __clap_arg_matches.clone())
    }
    fn update_from_arg_matches_mut<'b>(&mut self,
        __clap_arg_matches: &mut clap::ArgMatches)
        -> ::std::result::Result<(), clap::Error> {
        #![allow(deprecated)]
        if let Some(__clap_name) = __clap_arg_matches.subcommand_name() {
            match self {
                Self::FilledCircle { radius, at } if
                    "filled_circle" == __clap_name => {
                    let (_, mut __clap_arg_sub_matches) =
                        __clap_arg_matches.remove_subcommand().unwrap();
                    let __clap_arg_matches = &mut __clap_arg_sub_matches;
                    {
                        if __clap_arg_matches.contains_id("radius") {
                            *radius =
                                __clap_arg_matches.remove_one::<f64>("radius").ok_or_else(||
                                            clap::Error::raw(clap::error::ErrorKind::MissingRequiredArgument,
                                                "the following required argument was not provided: radius"))?
                        }
                        if __clap_arg_matches.contains_id("at") {
                            *at = __clap_arg_matches.remove_one::<i32>("at")
                        }
                    }
                }
                Self::Point if "point" == __clap_name => {
                    let (_, mut __clap_arg_sub_matches) =
                        __clap_arg_matches.remove_subcommand().unwrap();
                    let __clap_arg_matches = &mut __clap_arg_sub_matches;
                    {}
                }
                s => {
                    *s =
                        <Self as
                                    clap::FromArgMatches>::from_arg_matches_mut(__clap_arg_matches)?;
                }
            }
        }
        ::std::result::Result::Ok(())
    }
}
#[allow(dead_code, unreachable_code, unused_variables, unused_braces,
unused_qualifications,)]
#[allow(clippy :: style, clippy :: complexity, clippy :: pedantic, clippy ::
restriction, clippy :: perf, clippy :: deprecated, clippy :: nursery, clippy
:: cargo, clippy :: suspicious_else_formatting, clippy :: almost_swapped,
clippy :: redundant_locals, clippy :: self_assignment,)]
#[automatically_derived]
impl clap::Subcommand for Shape {
    fn augment_subcommands<'b>(mut __clap_app: clap::Command)
        -> clap::Command {
        __clap_app = __clap_app;
        __clap_app =
            {
                ;
                __clap_app =
                    __clap_app.subcommand({
                            let mut __clap_subcommand =
                                clap::Command::new("filled_circle");
                            __clap_subcommand =
                                {
                                    __clap_subcommand =
                                        __clap_subcommand.group(clap::ArgGroup::new("FilledCircle").multiple(true).args({
                                                    let members: [clap::Id; 2usize] =
                                                        [clap::Id::from("radius"), clap::Id::from("at")];
                                                    members
                                                }));
                                    __clap_subcommand =
                                        __clap_subcommand.arg({
                                                #[allow(deprecated)]
                                                let mut arg =
                                                    clap::Arg::new("radius").value_name("RADIUS").required(true
                                                                    &&
                                                                    clap::ArgAction::Set.takes_values()).value_parser({
                                                                use ::clap_builder::builder::impl_prelude::*;
                                                                let auto =
                                                                    ::clap_builder::builder::_infer_ValueParser_for::<f64>::new();
                                                                (&&&&&&auto).value_parser()
                                                            }).action(clap::ArgAction::Set);
                                                arg = arg;
                                                arg = arg;
                                                arg
                                            });
                                    __clap_subcommand =
                                        __clap_subcommand.arg({
                                                #[allow(deprecated)]
                                                let mut arg =
                                                    clap::Arg::new("at").value_name("AT").value_parser({
                                                                use ::clap_builder::builder::impl_prelude::*;
                                                                let auto =
                                                                    ::clap_builder::builder::_infer_ValueParser_for::<i32>::new();
                                                                (&&&&&&auto).value_parser()
                                                            }).action(clap::ArgAction::Set);
                                                arg = arg.long("at").requires("radius");
                                                arg = arg;
                                                arg
                                            });
                                    __clap_subcommand
                                };
                            __clap_subcommand.about("Round").long_about(None)
                        });
                __clap_app =
                    __clap_app.subcommand({
                            let mut __clap_subcommand = clap::Command::new("point");
                            __clap_subcommand = __clap_subcommand;
                            __clap_subcommand
                        });
                __clap_app =
                    __clap_app.external_subcommand_value_parser({
                            use ::clap_builder::builder::impl_prelude::*;
                            let auto =
                                ::clap_builder::builder::_infer_ValueParser_for::<String>::new();
                            (&&&&&&auto).value_parser()
                        });
                ;
                __clap_app
            };
        __clap_app
    }
    fn augment_subcommands_for_update<'b>(mut __clap_app: clap::Command)
        -> clap::Command {
        __clap_app = __clap_app;
        __clap_app =
            {
                ;
                __clap_app =
                    __clap_app.subcommand({
                            let mut __clap_subcommand =
                                clap::Command::new("filled_circle");
                            __clap_subcommand =
                                {
                                    __clap_subcommand =
                                        __clap_subcommand.group(clap::ArgGroup::new("FilledCircle").multiple(true).args({
                                                    let members: [clap::Id; 2usize] =
                                                        [clap::Id::from("radius"), clap::Id::from("at")];
                                                    members
                                                }));
                                    __clap_subcommand =
                                        __clap_subcommand.arg({
                                                #[allow(deprecated)]
                                                let mut arg =
                                                    clap::Arg::new("radius").value_name("RADIUS").required(true
                                                                    &&
                                                                    clap::ArgAction::Set.takes_values()).value_parser({
                                                                use ::clap_builder::builder::impl_prelude::*;
                                                                let auto =
                                                                    ::clap_builder::builder::_infer_ValueParser_for::<f64>::new();
                                                                (&&&&&&auto).value_parser()
                                                            }).action(clap::ArgAction::Set);
                                                arg = arg;
                                                arg = arg.required(false);
                                                arg
                                            });
                                    __clap_subcommand =
                                        __clap_subcommand.arg({
                                                #[allow(deprecated)]
                                                let mut arg =
                                                    clap::Arg::new("at").value_name("AT").value_parser({
                                                                use ::clap_builder::builder::impl_prelude::*;
                                                                let auto =
                                                                    ::clap_builder::builder::_infer_ValueParser_for::<i32>::new();
                                                                (&&&&&&auto).value_parser()
                                                            }).action(clap::ArgAction::Set);
                                                arg = arg.long("at").requires("radius");
                                                arg = arg.required(false);
                                                arg
                                            });
                                    __clap_subcommand
                                };
                            __clap_subcommand.about("Round").long_about(None)
                        });
                __clap_app =
                    __clap_app.subcommand({
                            let mut __clap_subcommand = clap::Command::new("point");
                            __clap_subcommand = __clap_subcommand;
                            __clap_subcommand
                        });
                __clap_app =
                    __clap_app.external_subcommand_value_parser({
                            use ::clap_builder::builder::impl_prelude::*;
                            let auto =
                                ::clap_builder::builder::_infer_ValueParser_for::<String>::new();
                            (&&&&&&auto).value_parser()
                        });
                ;
                __clap_app
            };
        __clap_app
    }
    fn has_subcommand(__clap_name: &str) -> bool { true }
}
fn main() {
    let parse = |line: &str| Options::<More>::try_parse_from(line.split(' '));
    {
        ::std::io::_print(format_args!("{0:?}\n",
                parse("x -c3 --colour azure -n a b -- filled_circle").map_err(|e|
                        e.kind())));
    };
    {
        ::std::io::_print(format_args!("{0:#?}\n",
                parse("x -c 3 --name a --loud --loud filled_circle 1.5 --at=2").unwrap()));
    };
    {
        ::std::io::_print(format_args!("{0:?}\n",
                parse("x cube of size").unwrap().shape));
    };
    for line in
        ["x --quiet --loud", "x --colour green", "x --nam", "x --count 300",
                "x --name", "x --version"] {
        {
            ::std::io::_print(format_args!("{0}\n",
                    parse(line).unwrap_err()));
        };
    }
    {
        ::std::io::_print(format_args!("{0}\n",
                Options::<More>::command().render_long_help()));
    };
}
