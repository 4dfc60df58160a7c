# shellcheck shell=bash
# How the compiler is compiled, for the steps `rustc` and `profile`, on top of rust.sh. They set RUSTC_WASM_LLVM to the directory of LLVM.

release=$(pin rustc-source release)
commit=$(pin rustc-source commit)
commit_date=$(pin rustc-source commit-date)

# What bootstrap tells the crates of the compiler. The version is, to the letter, that of the stage 0, whose compiler
# has built the std of the dist: rustc takes no rlib of another version.
export CFG_COMPILER_HOST_TRIPLE=$TARGET
export CFG_RELEASE=$release CFG_RELEASE_NUM=$release CFG_RELEASE_CHANNEL=stable CFG_DISABLE_UNSTABLE_FEATURES=1
export CFG_VERSION CFG_VER_HASH=$commit CFG_VER_DATE=$commit_date CFG_SHORT_COMMIT_HASH=${commit:0:9}
CFG_VERSION=$("$RUSTC" --version | sed 's/^rustc //')
export CFG_VIRTUAL_RUST_SOURCE_BASE_DIR=/rustc/$commit
export CFG_DEFAULT_CODEGEN_BACKEND=llvm CFG_LIBDIR_RELATIVE=lib RUSTC_INSTALL_BINDIR=bin
export DOC_RUST_LANG_ORG_CHANNEL=https://doc.rust-lang.org/$release REAL_LIBRARY_PATH_VAR=LD_LIBRARY_PATH

# What the build script of rustc_llvm, and cc for it, want to know.
export RUSTC_WASM_LLVM LLVM_CONFIG=$HERE/llvm-config LLVM_USE_LIBCXX=1 LLVM_LINKER_FLAGS="-L$RUSTC_WASM_LLVM/lib -L$WASI_LIB -lc++abi"
export CC_wasm32_wasip1=$LLVM_PREFIX/bin/clang CXX_wasm32_wasip1=$LLVM_PREFIX/bin/clang++
export AR_wasm32_wasip1=$LLVM_PREFIX/bin/llvm-ar
export CXXFLAGS_wasm32_wasip1="--sysroot=$WASI_SYSROOT -ffile-prefix-map=$RUSTC_WASM_BUILD=/rustc-wasm"

# compile_rustc FLAGS [LINK_ARGUMENT…] compiles it in $OUT with additional flags of rustc's, and linked with additional arguments
# of wasm-ld's. Sets MODULE to what comes of it.
compile_rustc() {
    local flags=$1 link_args argument libraries
    shift
    # Only for the last crate: flags for all would have all compiled again when one is changed.
    link_args=(
        -Clinker="$LLVM_PREFIX/bin/wasm-ld"
        # As much stack in linear memory as rustc gives its main thread where it can choose (8 MiB by default, and
        # 'stacker' grows it where that is not enough; here nothing can grow, so take what deep recursion may need).
        -Clink-arg=-zstack-size=268435456
        -Clink-arg=--max-memory=4294967296
        # A host with an executor for macros adds its functions to the table before the start, and says in a structure
        # where they are (compiler/rustc_proc_macro_wasm/src/offered.rs).
        -Clink-arg=--export-table -Clink-arg=--growable-table -Clink-arg=--export=__rustc_proc_macro_host
        -Clink-arg=-lwasi-emulated-{mman,getpid,process-clocks}
        # Only of use with an LLVM that was built elsewhere (LLVM_WASI_PATH): this one's has no signals.
        -Clink-arg=-lwasi-emulated-signal
        -Clink-arg="$("$LLVM_PREFIX/bin/clang" --target=$TARGET --print-libgcc-file-name -rtlib=compiler-rt)"
    )
    for argument in "$@"; do link_args+=("-Clink-arg=$argument"); done

    cp "$HERE/rustc.Cargo.lock" "$RUST_SOURCE/Cargo.lock"
    fetch_crates "$RUST_SOURCE/Cargo.toml"
    export RUSTFLAGS="$COMMON_RUSTFLAGS $UNWIND_RUSTFLAGS --sysroot=$OUT/sysroot -Csymbol-mangling-version=v0 --check-cfg=cfg(bootstrap)${flags:+ $flags}"

    # Cargo takes no notice of a changed sysroot.
    if ! diff -rq "$RUSTC_WASM_BUILD/std/unwind" "$OUT/sysroot" >/dev/null 2>&1; then
        rm -rf "$OUT/target" "$OUT/sysroot"
        cp -R "$RUSTC_WASM_BUILD/std/unwind" "$OUT/sysroot"
    fi
    cd "$RUST_SOURCE"
    # Nor of changed libraries, which are copied into that of rustc_llvm.
    libraries=$(digest "$RUSTC_WASM_LLVM"/lib/*.a)
    if [ "$(cat "$OUT/libraries" 2>/dev/null)" != "$libraries" ]; then
        if [ -d "$OUT/target" ]; then
            run "removing what has the former LLVM" "$CARGO" clean --release --locked --target "$TARGET" --target-dir "$OUT/target" --package rustc_llvm
        fi
        printf '%s\n' "$libraries" >"$OUT/libraries"
    fi
    # By contents, not by times: a source that was unpacked again is the same source.
    run "compiling" "$CARGO" -Zchecksum-freshness rustc --release --locked --jobs "$JOBS" --target "$TARGET" --target-dir "$OUT/target" \
        --package rustc-main --features llvm -- "${link_args[@]}"
    MODULE=$OUT/target/$TARGET/release/rustc-main.wasm
}
