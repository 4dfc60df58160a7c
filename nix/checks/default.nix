# A check a file, or a line.
{ lib, callPackage, craneLib, programs }:
let
  clippy = crate: craneLib.cargoClippy (crate // { cargoClippyExtraArgs = "--all-targets -- --deny warnings"; });
  fmt = crate: craneLib.cargoFmt (crate // { cargoExtraArgs = "--package ${crate.pname}"; });
in
{
  launcher-tests = craneLib.cargoTest programs.launcher;
  launcher-clippy = clippy programs.launcher;
  launcher-fmt = fmt programs.launcher;
  macro-tools-tests = craneLib.cargoTest programs.macro-tools;
  macro-tools-clippy = clippy programs.macro-tools;
  macro-tools-fmt = fmt programs.macro-tools;
  llvm-patches = callPackage ./patches.nix { project = "llvm"; };
  rustc-patches = callPackage ./patches.nix { project = "rustc"; };
  compiles = callPackage ./compiles.nix { };
  example = callPackage ./example.nix { };
}
