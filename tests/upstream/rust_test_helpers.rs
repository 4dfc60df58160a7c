//! What the tests need of rustc's own C library of this name. There may be no C compiler for WebAssembly.

#![no_std]

#[unsafe(no_mangle)]
pub extern "C" fn rust_get_test_int() -> isize {
    1
}

#[unsafe(no_mangle)]
pub extern "C" fn rust_dbg_extern_identity_u32(u: u32) -> u32 {
    u
}
