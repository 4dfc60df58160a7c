use std::fs;

#[test]
fn reads_a_file_of_the_package() {
    assert_eq!(fs::read_to_string("tests/data.txt").unwrap(), "data\n");
}

#[test]
fn fails_if_told_to() {
    assert!(std::env::var_os("FAIL").is_none(), "told to");
}
