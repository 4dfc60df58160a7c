# What the Cargo workspace's packages and checks have in common, for crane's functions.
{ lib, craneLib }:
let
  src = lib.fileset.toSource {
    root = ../.;
    # Of these alone: wasmtime takes minutes to compile, and should do so only when something of it changes.
    fileset = lib.fileset.unions [
      ../Cargo.toml
      ../Cargo.lock
      ../third_party/crates
      ../toolchain/launcher
      ../toolchain/macro-tools
    ];
  };
  common = {
    inherit src;
    pname = "rustc-wasm-workspace";
    version = (lib.importTOML ../Cargo.toml).workspace.package.version;
    strictDeps = true;
    cargoExtraArgs = "--locked --package rustc-wasm --package wasm-macro";
  };
in
common // { cargoArtifacts = craneLib.buildDepsOnly common; }
