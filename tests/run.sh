#!/bin/sh
# run.sh COMMAND…: run a command as a test, by its own name: a Bazel test's $0 is somewhere else.

# What a launcher compiles goes where Bazel cleans up; there is no home directory in a test.
export RUSTC_WASM_CACHE="$TEST_TMPDIR/rustc-wasm-cache"
exec "$@"
