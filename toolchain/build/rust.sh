# shellcheck shell=bash
# What the steps that run cargo share, on top of lib.sh. RUSTC and CARGO, stage 0, come from use_tools.

TARGET=wasm32-wasip1
: "${RUST_SOURCE:=$RUSTC_WASM_BUILD/source-rustc}"
WASI_SYSROOT=$RUSTC_WASM_BUILD/sysroot
WASI_LIB=$WASI_SYSROOT/lib/$TARGET

# Debian's stage 0 is a stable release, and the compiler and std are written in the nightly language.
export RUSTC_BOOTSTRAP=1 WASI_SYSROOT

# fetch_crates MANIFEST brings the crates that the lock file beside MANIFEST names, and sets COMMON_RUSTFLAGS so that no
# path of this machine ends up in what is built. The registry's directory, named after its address, is there only then.
fetch_crates() {
    run "fetching crates" "$CARGO" fetch --locked --manifest-path "$1"
    COMMON_RUSTFLAGS="--remap-path-prefix=$RUST_SOURCE=/rustc/$(pin rustc-source commit)"
    local registry
    for registry in "${CARGO_HOME:-$HOME/.cargo}"/registry/src/*; do
        COMMON_RUSTFLAGS+=" --remap-path-prefix=$registry=/cargo/registry"
    done
}

# Exceptions in the encoding that became the standard ("exnref"); LLVM 22 still defaults to the older one.
UNWIND_RUSTFLAGS="-Cpanic=unwind -Ctarget-feature=+exception-handling -Cllvm-args=-wasm-use-legacy-eh=false"
