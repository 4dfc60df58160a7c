# `nix fmt`: the sources of the Cargo workspace, and the Nix files where the package set has a formatter for them.
{ lib, writeShellApplication, git, nixfmt ? null, rust-bin }:
writeShellApplication {
  name = "format";
  runtimeInputs = [ git rust-bin.stable."1.96.0".default ] ++ lib.optional (nixfmt != null) nixfmt;
  text = ''
    cd "$(git rev-parse --show-toplevel)"
    cargo fmt --package rustc-wasm --package wasm-macro
  '' + lib.optionalString (nixfmt != null) ''
    git ls-files -z '*.nix' | xargs -0 nixfmt
  '';
}
