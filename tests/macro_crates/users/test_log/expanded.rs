#![feature(prelude_import)]
//! test-log-macros: tests with logging, also over other test attributes. Compiled as a test.
extern crate std;
#[prelude_import]
use std::prelude::rust_2021::*;

use test_log::test;

extern crate test;
#[rustc_test_marker = "plain"]
#[doc(hidden)]
pub const plain: test::TestDescAndFn =
    test::TestDescAndFn {
        desc: test::TestDesc {
            name: test::StaticTestName("plain"),
            ignore: false,
            ignore_message: ::core::option::Option::None,
            source_file: "tests/macro_crates/users/test_log/user.rs",
            start_line: 6usize,
            start_col: 4usize,
            end_line: 6usize,
            end_col: 9usize,
            compile_fail: false,
            no_run: false,
            should_panic: test::ShouldPanic::No,
            test_type: test::TestType::Unknown,
        },
        testfn: test::StaticTestFn(#[coverage(off)] ||
                test::assert_test_result(plain())),
    };
fn plain() {
    {
        mod init {
            pub fn init() {
                {
                    let __internal_event_filter =
                        {
                            use ::test_log::tracing_subscriber::fmt::format::FmtSpan;
                            match ::std::env::var_os("RUST_LOG_SPAN_EVENTS") {
                                Some(mut value) => {
                                    value.make_ascii_lowercase();
                                    let value =
                                        value.to_str().expect("test-log: RUST_LOG_SPAN_EVENTS must be valid UTF-8");
                                    value.split(",").map(|filter|
                                                match filter.trim() {
                                                    "new" => FmtSpan::NEW,
                                                    "enter" => FmtSpan::ENTER,
                                                    "exit" => FmtSpan::EXIT,
                                                    "close" => FmtSpan::CLOSE,
                                                    "active" => FmtSpan::ACTIVE,
                                                    "full" => FmtSpan::FULL,
                                                    _ =>


                                                        {
                                                        ::core::panicking::panic_fmt(format_args!("test-log: RUST_LOG_SPAN_EVENTS must contain filters separated by `,`.\n\tFor example: `active` or `new,close`\n\tSupported filters: new, enter, exit, close, active, full\n\tGot: {0}",
                                                                value));
                                                    }
                                                }).fold(FmtSpan::NONE, |acc, filter| filter | acc)
                                }
                                None => FmtSpan::NONE,
                            }
                        };
                    let _ =
                        ::test_log::tracing_subscriber::FmtSubscriber::builder().with_env_filter(::test_log::tracing_subscriber::EnvFilter::builder().with_default_directive(::test_log::tracing_subscriber::filter::LevelFilter::INFO.into()).from_env_lossy()).with_span_events(__internal_event_filter).with_writer(::test_log::tracing_subscriber::fmt::TestWriter::with_stderr).try_init();
                }
            }
        }
        init::init();
    }
    {
        use ::tracing::__macro_support::Callsite as _;
        static __CALLSITE: ::tracing::callsite::DefaultCallsite =
            {
                static META: ::tracing::Metadata<'static> =
                    {
                        ::tracing_core::metadata::Metadata::new("event tests/macro_crates/users/test_log/user.rs:7",
                            "user", ::tracing::Level::INFO,
                            ::tracing_core::__macro_support::Option::Some("tests/macro_crates/users/test_log/user.rs"),
                            ::tracing_core::__macro_support::Option::Some(7u32),
                            ::tracing_core::__macro_support::Option::Some("user"),
                            ::tracing_core::field::FieldSet::new(&["message"],
                                ::tracing_core::callsite::Identifier(&__CALLSITE)),
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
                    __CALLSITE.metadata().fields().value_set_all(&[(::tracing::__macro_support::Option::Some(&format_args!("shown if it fails")
                                                as &dyn ::tracing::field::Value))])
                });
        } else { ; }
    };
    match (&(1 + 1), &2) {
        (left_val, right_val) => {
            if !(*left_val == *right_val) {
                let kind = ::core::panicking::AssertKind::Eq;
                ::core::panicking::assert_failed(kind, &*left_val,
                    &*right_val, ::core::option::Option::None);
            }
        }
    };
}
extern crate test;
#[rustc_test_marker = "over_tokio"]
#[doc(hidden)]
pub const over_tokio: test::TestDescAndFn =
    test::TestDescAndFn {
        desc: test::TestDesc {
            name: test::StaticTestName("over_tokio"),
            ignore: false,
            ignore_message: ::core::option::Option::None,
            source_file: "tests/macro_crates/users/test_log/user.rs",
            start_line: 12usize,
            start_col: 10usize,
            end_line: 12usize,
            end_col: 20usize,
            compile_fail: false,
            no_run: false,
            should_panic: test::ShouldPanic::No,
            test_type: test::TestType::Unknown,
        },
        testfn: test::StaticTestFn(#[coverage(off)] ||
                test::assert_test_result(over_tokio())),
    };
