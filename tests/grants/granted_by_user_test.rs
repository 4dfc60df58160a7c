//! The user's target grants things to macros whose own target grants nothing.

#[test]
fn variables_of_the_user() {
    assert_eq!(ask::variable!("CARGO_PKG_VERSION"), "4.5.6");
}

#[test]
fn a_file() {
    assert_eq!(ask::contents!("tests/grants/data.txt"), "Data for macros.\n");
    assert_eq!(ask::contents_in_package!("data.txt"), "Data for macros.\n");
}

#[test]
fn memory_up_to_the_limit() {
    assert!((32..64).contains(&ask::mebibytes!(100)));
}
