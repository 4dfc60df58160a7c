# What is said to crane of the two crates that are programs: the arguments for its functions, compiled dependencies among them.
{ lib, craneLib }:
let
  # A member of the workspace, as far as cargo wants to see it for building another.
  outline = member: [ (member + "/Cargo.toml") (member + "/src/main.rs") ];

  crate = package: sources:
    let
      args = {
        pname = package;
        version = (lib.importTOML ../Cargo.toml).workspace.package.version;
        src = lib.fileset.toSource {
          root = ../.;
          fileset = lib.fileset.unions ([ ../Cargo.toml ../Cargo.lock ../third_party/crates ] ++ sources);
        };
        strictDeps = true;
        # Each by itself: together they would be compiled with features that one alone has not.
        cargoExtraArgs = "--locked --package ${package}";
      };
    in
    args // { cargoArtifacts = craneLib.buildDepsOnly args; };
in
{
  launcher = crate "rustc-wasm" ([ ../toolchain/launcher ] ++ outline ../toolchain/macro-tools);
  macro-tools = crate "wasm-macro" ([ ../toolchain/macro-tools ] ++ outline ../toolchain/launcher);
}
