//! No code: `Cargo.toml` lists the crates that `examples/` and `tests/` use.