fn over_tokio() -> Result<(), String> {
    let body =
        async {
            {
                mod init {
                    pub fn init() {
                        {
                            let __internal_event_filter =
                                {
                                    use ::test_log::tracing_subscriber::fmt::format::FmtSpan;
                                    match ::std::env::var_os("RUST_LOG_SPAN_EVENTS") {
                                        Some(mut value) => {
                                            value.make_ascii_lowercase();
                                            let value =
                                                value.to_str().expect("test-log: RUST_LOG_SPAN_EVENTS must be valid UTF-8");
                                            value.split(",").map(|filter|
                                                        match filter.trim() {
                                                            "new" => FmtSpan::NEW,
                                                            "enter" => FmtSpan::ENTER,
                                                            "exit" => FmtSpan::EXIT,
                                                            "close" => FmtSpan::CLOSE,
                                                            "active" => FmtSpan::ACTIVE,
                                                            "full" => FmtSpan::FULL,
                                                            _ => {
                                                                ::core::panicking::panic_fmt(format_args!("test-log: RUST_LOG_SPAN_EVENTS must contain filters separated by `,`.\n\tFor example: `active` or `new,close`\n\tSupported filters: new, enter, exit, close, active, full\n\tGot: {0}",
                                                                        value));
                                                            }
                                                        }).fold(FmtSpan::NONE, |acc, filter| filter | acc)
                                        }
                                        None => FmtSpan::NONE,
                                    }
                                };
                            let _ =
                                ::test_log::tracing_subscriber::FmtSubscriber::builder().with_env_filter(::test_log::tracing_subscriber::EnvFilter::builder().with_default_directive(::test_log::tracing_subscriber::filter::LevelFilter::INFO.into()).from_env_lossy()).with_span_events(__internal_event_filter).with_writer(::test_log::tracing_subscriber::fmt::TestWriter::with_stderr).try_init();
                        }
                    }
                }
                init::init();
            }
            {
                let mut futures =
                    (::tokio::macros::support::maybe_done(async {}),);
                let mut futures = &mut futures;
                let mut rotator =
                    <::tokio::macros::support::SelectNormal as
                            ::tokio::macros::support::RotatorSelect>::Rotator::<{
                                0 + 1
                            }>::default();
                ::tokio::macros::support::poll_fn(move |cx|
                            {
                                const COUNT: u32 = 0 + 1;
                                let mut is_pending = false;
                                let mut to_run = COUNT;
                                let mut skip = rotator.num_skip();
                                loop {
                                    if skip == 0 {
                                        if to_run == 0 { break; }
                                        to_run -= 1;
                                        let (fut, ..) = &mut *futures;
                                        let mut fut =
                                            unsafe {
                                                ::tokio::macros::support::Pin::new_unchecked(fut)
                                            };
                                        if ::tokio::macros::support::Future::poll(fut.as_mut(),
                                                    cx).is_pending() {
                                            is_pending = true;
                                        }
                                    } else { skip -= 1; }
                                }
                                if is_pending {
                                    ::tokio::macros::support::Poll::Pending
                                } else {

                                    #[allow(unreachable_code)]
                                    {
                                        ::tokio::macros::support::Poll::Ready(({
                                                    let (fut, ..) = &mut futures;
                                                    let mut fut =
                                                        unsafe {
                                                            ::tokio::macros::support::Pin::new_unchecked(fut)
                                                        };
                                                    fut.take_output().expect("expected completed future")
                                                },))
                                    }
                                }
                            }).await
            };
            Ok(())
        };
    let mut body = body;
    #[allow(unused_mut)]
    let mut body =
        unsafe { ::tokio::macros::support::Pin::new_unchecked(&mut body) };
    let body:
            ::core::pin::Pin<&mut dyn ::core::future::Future<Output =
            Result<(), String>>> = body;

    #[allow(clippy :: expect_used, clippy :: diverging_sub_expression, clippy
    :: needless_return, clippy :: unwrap_in_result)]
    {
        use tokio::runtime::Builder;
        return Builder::new_current_thread().enable_all().build().expect("Failed building the Runtime").block_on(body);
    }
}
extern crate test;
#[rustc_test_marker = "panics"]
#[doc(hidden)]
pub const panics: test::TestDescAndFn =
    test::TestDescAndFn {
        desc: test::TestDesc {
            name: test::StaticTestName("panics"),
            ignore: false,
            ignore_message: ::core::option::Option::None,
            source_file: "tests/macro_crates/users/test_log/user.rs",
            start_line: 19usize,
            start_col: 4usize,
            end_line: 19usize,
            end_col: 10usize,
            compile_fail: false,
            no_run: false,
            should_panic: test::ShouldPanic::YesWithMessage("as it should"),
            test_type: test::TestType::Unknown,
        },
        testfn: test::StaticTestFn(#[coverage(off)] ||
                test::assert_test_result(panics())),
    };
