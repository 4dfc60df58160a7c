//! The macro's target grants things to the macro in all its users.

#[test]
fn variables_of_the_user() {
    assert_eq!(ask::variable!("CARGO_PKG_VERSION"), "4.5.6");
    assert_eq!(ask::variable!("CARGO_PKG_NAME"), "granted_by_macro_test_wasm");
    assert_eq!(ask::variable!("OURS"), "set by the user");
}

#[test]
fn a_file() {
    assert_eq!(ask::contents!("tests/grants/data.txt"), "Data for macros.\n");
    assert_eq!(ask::contents_in_package!("data.txt"), "Data for macros.\n");
}

#[test]
fn a_directory() {
    assert_eq!(ask::list!(), "one two");
}

#[test]
fn memory_up_to_the_limit() {
    assert!((32..64).contains(&ask::mebibytes!(100)));
}
