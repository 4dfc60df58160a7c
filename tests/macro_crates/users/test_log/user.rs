//! test-log-macros: tests with logging, also over other test attributes. Compiled as a test.

use test_log::test;

#[test]
fn plain() {
    tracing::info!("shown if it fails");
    assert_eq!(1 + 1, 2);
}

#[test(tokio::test)]
async fn over_tokio() -> Result<(), String> {
    tokio::join!(async {});
    Ok(())
}

#[test_log::test]
#[should_panic(expected = "as it should")]
fn panics() {
    panic!("as it should");
}

#[rstest::rstest]
#[case(1)]
#[case(2)]
#[test_log::test]
fn under_rstest(#[case] number: u8) {
    assert!(number > 0);
}
