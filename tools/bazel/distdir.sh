#!/bin/bash
# distdir.sh DIR: put the one archive that rules_rust downloads into DIR, for --distdir.
#
# It is a crate of crates.io, so cargo gets it, from the registry or mirror of its configuration.
# Bazel checks its sha256 against the one in rules_rust.
set -euo pipefail
dir=$1
crate=tinyjson-2.5.1

mkdir -p "$dir/src"
: >"$dir/src/lib.rs"
cat >"$dir/Cargo.toml" <<TOML
[package]
name = "distdir"
version = "0.0.0"
edition = "2021"
[dependencies]
${crate%-*} = "=${crate##*-}"
[workspace]
TOML
(cd "$dir" && cargo fetch --quiet)
# The newest, should there be several registries' copies.
cp "$(ls -t "${CARGO_HOME:-$HOME/.cargo}"/registry/cache/*/"$crate.crate" | head -n1)" "$dir/"
