//! No code: `Cargo.toml` lists what the benchmark builds.
