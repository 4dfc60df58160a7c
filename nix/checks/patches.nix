# The patches of a project, "llvm" or "rustc", apply to its pinned source exactly as they say.
{ lib, runCommand, dpkg, gnupatch, pinned, python3, xz, project }:
let
  src = lib.fileset.toSource {
    root = ../..;
    fileset = lib.fileset.unions [
      ../../patches
      ../../toolchain/sources.json
      ../../toolchain/build/apply-series
      ../../toolchain/build/check-patches
      ../../toolchain/build/unpack
    ];
  };
in
runCommand "${project}-patches" { nativeBuildInputs = [ dpkg gnupatch python3 xz ]; } ''
  bash ${src}/toolchain/build/check-patches ${project} ${pinned."${project}-source".src} | tee $out
''
