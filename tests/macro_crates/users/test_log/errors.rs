#[test_log::test]
#[test_log(default_log_filter = 3)]
fn number() {}

#[test_log::test]
#[test_log(no_such = "x")]
fn other() {}
