//! rstest_macros: fixtures, cases, values, matrices, async tests, traces. Compiled as a test.

use rstest::{fixture, rstest};

#[fixture]
fn base(#[default(2)] by: u8) -> u8 {
    by * 10
}

#[fixture]
#[once]
fn shared() -> String {
    "shared".into()
}

#[fixture]
fn derived(base: u8, #[with(3)] #[from(base)] other: u8) -> (u8, u8) {
    (base, other)
}

#[rstest]
fn with_fixtures(derived: (u8, u8), shared: &str, #[with(7)] base: u8) {
    assert_eq!((derived, shared, base), ((20, 30), "shared", 70));
}

#[rstest]
#[case::zero(0, "0")]
#[case(1, "1")]
#[should_panic(expected = "no match")]
#[case::wrong(2, "3")]
fn cases<T: AsRef<str>>(#[case] number: u8, #[case] text: T, base: u8) {
    assert_eq!(base, 20);
    assert!(number.to_string() == text.as_ref(), "no match");
}

#[rstest]
fn matrix(#[values(1, 2)] a: u8, #[values("x", "yy")] b: &str) {
    assert!(usize::from(a) * b.len() <= 4);
}

#[derive(Debug, PartialEq)]
enum Shape {
    Round,
    Flat,
}

impl std::str::FromStr for Shape {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "round" => Ok(Self::Round),
            _ => Ok(Self::Flat),
        }
    }
}

#[rstest]
#[case("round", Shape::Round)]
#[case("flat", Shape::Flat)]
#[trace]
fn converts(#[case] shape: Shape, #[case] #[notrace] expected: Shape) -> Result<(), String> {
    (shape == expected).then_some(()).ok_or("different".into())
}
