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
#
# Critical edges are split for the sake of correctness: LLVM 22's WebAssemblyRegStackify moves an instruction such as the
# increment of a loop's pointer behind a call that throws, if that block copies the result for a phi, though an EH pad uses
# the result as well, which then is an old one. A loop around catch_unwind, as in rustc's ParallelGuard, would repeat its
# element for ever, and cleanup could drop a value twice. With the edge split, the copy is not in the block of the call.
UNWIND_RUSTFLAGS="-Cpanic=unwind -Ctarget-feature=+exception-handling -Cllvm-args=-wasm-use-legacy-eh=false"
UNWIND_RUSTFLAGS+=" -Cllvm-args=-phi-elim-split-all-critical-edges"
