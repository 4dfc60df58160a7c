#![feature(prelude_import)]
//! rstest_macros: fixtures, cases, values, matrices, async tests, traces. Compiled as a test.
extern crate std;
#[prelude_import]
use std::prelude::rust_2021::*;

use rstest::{fixture, rstest};

#[doc(hidden)]
#[allow(non_camel_case_types)]
#[allow(clippy :: empty_structs_with_brackets)]
struct base {}
impl base {
    #[doc(hidden)]
    #[allow(unused_mut)]
    pub fn get(by: u8) -> u8 { base(by) }
    #[doc(hidden)]
    pub fn default() -> u8 { let by = 2; Self::get(by) }
    #[allow(unused_mut)]
    pub fn partial_1(by: u8) -> u8 { Self::get(by) }
}
#[allow(dead_code)]
fn base(by: u8) -> u8 { { by * 10 } }

#[doc(hidden)]
#[allow(non_camel_case_types)]
#[allow(clippy :: empty_structs_with_brackets)]
struct shared {}
impl shared {
    #[doc(hidden)]
    #[allow(unused_mut)]
    pub fn get() -> &'static String {
        static CELL: rstest::__std::sync::OnceLock<String> =
            rstest::__std::sync::OnceLock::new();
        CELL.get_or_init(|| shared())
    }
    #[doc(hidden)]
    pub fn default() -> &'static String { Self::get() }
}
#[allow(dead_code)]
fn shared() -> String { { "shared".into() } }

#[doc(hidden)]
#[allow(non_camel_case_types)]
#[allow(clippy :: empty_structs_with_brackets)]
struct derived {}
impl derived {
    #[doc(hidden)]
    #[allow(unused_mut)]
    pub fn get(base: u8, other: u8) -> (u8, u8) { derived(base, other) }
    #[doc(hidden)]
    pub fn default() -> (u8, u8) {
        let base = base::default();
        let other = base::partial_1(3);
        Self::get(base, other)
    }
    #[allow(unused_mut)]
    pub fn partial_1(base: u8) -> (u8, u8) {
        let other = base::partial_1(3);
        Self::get(base, other)
    }
    #[allow(unused_mut)]
    pub fn partial_2(base: u8, other: u8) -> (u8, u8) {
        Self::get(base, other)
    }
}
#[allow(dead_code)]
fn derived(base: u8, other: u8) -> (u8, u8) { { (base, other) } }

extern crate test;
#[rustc_test_marker = "with_fixtures"]
#[doc(hidden)]
pub const with_fixtures: test::TestDescAndFn =
    test::TestDescAndFn {
        desc: test::TestDesc {
            name: test::StaticTestName("with_fixtures"),
            ignore: false,
            ignore_message: ::core::option::Option::None,
            source_file: "tests/macro_crates/users/rstest/user.rs",
            start_line: 22usize,
            start_col: 4usize,
            end_line: 22usize,
            end_col: 17usize,
            compile_fail: false,
            no_run: false,
            should_panic: test::ShouldPanic::No,
            test_type: test::TestType::Unknown,
        },
        testfn: test::StaticTestFn(#[coverage(off)] ||
                test::assert_test_result(with_fixtures())),
    };
