# What is said to crane of the two crates that are programs: the arguments for its functions, compiled dependencies among them.
{ lib, craneLib }:
let
  crate = package:
    let
      args = {
        pname = package;
        version = (lib.importTOML ../Cargo.toml).workspace.package.version;
        # Of these files alone: wasmtime takes minutes to compile, and should do so only when something of it changes.
        src = lib.fileset.toSource {
          root = ../.;
          fileset = lib.fileset.unions [ ../Cargo.toml ../Cargo.lock ../third_party/crates ../toolchain/launcher ../toolchain/macro-tools ];
        };
        strictDeps = true;
        # Each by itself: together they would be compiled with features that one alone has not.
        cargoExtraArgs = "--locked --package ${package}";
      };
    in
    args // { cargoArtifacts = craneLib.buildDepsOnly args; };
in
{
  launcher = crate "rustc-wasm";
  macro-tools = crate "wasm-macro";
}
