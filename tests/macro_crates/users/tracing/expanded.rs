#![feature(prelude_import)]
//! tracing-attributes: instrument with fields, skipped arguments, levels, errors, return values, async functions.
extern crate std;
#[prelude_import]
use std::prelude::rust_2021::*;

use std::fmt::Debug;

use tracing::{debug, info, info_span, instrument, Level};

fn plain(number: u8, text: &str) -> u8 {
    {}

    #[allow(clippy :: suspicious_else_formatting)]
    {
        let __tracing_attr_span;
        let __tracing_attr_guard;
        if 





                ::tracing::Level::INFO <=
                        ::tracing::level_filters::STATIC_MAX_LEVEL &&
                    ::tracing::Level::INFO <=
                        ::tracing::level_filters::LevelFilter::current() ||
                { false } {
            __tracing_attr_span =
                {
                    use ::tracing::__macro_support::Callsite as _;
                    static __CALLSITE: ::tracing::callsite::DefaultCallsite =
                        {
                            static META: ::tracing::Metadata<'static> =
                                {
                                    ::tracing_core::metadata::Metadata::new("plain", "user",
                                        ::tracing::Level::INFO,
                                        ::tracing_core::__macro_support::Option::Some("tests/macro_crates/users/tracing/user.rs"),
                                        ::tracing_core::__macro_support::Option::Some(7u32),
                                        ::tracing_core::__macro_support::Option::Some("user"),
                                        ::tracing_core::field::FieldSet::new(&[{
                                                            const NAME:
                                                                ::tracing::__macro_support::FieldName<{
                                                                    ::tracing::__macro_support::FieldName::len("number")
                                                                }> =
                                                                ::tracing::__macro_support::FieldName::new("number");
                                                            NAME.as_str()
                                                        },
                                                        {
                                                            const NAME:
                                                                ::tracing::__macro_support::FieldName<{
                                                                    ::tracing::__macro_support::FieldName::len("text")
                                                                }> =
                                                                ::tracing::__macro_support::FieldName::new("text");
                                                            NAME.as_str()
                                                        }], ::tracing_core::callsite::Identifier(&__CALLSITE)),
                                        ::tracing::metadata::Kind::SPAN)
                                };
                            ::tracing::callsite::DefaultCallsite::new(&META)
                        };
                    let mut interest = ::tracing::subscriber::Interest::never();
                    if ::tracing::Level::INFO <=
                                        ::tracing::level_filters::STATIC_MAX_LEVEL &&
                                    ::tracing::Level::INFO <=
                                        ::tracing::level_filters::LevelFilter::current() &&
                                { interest = __CALLSITE.interest(); !interest.is_never() }
                            &&
                            ::tracing::__macro_support::__is_enabled(__CALLSITE.metadata(),
                                interest) {
                        let meta = __CALLSITE.metadata();
                        ::tracing::Span::new(meta,
                            &{
                                    #[allow(unused_imports)]
                                    use ::tracing::field::{debug, display, Value};
                                    meta.fields().value_set_all(&[(::tracing::__macro_support::Option::Some(&number
                                                                as &dyn ::tracing::field::Value)),
                                                    (::tracing::__macro_support::Option::Some(&text as
                                                                &dyn ::tracing::field::Value))])
                                })
                    } else {
                        let span =
                            ::tracing::__macro_support::__disabled_span(__CALLSITE.metadata());
                        {};
                        span
                    }
                };
            __tracing_attr_guard = __tracing_attr_span.enter();
        }

        #[warn(clippy :: suspicious_else_formatting)]
        {

            #[allow(unknown_lints, unreachable_code, clippy ::
            diverging_sub_expression, clippy :: empty_loop, clippy ::
            let_unit_value, clippy :: let_with_type_underscore, clippy ::
            needless_return, clippy :: unreachable)]
            if false {
                let __tracing_attr_fake_return: u8 = loop {};
                return __tracing_attr_fake_return;
            }
            {
                {
                    use ::tracing::__macro_support::Callsite as _;
                    static __CALLSITE: ::tracing::callsite::DefaultCallsite =
                        {
                            static META: ::tracing::Metadata<'static> =
                                {
                                    ::tracing_core::metadata::Metadata::new("event tests/macro_crates/users/tracing/user.rs:9",
                                        "user", ::tracing::Level::INFO,
                                        ::tracing_core::__macro_support::Option::Some("tests/macro_crates/users/tracing/user.rs"),
                                        ::tracing_core::__macro_support::Option::Some(9u32),
                                        ::tracing_core::__macro_support::Option::Some("user"),
                                        ::tracing_core::field::FieldSet::new(&["message",
                                                        {
                                                            const NAME:
                                                                ::tracing::__macro_support::FieldName<{
                                                                    ::tracing::__macro_support::FieldName::len("doubled")
                                                                }> =
                                                                ::tracing::__macro_support::FieldName::new("doubled");
                                                            NAME.as_str()
                                                        }], ::tracing_core::callsite::Identifier(&__CALLSITE)),
                                        ::tracing::metadata::Kind::EVENT)
                                };
                            ::tracing::callsite::DefaultCallsite::new(&META)
                        };
                    let enabled =
                        ::tracing::Level::INFO <=
                                    ::tracing::level_filters::STATIC_MAX_LEVEL &&
                                ::tracing::Level::INFO <=
                                    ::tracing::level_filters::LevelFilter::current() &&
                            {
                                let interest = __CALLSITE.interest();
                                !interest.is_never() &&
                                    ::tracing::__macro_support::__is_enabled(__CALLSITE.metadata(),
                                        interest)
                            };
                    if enabled {
                        (|value_set: ::tracing::field::ValueSet|
                                    {
                                        let meta = __CALLSITE.metadata();
                                        ::tracing::Event::dispatch(meta, &value_set);
                                        ;
                                    })({
                                #[allow(unused_imports)]
                                use ::tracing::field::{debug, display, Value};
                                __CALLSITE.metadata().fields().value_set_all(&[(::tracing::__macro_support::Option::Some(&format_args!("in {0}",
                                                                    text) as &dyn ::tracing::field::Value)),
                                                (::tracing::__macro_support::Option::Some(&(number * 2) as
                                                            &dyn ::tracing::field::Value))])
                            });
                    } else { ; }
                };
                number
            }
        }
    }
}
struct Shape<T>(T);
impl<T: Debug> Shape<T> {
    fn draw(&self, secret: &str) -> usize {
        {}
        let __tracing_attr_span;
        let __tracing_attr_guard;
        if ::tracing::Level::DEBUG <=
                        ::tracing::level_filters::STATIC_MAX_LEVEL &&
                    ::tracing::Level::DEBUG <=
                        ::tracing::level_filters::LevelFilter::current() ||
                { false } {
            __tracing_attr_span =
                {
                    use ::tracing::__macro_support::Callsite as _;
                    static __CALLSITE: ::tracing::callsite::DefaultCallsite =
                        {
                            static META: ::tracing::Metadata<'static> =
                                {
                                    ::tracing_core::metadata::Metadata::new("drawn", "user",
                                        ::tracing::Level::DEBUG,
                                        ::tracing_core::__macro_support::Option::Some("tests/macro_crates/users/tracing/user.rs"),
                                        ::tracing_core::__macro_support::Option::Some(16u32),
                                        ::tracing_core::__macro_support::Option::Some("user"),
                                        ::tracing_core::field::FieldSet::new(&[{
                                                            const NAME:
                                                                ::tracing::__macro_support::FieldName<{
                                                                    ::tracing::__macro_support::FieldName::len("shape")
                                                                }> =
                                                                ::tracing::__macro_support::FieldName::new("shape");
                                                            NAME.as_str()
                                                        },
                                                        {
                                                            const NAME:
                                                                ::tracing::__macro_support::FieldName<{
                                                                    ::tracing::__macro_support::FieldName::len("len")
                                                                }> =
                                                                ::tracing::__macro_support::FieldName::new("len");
                                                            NAME.as_str()
                                                        },
                                                        {
                                                            const NAME:
                                                                ::tracing::__macro_support::FieldName<{
                                                                    ::tracing::__macro_support::FieldName::len("later")
                                                                }> =
                                                                ::tracing::__macro_support::FieldName::new("later");
                                                            NAME.as_str()
                                                        }], ::tracing_core::callsite::Identifier(&__CALLSITE)),
                                        ::tracing::metadata::Kind::SPAN)
                                };
                            ::tracing::callsite::DefaultCallsite::new(&META)
                        };
                    let mut interest = ::tracing::subscriber::Interest::never();
                    if ::tracing::Level::DEBUG <=
                                        ::tracing::level_filters::STATIC_MAX_LEVEL &&
                                    ::tracing::Level::DEBUG <=
                                        ::tracing::level_filters::LevelFilter::current() &&
                                { interest = __CALLSITE.interest(); !interest.is_never() }
                            &&
                            ::tracing::__macro_support::__is_enabled(__CALLSITE.metadata(),
                                interest) {
                        let meta = __CALLSITE.metadata();
                        ::tracing::Span::new(meta,
                            &{
                                    #[allow(unused_imports)]
                                    use ::tracing::field::{debug, display, Value};
                                    meta.fields().value_set_all(&[(::tracing::__macro_support::Option::Some(&::tracing::field::debug(&self.0)
                                                                as &dyn ::tracing::field::Value)),
                                                    (::tracing::__macro_support::Option::Some(&secret.len() as
                                                                &dyn ::tracing::field::Value)),
                                                    (::tracing::__macro_support::Option::Some(&::tracing::field::Empty
                                                                as &dyn ::tracing::field::Value))])
                                })
                    } else {
                        let span =
                            ::tracing::__macro_support::__disabled_span(__CALLSITE.metadata());
                        {};
                        span
                    }
                };
            __tracing_attr_guard = __tracing_attr_span.enter();
        }
        #[allow(clippy :: redundant_closure_call)]
        let x =
            (move ||
                        {

                            #[allow(unknown_lints, unreachable_code, clippy ::
                            diverging_sub_expression, clippy :: empty_loop, clippy ::
                            let_unit_value, clippy :: let_with_type_underscore, clippy
                            :: needless_return, clippy :: unreachable)]
                            if false {
                                let __tracing_attr_fake_return: usize = loop {};
                                return __tracing_attr_fake_return;
                            }
                            {
                                tracing::Span::current().record("later", 5);
                                {
                                    use ::tracing::__macro_support::Callsite as _;
                                    static __CALLSITE: ::tracing::callsite::DefaultCallsite =
                                        {
                                            static META: ::tracing::Metadata<'static> =
                                                {
                                                    ::tracing_core::metadata::Metadata::new("event tests/macro_crates/users/tracing/user.rs:19",
                                                        "user", ::tracing::Level::DEBUG,
                                                        ::tracing_core::__macro_support::Option::Some("tests/macro_crates/users/tracing/user.rs"),
                                                        ::tracing_core::__macro_support::Option::Some(19u32),
                                                        ::tracing_core::__macro_support::Option::Some("user"),
                                                        ::tracing_core::field::FieldSet::new(&["message"],
                                                            ::tracing_core::callsite::Identifier(&__CALLSITE)),
                                                        ::tracing::metadata::Kind::EVENT)
                                                };
                                            ::tracing::callsite::DefaultCallsite::new(&META)
                                        };
                                    let enabled =
                                        ::tracing::Level::DEBUG <=
                                                    ::tracing::level_filters::STATIC_MAX_LEVEL &&
                                                ::tracing::Level::DEBUG <=
                                                    ::tracing::level_filters::LevelFilter::current() &&
                                            {
                                                let interest = __CALLSITE.interest();
                                                !interest.is_never() &&
                                                    ::tracing::__macro_support::__is_enabled(__CALLSITE.metadata(),
                                                        interest)
                                            };
                                    if enabled {
                                        (|value_set: ::tracing::field::ValueSet|
                                                    {
                                                        let meta = __CALLSITE.metadata();
                                                        ::tracing::Event::dispatch(meta, &value_set);
                                                        ;
                                                    })({
                                                #[allow(unused_imports)]
                                                use ::tracing::field::{debug, display, Value};
                                                __CALLSITE.metadata().fields().value_set_all(&[(::tracing::__macro_support::Option::Some(&format_args!("drawing")
                                                                            as &dyn ::tracing::field::Value))])
                                            });
                                    } else { ; }
                                };
                                secret.len()
                            }
                        })();
        {
            use ::tracing::__macro_support::Callsite as _;
            static __CALLSITE: ::tracing::callsite::DefaultCallsite =
                {
                    static META: ::tracing::Metadata<'static> =
                        {
                            ::tracing_core::metadata::Metadata::new("event tests/macro_crates/users/tracing/user.rs:16",
                                "user", ::tracing::Level::DEBUG,
                                ::tracing_core::__macro_support::Option::Some("tests/macro_crates/users/tracing/user.rs"),
                                ::tracing_core::__macro_support::Option::Some(16u32),
                                ::tracing_core::__macro_support::Option::Some("user"),
                                ::tracing_core::field::FieldSet::new(&[{
                                                    const NAME:
                                                        ::tracing::__macro_support::FieldName<{
                                                            ::tracing::__macro_support::FieldName::len("return")
                                                        }> =
                                                        ::tracing::__macro_support::FieldName::new("return");
                                                    NAME.as_str()
                                                }], ::tracing_core::callsite::Identifier(&__CALLSITE)),
                                ::tracing::metadata::Kind::EVENT)
                        };
                    ::tracing::callsite::DefaultCallsite::new(&META)
                };
            let enabled =
                ::tracing::Level::DEBUG <=
                            ::tracing::level_filters::STATIC_MAX_LEVEL &&
                        ::tracing::Level::DEBUG <=
                            ::tracing::level_filters::LevelFilter::current() &&
                    {
                        let interest = __CALLSITE.interest();
                        !interest.is_never() &&
                            ::tracing::__macro_support::__is_enabled(__CALLSITE.metadata(),
                                interest)
                    };
            if enabled {
                (|value_set: ::tracing::field::ValueSet|
                            {
                                let meta = __CALLSITE.metadata();
                                ::tracing::Event::dispatch(meta, &value_set);
                                ;
                            })({
                        #[allow(unused_imports)]
                        use ::tracing::field::{debug, display, Value};
                        __CALLSITE.metadata().fields().value_set_all(&[(::tracing::__macro_support::Option::Some(&::tracing::field::debug(&x)
                                                    as &dyn ::tracing::field::Value))])
                    });
            } else { ; }
        };
        x
    }
    fn fail(self) -> Result<T, String> {
        {}
        let __tracing_attr_span;
        let __tracing_attr_guard;
        if Level::WARN <= ::tracing::level_filters::STATIC_MAX_LEVEL &&
                    Level::WARN <=
                        ::tracing::level_filters::LevelFilter::current() ||
                { false } {
            __tracing_attr_span =
                {
                    use ::tracing::__macro_support::Callsite as _;
                    static __CALLSITE: ::tracing::callsite::DefaultCallsite =
                        {
                            static META: ::tracing::Metadata<'static> =
                                {
                                    ::tracing_core::metadata::Metadata::new("fail", "errors",
                                        Level::WARN,
                                        ::tracing_core::__macro_support::Option::Some("tests/macro_crates/users/tracing/user.rs"),
                                        ::tracing_core::__macro_support::Option::Some(23u32),
                                        ::tracing_core::__macro_support::Option::Some("user"),
                                        ::tracing_core::field::FieldSet::new(&[],
                                            ::tracing_core::callsite::Identifier(&__CALLSITE)),
                                        ::tracing::metadata::Kind::SPAN)
                                };
                            ::tracing::callsite::DefaultCallsite::new(&META)
                        };
                    let mut interest = ::tracing::subscriber::Interest::never();
                    if Level::WARN <= ::tracing::level_filters::STATIC_MAX_LEVEL
                                    &&
                                    Level::WARN <=
                                        ::tracing::level_filters::LevelFilter::current() &&
                                { interest = __CALLSITE.interest(); !interest.is_never() }
                            &&
                            ::tracing::__macro_support::__is_enabled(__CALLSITE.metadata(),
                                interest) {
                        let meta = __CALLSITE.metadata();
                        ::tracing::Span::new(meta,
                            &{ meta.fields().value_set_all(&[]) })
                    } else {
                        let span =
                            ::tracing::__macro_support::__disabled_span(__CALLSITE.metadata());
                        {};
                        span
                    }
                };
            __tracing_attr_guard = __tracing_attr_span.enter();
        }

        #[allow(clippy :: redundant_closure_call)]
        match (move ||
                        {

                            #[allow(unknown_lints, unreachable_code, clippy ::
                            diverging_sub_expression, clippy :: empty_loop, clippy ::
                            let_unit_value, clippy :: let_with_type_underscore, clippy
                            :: needless_return, clippy :: unreachable)]
                            if false {
                                let __tracing_attr_fake_return: Result<T, String> = loop {};
                                return __tracing_attr_fake_return;
                            }
                            {
                                Err(::alloc::__export::must_use({
                                            ::alloc::fmt::format(format_args!("{0:?} fails", self.0))
                                        }))
                            }
                        })()
            {
                #[allow(clippy :: unit_arg)]
                Ok(x) => Ok(x),
            Err(e) => {
                {
                    use ::tracing::__macro_support::Callsite as _;
                    static __CALLSITE: ::tracing::callsite::DefaultCallsite =
                        {
                            static META: ::tracing::Metadata<'static> =
                                {
                                    ::tracing_core::metadata::Metadata::new("event tests/macro_crates/users/tracing/user.rs:23",
                                        "errors", ::tracing::Level::ERROR,
                                        ::tracing_core::__macro_support::Option::Some("tests/macro_crates/users/tracing/user.rs"),
                                        ::tracing_core::__macro_support::Option::Some(23u32),
                                        ::tracing_core::__macro_support::Option::Some("user"),
                                        ::tracing_core::field::FieldSet::new(&[{
                                                            const NAME:
                                                                ::tracing::__macro_support::FieldName<{
                                                                    ::tracing::__macro_support::FieldName::len("error")
                                                                }> =
                                                                ::tracing::__macro_support::FieldName::new("error");
                                                            NAME.as_str()
                                                        }], ::tracing_core::callsite::Identifier(&__CALLSITE)),
                                        ::tracing::metadata::Kind::EVENT)
                                };
                            ::tracing::callsite::DefaultCallsite::new(&META)
                        };
                    let enabled =
                        ::tracing::Level::ERROR <=
                                    ::tracing::level_filters::STATIC_MAX_LEVEL &&
                                ::tracing::Level::ERROR <=
                                    ::tracing::level_filters::LevelFilter::current() &&
                            {
                                let interest = __CALLSITE.interest();
                                !interest.is_never() &&
                                    ::tracing::__macro_support::__is_enabled(__CALLSITE.metadata(),
                                        interest)
                            };
                    if enabled {
                        (|value_set: ::tracing::field::ValueSet|
                                    {
                                        let meta = __CALLSITE.metadata();
                                        ::tracing::Event::dispatch(meta, &value_set);
                                        ;
                                    })({
                                #[allow(unused_imports)]
                                use ::tracing::field::{debug, display, Value};
                                __CALLSITE.metadata().fields().value_set_all(&[(::tracing::__macro_support::Option::Some(&::tracing::field::debug(&e)
                                                            as &dyn ::tracing::field::Value))])
                            });
                    } else { ; }
                };
                Err(e)
            }
        }
    }
}
async fn later(number: u8) -> u8 {
    {}
    let __tracing_attr_span =
        {
            use ::tracing::__macro_support::Callsite as _;
            static __CALLSITE: ::tracing::__macro_support::MacroCallsite =
                {
                    static META: ::tracing::Metadata<'static> =
                        {
                            ::tracing_core::metadata::Metadata::new("later", "user",
                                ::tracing::Level::INFO,
                                ::tracing_core::__macro_support::Option::Some("tests/macro_crates/users/tracing/user.rs"),
                                ::tracing_core::__macro_support::Option::Some(29u32),
                                ::tracing_core::__macro_support::Option::Some("user"),
                                ::tracing_core::field::FieldSet::new(&[{
                                                    const NAME:
                                                        ::tracing::__macro_support::FieldName<{
                                                            ::tracing::__macro_support::FieldName::len("number")
                                                        }> =
                                                        ::tracing::__macro_support::FieldName::new("number");
                                                    NAME.as_str()
                                                },
                                                {
                                                    const NAME:
                                                        ::tracing::__macro_support::FieldName<{
                                                            ::tracing::__macro_support::FieldName::len("tripled")
                                                        }> =
                                                        ::tracing::__macro_support::FieldName::new("tripled");
                                                    NAME.as_str()
                                                }], ::tracing_core::callsite::Identifier(&__CALLSITE)),
                                ::tracing::metadata::Kind::SPAN)
                        };
                    ::tracing::callsite::DefaultCallsite::new(&META)
                };
            let mut interest = ::tracing::subscriber::Interest::never();
            if ::tracing::Level::INFO <=
                                ::tracing::level_filters::STATIC_MAX_LEVEL &&
                            ::tracing::Level::INFO <=
                                ::tracing::level_filters::LevelFilter::current() &&
                        { interest = __CALLSITE.interest(); !interest.is_never() }
                    &&
                    ::tracing::__macro_support::__is_enabled(__CALLSITE.metadata(),
                        interest) {
                let meta = __CALLSITE.metadata();
                ::tracing::Span::child_of(None, meta,
                    &{
                            #[allow(unused_imports)]
                            use ::tracing::field::{debug, display, Value};
                            meta.fields().value_set_all(&[(::tracing::__macro_support::Option::Some(&number
                                                        as &dyn ::tracing::field::Value)),
                                            (::tracing::__macro_support::Option::Some(&(number * 3) as
                                                        &dyn ::tracing::field::Value))])
                        })
            } else {
                let span =
                    ::tracing::__macro_support::__disabled_span(__CALLSITE.metadata());
                {};
                span
            }
        };
    let __tracing_instrument_future =
        async move
            {
            let x =
                async move
                        {

                        #[allow(unknown_lints, unreachable_code, clippy ::
                        diverging_sub_expression, clippy :: empty_loop, clippy ::
                        let_unit_value, clippy :: let_with_type_underscore, clippy
                        :: needless_return, clippy :: unreachable)]
                        if false {
                            let __tracing_attr_fake_return: u8 = loop {};
                            return __tracing_attr_fake_return;
                        }
                        {
                            {
                                    use ::tracing::__macro_support::Callsite as _;
                                    static __CALLSITE: ::tracing::callsite::DefaultCallsite =
                                        {
                                            static META: ::tracing::Metadata<'static> =
                                                {
                                                    ::tracing_core::metadata::Metadata::new("inner", "user",
                                                        ::tracing::Level::INFO,
                                                        ::tracing_core::__macro_support::Option::Some("tests/macro_crates/users/tracing/user.rs"),
                                                        ::tracing_core::__macro_support::Option::Some(31u32),
                                                        ::tracing_core::__macro_support::Option::Some("user"),
                                                        ::tracing_core::field::FieldSet::new(&[{
                                                                            const NAME:
                                                                                ::tracing::__macro_support::FieldName<{
                                                                                    ::tracing::__macro_support::FieldName::len("a")
                                                                                }> =
                                                                                ::tracing::__macro_support::FieldName::new("a");
                                                                            NAME.as_str()
                                                                        }], ::tracing_core::callsite::Identifier(&__CALLSITE)),
                                                        ::tracing::metadata::Kind::SPAN)
                                                };
                                            ::tracing::callsite::DefaultCallsite::new(&META)
                                        };
                                    let mut interest = ::tracing::subscriber::Interest::never();
                                    if ::tracing::Level::INFO <=
                                                        ::tracing::level_filters::STATIC_MAX_LEVEL &&
                                                    ::tracing::Level::INFO <=
                                                        ::tracing::level_filters::LevelFilter::current() &&
                                                { interest = __CALLSITE.interest(); !interest.is_never() }
                                            &&
                                            ::tracing::__macro_support::__is_enabled(__CALLSITE.metadata(),
                                                interest) {
                                        let meta = __CALLSITE.metadata();
                                        ::tracing::Span::new(meta,
                                            &{
                                                    #[allow(unused_imports)]
                                                    use ::tracing::field::{debug, display, Value};
                                                    meta.fields().value_set_all(&[(::tracing::__macro_support::Option::Some(&1
                                                                                as &dyn ::tracing::field::Value))])
                                                })
                                    } else {
                                        let span =
                                            ::tracing::__macro_support::__disabled_span(__CALLSITE.metadata());
                                        {};
                                        span
                                    }
                                }.in_scope(||
                                    {
                                        use ::tracing::__macro_support::Callsite as _;
                                        static __CALLSITE: ::tracing::callsite::DefaultCallsite =
                                            {
                                                static META: ::tracing::Metadata<'static> =
                                                    {
                                                        ::tracing_core::metadata::Metadata::new("event tests/macro_crates/users/tracing/user.rs:31",
                                                            "user", ::tracing::Level::INFO,
                                                            ::tracing_core::__macro_support::Option::Some("tests/macro_crates/users/tracing/user.rs"),
                                                            ::tracing_core::__macro_support::Option::Some(31u32),
                                                            ::tracing_core::__macro_support::Option::Some("user"),
                                                            ::tracing_core::field::FieldSet::new(&[{
                                                                                const NAME:
                                                                                    ::tracing::__macro_support::FieldName<{
                                                                                        ::tracing::__macro_support::FieldName::len("b")
                                                                                    }> =
                                                                                    ::tracing::__macro_support::FieldName::new("b");
                                                                                NAME.as_str()
                                                                            }], ::tracing_core::callsite::Identifier(&__CALLSITE)),
                                                            ::tracing::metadata::Kind::EVENT)
                                                    };
                                                ::tracing::callsite::DefaultCallsite::new(&META)
                                            };
                                        let enabled =
                                            ::tracing::Level::INFO <=
                                                        ::tracing::level_filters::STATIC_MAX_LEVEL &&
                                                    ::tracing::Level::INFO <=
                                                        ::tracing::level_filters::LevelFilter::current() &&
                                                {
                                                    let interest = __CALLSITE.interest();
                                                    !interest.is_never() &&
                                                        ::tracing::__macro_support::__is_enabled(__CALLSITE.metadata(),
                                                            interest)
                                                };
                                        if enabled {
                                            (|value_set: ::tracing::field::ValueSet|
                                                        {
                                                            let meta = __CALLSITE.metadata();
                                                            ::tracing::Event::dispatch(meta, &value_set);
                                                            ;
                                                        })({
                                                    #[allow(unused_imports)]
                                                    use ::tracing::field::{debug, display, Value};
                                                    __CALLSITE.metadata().fields().value_set_all(&[(::tracing::__macro_support::Option::Some(&true
                                                                                as &dyn ::tracing::field::Value))])
                                                });
                                        } else { ; }
                                    });
                            async { number + 1 }.await
                        }
                    }.await;
            {
                use ::tracing::__macro_support::Callsite as _;
                static __CALLSITE: ::tracing::callsite::DefaultCallsite =
                    {
                        static META: ::tracing::Metadata<'static> =
                            {
                                ::tracing_core::metadata::Metadata::new("event tests/macro_crates/users/tracing/user.rs:29",
                                    "user", ::tracing::Level::INFO,
                                    ::tracing_core::__macro_support::Option::Some("tests/macro_crates/users/tracing/user.rs"),
                                    ::tracing_core::__macro_support::Option::Some(29u32),
                                    ::tracing_core::__macro_support::Option::Some("user"),
                                    ::tracing_core::field::FieldSet::new(&[{
                                                        const NAME:
                                                            ::tracing::__macro_support::FieldName<{
                                                                ::tracing::__macro_support::FieldName::len("return")
                                                            }> =
                                                            ::tracing::__macro_support::FieldName::new("return");
                                                        NAME.as_str()
                                                    }], ::tracing_core::callsite::Identifier(&__CALLSITE)),
                                    ::tracing::metadata::Kind::EVENT)
                            };
                        ::tracing::callsite::DefaultCallsite::new(&META)
                    };
                let enabled =
                    ::tracing::Level::INFO <=
                                ::tracing::level_filters::STATIC_MAX_LEVEL &&
                            ::tracing::Level::INFO <=
                                ::tracing::level_filters::LevelFilter::current() &&
                        {
                            let interest = __CALLSITE.interest();
                            !interest.is_never() &&
                                ::tracing::__macro_support::__is_enabled(__CALLSITE.metadata(),
                                    interest)
                        };
                if enabled {
                    (|value_set: ::tracing::field::ValueSet|
                                {
                                    let meta = __CALLSITE.metadata();
                                    ::tracing::Event::dispatch(meta, &value_set);
                                    ;
                                })({
                            #[allow(unused_imports)]
                            use ::tracing::field::{debug, display, Value};
                            __CALLSITE.metadata().fields().value_set_all(&[(::tracing::__macro_support::Option::Some(&::tracing::field::display(&x)
                                                        as &dyn ::tracing::field::Value))])
                        });
                } else { ; }
            };
            x
        };
    if !__tracing_attr_span.is_disabled() {
        ::tracing::Instrument::instrument(__tracing_instrument_future,
                __tracing_attr_span).await
    } else { __tracing_instrument_future.await }
}
fn main() {
    let format = tracing_subscriber::fmt::format().without_time();
    tracing_subscriber::fmt().event_format(format).with_max_level(Level::TRACE).with_ansi(false).init();
    plain(1, "text");
    Shape(1.5).draw("four");
    Shape("it").fail().unwrap_err();
    futures::executor::block_on(later(1));
}
