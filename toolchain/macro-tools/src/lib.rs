//! What `wasm-macro` does. See its `--help`.

#[cfg(not(unix))]
compile_error!("files are written as on Unix");

pub mod abi;
pub mod cli;
pub mod compare;
pub mod decls;
pub mod error;
pub mod inject;
pub mod inspect;
pub mod metadata;
pub mod module;
pub mod output;
pub mod rewrite;
pub mod rlib;
pub mod sandbox;
pub mod sha256;
pub mod stub;
pub mod tarball;
pub mod tree;
pub mod verify;
pub mod wrap;