fn with_fixtures() {
    fn with_fixtures(derived: (u8, u8), shared: &str, base: u8) {
        {






            match (&(derived, shared, base), &((20, 30), "shared", 70)) {
                (left_val, right_val) => {
                    if !(*left_val == *right_val) {
                        let kind = ::core::panicking::AssertKind::Eq;
                        ::core::panicking::assert_failed(kind, &*left_val,
                            &*right_val, ::core::option::Option::None);
                    }
                }
            };
        }
    }
    let derived = derived::default();
    let shared = shared::default();
    let base = base::partial_1(7);
    with_fixtures(derived, shared, base)
}
fn cases<T: AsRef<str>>(number: u8, text: T, base: u8) {
    {
        match (&base, &20) {
            (left_val, right_val) => {
                if !(*left_val == *right_val) {
                    let kind = ::core::panicking::AssertKind::Eq;
                    ::core::panicking::assert_failed(kind, &*left_val,
                        &*right_val, ::core::option::Option::None);
                }
            }
        };
        if !(number.to_string() == text.as_ref()) {
            { ::core::panicking::panic_fmt(format_args!("no match")); }
        };
    }
}
mod cases {
    use super::*;
    extern crate test;
    #[rustc_test_marker = "cases::case_1_zero"]
    #[doc(hidden)]
    pub const case_1_zero: test::TestDescAndFn =
        test::TestDescAndFn {
            desc: test::TestDesc {
                name: test::StaticTestName("cases::case_1_zero"),
                ignore: false,
                ignore_message: ::core::option::Option::None,
                source_file: "tests/macro_crates/users/rstest/user.rs",
                start_line: 31usize,
                start_col: 4usize,
                end_line: 31usize,
                end_col: 9usize,
                compile_fail: false,
                no_run: false,
                should_panic: test::ShouldPanic::No,
                test_type: test::TestType::Unknown,
            },
            testfn: test::StaticTestFn(#[coverage(off)] ||
                    test::assert_test_result(case_1_zero())),
        };
    fn case_1_zero() {
        let number = 0;
        let text = "0";
        let base = base::default();
        cases(number, text, base)
    }
    extern crate test;
    #[rustc_test_marker = "cases::case_2"]
    #[doc(hidden)]
    pub const case_2: test::TestDescAndFn =
        test::TestDescAndFn {
            desc: test::TestDesc {
                name: test::StaticTestName("cases::case_2"),
                ignore: false,
                ignore_message: ::core::option::Option::None,
                source_file: "tests/macro_crates/users/rstest/user.rs",
                start_line: 31usize,
                start_col: 4usize,
                end_line: 31usize,
                end_col: 9usize,
                compile_fail: false,
                no_run: false,
                should_panic: test::ShouldPanic::No,
                test_type: test::TestType::Unknown,
            },
            testfn: test::StaticTestFn(#[coverage(off)] ||
                    test::assert_test_result(case_2())),
        };
    fn case_2() {
        let number = 1;
        let text = "1";
        let base = base::default();
        cases(number, text, base)
    }
    extern crate test;
    #[rustc_test_marker = "cases::case_3_wrong"]
    #[doc(hidden)]
    pub const case_3_wrong: test::TestDescAndFn =
        test::TestDescAndFn {
            desc: test::TestDesc {
                name: test::StaticTestName("cases::case_3_wrong"),
                ignore: false,
                ignore_message: ::core::option::Option::None,
                source_file: "tests/macro_crates/users/rstest/user.rs",
                start_line: 31usize,
                start_col: 4usize,
                end_line: 31usize,
                end_col: 9usize,
                compile_fail: false,
                no_run: false,
                should_panic: test::ShouldPanic::YesWithMessage("no match"),
                test_type: test::TestType::Unknown,
            },
            testfn: test::StaticTestFn(#[coverage(off)] ||
                    test::assert_test_result(case_3_wrong())),
        };
    #[should_panic(expected = "no match")]
    fn case_3_wrong() {
        let number = 2;
        let text = "3";
        let base = base::default();
        cases(number, text, base)
    }
}
fn matrix(a: u8, b: &str) {
    {
        if !(usize::from(a) * b.len() <= 4) {
            ::core::panicking::panic("assertion failed: usize::from(a) * b.len() <= 4")
        };
    }
}
mod matrix {
    use super::*;
    #[allow(non_snake_case)]
    mod a_1_1 {
        use super::*;
        extern crate test;
        #[rustc_test_marker = "matrix::a_1_1::b_1___x__"]
        #[doc(hidden)]
        pub const b_1___x__: test::TestDescAndFn =
            test::TestDescAndFn {
                desc: test::TestDesc {
                    name: test::StaticTestName("matrix::a_1_1::b_1___x__"),
                    ignore: false,
                    ignore_message: ::core::option::Option::None,
                    source_file: "tests/macro_crates/users/rstest/user.rs",
                    start_line: 37usize,
                    start_col: 4usize,
                    end_line: 37usize,
                    end_col: 10usize,
                    compile_fail: false,
                    no_run: false,
                    should_panic: test::ShouldPanic::No,
                    test_type: test::TestType::Unknown,
                },
                testfn: test::StaticTestFn(#[coverage(off)] ||
                        test::assert_test_result(b_1___x__())),
            };
        #[allow(non_snake_case)]
        fn b_1___x__() {
            let a = 1;
            let b =
                {
                    use rstest::magic_conversion::*;
                    (&&&Magic::<&str>(core::marker::PhantomData)).magic_conversion("x")
                };
            matrix(a, b)
        }
        extern crate test;
        #[rustc_test_marker = "matrix::a_1_1::b_2___yy__"]
        #[doc(hidden)]
        pub const b_2___yy__: test::TestDescAndFn =
            test::TestDescAndFn {
                desc: test::TestDesc {
                    name: test::StaticTestName("matrix::a_1_1::b_2___yy__"),
                    ignore: false,
                    ignore_message: ::core::option::Option::None,
                    source_file: "tests/macro_crates/users/rstest/user.rs",
                    start_line: 37usize,
                    start_col: 4usize,
                    end_line: 37usize,
                    end_col: 10usize,
                    compile_fail: false,
                    no_run: false,
                    should_panic: test::ShouldPanic::No,
                    test_type: test::TestType::Unknown,
                },
                testfn: test::StaticTestFn(#[coverage(off)] ||
                        test::assert_test_result(b_2___yy__())),
            };
        #[allow(non_snake_case)]
        fn b_2___yy__() {
            let a = 1;
            let b =
                {
                    use rstest::magic_conversion::*;
                    (&&&Magic::<&str>(core::marker::PhantomData)).magic_conversion("yy")
                };
            matrix(a, b)
        }
    }
    #[allow(non_snake_case)]
    mod a_2_2 {
        use super::*;
        extern crate test;
        #[rustc_test_marker = "matrix::a_2_2::b_1___x__"]
        #[doc(hidden)]
        pub const b_1___x__: test::TestDescAndFn =
            test::TestDescAndFn {
                desc: test::TestDesc {
                    name: test::StaticTestName("matrix::a_2_2::b_1___x__"),
                    ignore: false,
                    ignore_message: ::core::option::Option::None,
                    source_file: "tests/macro_crates/users/rstest/user.rs",
                    start_line: 37usize,
                    start_col: 4usize,
                    end_line: 37usize,
                    end_col: 10usize,
                    compile_fail: false,
                    no_run: false,
                    should_panic: test::ShouldPanic::No,
                    test_type: test::TestType::Unknown,
                },
                testfn: test::StaticTestFn(#[coverage(off)] ||
                        test::assert_test_result(b_1___x__())),
            };
        #[allow(non_snake_case)]
        fn b_1___x__() {
            let a = 2;
            let b =
                {
                    use rstest::magic_conversion::*;
                    (&&&Magic::<&str>(core::marker::PhantomData)).magic_conversion("x")
                };
            matrix(a, b)
        }
        extern crate test;
        #[rustc_test_marker = "matrix::a_2_2::b_2___yy__"]
        #[doc(hidden)]
        pub const b_2___yy__: test::TestDescAndFn =
            test::TestDescAndFn {
                desc: test::TestDesc {
                    name: test::StaticTestName("matrix::a_2_2::b_2___yy__"),
                    ignore: false,
                    ignore_message: ::core::option::Option::None,
                    source_file: "tests/macro_crates/users/rstest/user.rs",
                    start_line: 37usize,
                    start_col: 4usize,
                    end_line: 37usize,
                    end_col: 10usize,
                    compile_fail: false,
                    no_run: false,
                    should_panic: test::ShouldPanic::No,
                    test_type: test::TestType::Unknown,
                },
                testfn: test::StaticTestFn(#[coverage(off)] ||
                        test::assert_test_result(b_2___yy__())),
            };
        #[allow(non_snake_case)]
        fn b_2___yy__() {
            let a = 2;
            let b =
                {
                    use rstest::magic_conversion::*;
                    (&&&Magic::<&str>(core::marker::PhantomData)).magic_conversion("yy")
                };
            matrix(a, b)
        }
    }
}
enum Shape { Round, Flat, }
#[automatically_derived]
impl ::core::fmt::Debug for Shape {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        ::core::fmt::Formatter::write_str(f,
            match self { Shape::Round => "Round", Shape::Flat => "Flat", })
    }
}
#[automatically_derived]
impl ::core::marker::StructuralPartialEq for Shape { }
#[automatically_derived]
impl ::core::cmp::PartialEq for Shape {
    #[inline]
    fn eq(&self, other: &Shape) -> bool {
        let __self_discr = ::core::intrinsics::discriminant_value(self);
        let __arg1_discr = ::core::intrinsics::discriminant_value(other);
        __self_discr == __arg1_discr
    }
}
impl std::str::FromStr for Shape {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        match text { "round" => Ok(Self::Round), _ => Ok(Self::Flat), }
    }
}
fn converts(shape: Shape, expected: Shape) -> Result<(), String> {
    { (shape == expected).then_some(()).ok_or("different".into()) }
}
mod converts {
    use super::*;
    extern crate test;
    #[rustc_test_marker = "converts::case_1"]
    #[doc(hidden)]
    pub const case_1: test::TestDescAndFn =
        test::TestDescAndFn {
            desc: test::TestDesc {
                name: test::StaticTestName("converts::case_1"),
                ignore: false,
                ignore_message: ::core::option::Option::None,
                source_file: "tests/macro_crates/users/rstest/user.rs",
                start_line: 62usize,
                start_col: 4usize,
                end_line: 62usize,
                end_col: 12usize,
                compile_fail: false,
                no_run: false,
                should_panic: test::ShouldPanic::No,
                test_type: test::TestType::Unknown,
            },
            testfn: test::StaticTestFn(#[coverage(off)] ||
                    test::assert_test_result(case_1())),
        };
    fn case_1() -> Result<(), String> {
        let shape =
            {
                use rstest::magic_conversion::*;
                (&&&Magic::<Shape>(core::marker::PhantomData)).magic_conversion("round")
            };
        let expected = Shape::Round;
        {
            ::std::io::_print(format_args!("{0:-^40}\n", " TEST ARGUMENTS "));
        };
        { ::std::io::_print(format_args!("{0} = {1:?}\n", "shape", shape)); };
        { ::std::io::_print(format_args!("{0:-^40}\n", " TEST START ")); };
        converts(shape, expected)
    }
    extern crate test;
    #[rustc_test_marker = "converts::case_2"]
    #[doc(hidden)]
    pub const case_2: test::TestDescAndFn =
        test::TestDescAndFn {
            desc: test::TestDesc {
                name: test::StaticTestName("converts::case_2"),
                ignore: false,
                ignore_message: ::core::option::Option::None,
                source_file: "tests/macro_crates/users/rstest/user.rs",
                start_line: 62usize,
                start_col: 4usize,
                end_line: 62usize,
                end_col: 12usize,
                compile_fail: false,
                no_run: false,
                should_panic: test::ShouldPanic::No,
                test_type: test::TestType::Unknown,
            },
            testfn: test::StaticTestFn(#[coverage(off)] ||
                    test::assert_test_result(case_2())),
        };
    fn case_2() -> Result<(), String> {
        let shape =
            {
                use rstest::magic_conversion::*;
                (&&&Magic::<Shape>(core::marker::PhantomData)).magic_conversion("flat")
            };
        let expected = Shape::Flat;
        {
            ::std::io::_print(format_args!("{0:-^40}\n", " TEST ARGUMENTS "));
        };
        { ::std::io::_print(format_args!("{0} = {1:?}\n", "shape", shape)); };
        { ::std::io::_print(format_args!("{0:-^40}\n", " TEST START ")); };
        converts(shape, expected)
    }
}
#[rustc_main]
#[coverage(off)]
#[doc(hidden)]
pub fn main() -> () {
    extern crate test;
    test::test_main_static(&[&case_1_zero, &case_2, &case_3_wrong, &case_1,
                    &case_2, &b_1___x__, &b_2___yy__, &b_1___x__, &b_2___yy__,
                    &with_fixtures])
}
