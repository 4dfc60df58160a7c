//! No code: `Cargo.toml` lists what the tests load.