#[should_panic(expected = "as it should")]
fn panics() {
    {
        mod init {
            pub fn init() {
                {
                    let __internal_event_filter =
                        {
                            use ::test_log::tracing_subscriber::fmt::format::FmtSpan;
                            match ::std::env::var_os("RUST_LOG_SPAN_EVENTS") {
                                Some(mut value) => {
                                    value.make_ascii_lowercase();
                                    let value =
                                        value.to_str().expect("test-log: RUST_LOG_SPAN_EVENTS must be valid UTF-8");
                                    value.split(",").map(|filter|
                                                match filter.trim() {
                                                    "new" => FmtSpan::NEW,
                                                    "enter" => FmtSpan::ENTER,
                                                    "exit" => FmtSpan::EXIT,
                                                    "close" => FmtSpan::CLOSE,
                                                    "active" => FmtSpan::ACTIVE,
                                                    "full" => FmtSpan::FULL,
                                                    _ => {
                                                        ::core::panicking::panic_fmt(format_args!("test-log: RUST_LOG_SPAN_EVENTS must contain filters separated by `,`.\n\tFor example: `active` or `new,close`\n\tSupported filters: new, enter, exit, close, active, full\n\tGot: {0}",
                                                                value));
                                                    }
                                                }).fold(FmtSpan::NONE, |acc, filter| filter | acc)
                                }
                                None => FmtSpan::NONE,
                            }
                        };
                    let _ =
                        ::test_log::tracing_subscriber::FmtSubscriber::builder().with_env_filter(::test_log::tracing_subscriber::EnvFilter::builder().with_default_directive(::test_log::tracing_subscriber::filter::LevelFilter::INFO.into()).from_env_lossy()).with_span_events(__internal_event_filter).with_writer(::test_log::tracing_subscriber::fmt::TestWriter::with_stderr).try_init();
                }
            }
        }
        init::init();
    }
    { ::core::panicking::panic_fmt(format_args!("as it should")); };
}
fn under_rstest(number: u8) {
    {
        if !(number > 0) {
            ::core::panicking::panic("assertion failed: number > 0")
        };
    }
}
mod under_rstest {
    use super::*;
    extern crate test;
    #[rustc_test_marker = "under_rstest::case_1"]
    #[doc(hidden)]
    pub const case_1: test::TestDescAndFn =
        test::TestDescAndFn {
            desc: test::TestDesc {
                name: test::StaticTestName("under_rstest::case_1"),
                ignore: false,
                ignore_message: ::core::option::Option::None,
                source_file: "tests/macro_crates/users/test_log/user.rs",
                start_line: 27usize,
                start_col: 4usize,
                end_line: 27usize,
                end_col: 16usize,
                compile_fail: false,
                no_run: false,
                should_panic: test::ShouldPanic::No,
                test_type: test::TestType::Unknown,
            },
            testfn: test::StaticTestFn(#[coverage(off)] ||
                    test::assert_test_result(case_1())),
        };
    fn case_1() {
        {
            mod init {
                pub fn init() {
                    {
                        let __internal_event_filter =
                            {
                                use ::test_log::tracing_subscriber::fmt::format::FmtSpan;
                                match ::std::env::var_os("RUST_LOG_SPAN_EVENTS") {
                                    Some(mut value) => {
                                        value.make_ascii_lowercase();
                                        let value =
                                            value.to_str().expect("test-log: RUST_LOG_SPAN_EVENTS must be valid UTF-8");
                                        value.split(",").map(|filter|
                                                    match filter.trim() {
                                                        "new" => FmtSpan::NEW,
                                                        "enter" => FmtSpan::ENTER,
                                                        "exit" => FmtSpan::EXIT,
                                                        "close" => FmtSpan::CLOSE,
                                                        "active" => FmtSpan::ACTIVE,
                                                        "full" => FmtSpan::FULL,
                                                        _ => {
                                                            ::core::panicking::panic_fmt(format_args!("test-log: RUST_LOG_SPAN_EVENTS must contain filters separated by `,`.\n\tFor example: `active` or `new,close`\n\tSupported filters: new, enter, exit, close, active, full\n\tGot: {0}",
                                                                    value));
                                                        }
                                                    }).fold(FmtSpan::NONE, |acc, filter| filter | acc)
                                    }
                                    None => FmtSpan::NONE,
                                }
                            };
                        let _ =
                            ::test_log::tracing_subscriber::FmtSubscriber::builder().with_env_filter(::test_log::tracing_subscriber::EnvFilter::builder().with_default_directive(::test_log::tracing_subscriber::filter::LevelFilter::INFO.into()).from_env_lossy()).with_span_events(__internal_event_filter).with_writer(::test_log::tracing_subscriber::fmt::TestWriter::with_stderr).try_init();
                    }
                }
            }
            init::init();
        }
        let number = 1;
        under_rstest(number)
    }
    extern crate test;
    #[rustc_test_marker = "under_rstest::case_2"]
    #[doc(hidden)]
    pub const case_2: test::TestDescAndFn =
        test::TestDescAndFn {
            desc: test::TestDesc {
                name: test::StaticTestName("under_rstest::case_2"),
                ignore: false,
                ignore_message: ::core::option::Option::None,
                source_file: "tests/macro_crates/users/test_log/user.rs",
                start_line: 27usize,
                start_col: 4usize,
                end_line: 27usize,
                end_col: 16usize,
                compile_fail: false,
                no_run: false,
                should_panic: test::ShouldPanic::No,
                test_type: test::TestType::Unknown,
            },
            testfn: test::StaticTestFn(#[coverage(off)] ||
                    test::assert_test_result(case_2())),
        };
    fn case_2() {
        {
            mod init {
                pub fn init() {
                    {
                        let __internal_event_filter =
                            {
                                use ::test_log::tracing_subscriber::fmt::format::FmtSpan;
                                match ::std::env::var_os("RUST_LOG_SPAN_EVENTS") {
                                    Some(mut value) => {
                                        value.make_ascii_lowercase();
                                        let value =
                                            value.to_str().expect("test-log: RUST_LOG_SPAN_EVENTS must be valid UTF-8");
                                        value.split(",").map(|filter|
                                                    match filter.trim() {
                                                        "new" => FmtSpan::NEW,
                                                        "enter" => FmtSpan::ENTER,
                                                        "exit" => FmtSpan::EXIT,
                                                        "close" => FmtSpan::CLOSE,
                                                        "active" => FmtSpan::ACTIVE,
                                                        "full" => FmtSpan::FULL,
                                                        _ => {
                                                            ::core::panicking::panic_fmt(format_args!("test-log: RUST_LOG_SPAN_EVENTS must contain filters separated by `,`.\n\tFor example: `active` or `new,close`\n\tSupported filters: new, enter, exit, close, active, full\n\tGot: {0}",
                                                                    value));
                                                        }
                                                    }).fold(FmtSpan::NONE, |acc, filter| filter | acc)
                                    }
                                    None => FmtSpan::NONE,
                                }
                            };
                        let _ =
                            ::test_log::tracing_subscriber::FmtSubscriber::builder().with_env_filter(::test_log::tracing_subscriber::EnvFilter::builder().with_default_directive(::test_log::tracing_subscriber::filter::LevelFilter::INFO.into()).from_env_lossy()).with_span_events(__internal_event_filter).with_writer(::test_log::tracing_subscriber::fmt::TestWriter::with_stderr).try_init();
                    }
                }
            }
            init::init();
        }
        let number = 2;
        under_rstest(number)
    }
}
#[rustc_main]
#[coverage(off)]
#[doc(hidden)]
pub fn main() -> () {
    extern crate test;
    test::test_main_static(&[&over_tokio, &panics, &plain, &case_1, &case_2])
}
