# A check a file, or a line.
{ lib, callPackage, craneLib, programs }:
let
  clippy = crate: craneLib.cargoClippy (crate // { cargoClippyExtraArgs = "--all-targets -- --deny warnings"; });
in
{
  launcher-tests = craneLib.cargoTest programs.launcher;
  launcher-clippy = clippy programs.launcher;
  macro-tools-tests = craneLib.cargoTest programs.macro-tools;
  macro-tools-clippy = clippy programs.macro-tools;
  fmt = craneLib.cargoFmt (programs.launcher // { cargoExtraArgs = "--package rustc-wasm --package wasm-macro"; });
  llvm-patches = callPackage ./patches.nix { project = "llvm"; };
  rustc-patches = callPackage ./patches.nix { project = "rustc"; };
  compiles = callPackage ./compiles.nix { };
  example = callPackage ./example.nix { };
}
