# Sourced by the cases: Cargo as somebody has it who uses rustc-wasm, with nothing of the machine's own configuration.
cargo=${CARGO:-$(command -v cargo)}
for name in ${!CARGO*}; do
    unset "$name"
done
export RUSTC=$RUSTC_WASM CARGO_HOME=$DIR/.cargo-home CARGO_NET_OFFLINE=true CARGO_TERM_COLOR=never
export CARGO_BUILD_TARGET=wasm32-wasip1 CARGO_TARGET_WASM32_WASIP1_RUNNER="$RUSTC_WASM run"

# Runs Cargo; what it says of its progress differs from version to version, and is no concern of a case that does not ask for it.
cargo() {
    command "$cargo" "$@"
}

# The lines of rustc-wasm in what a failing Cargo says: it shows the output of a build script indented.
failing() {
    if "$@" > output 2>&1; then
        echo "succeeds: $*"
    else
        sed -n '/^ *error: the build script/,/^$/p; /^ *error: .*RUSTC_WASM/p' output
    fi
}
