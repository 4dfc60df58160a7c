# The dist: the embedded archive (toolchain/prebuilt) with the launcher, so rustc-wasm without building rustc.wasm.
#
#     prebuilt      a directory with another archive and its SHA256SUMS: that of the from-source build, for rustc-wasm
#     precompiled   with machine code of rustc.wasm, for processors with the features of the one that builds this package.
#                   On others, or without it, the launcher makes that at its first start, and keeps it in the user's cache
{ lib, stdenvNoCC, gnutar, zstd, launcher, pinned, precompiled ? true, prebuilt ? null }:
let
  version = pinned.rustc-source.release;
  archive = "rustc-wasm-${version}-wasm32-wasip1.tar.zst";
  embedded = lib.fileset.toSource {
    root = ../toolchain/prebuilt;
    fileset = lib.fileset.unions [ (../toolchain/prebuilt + "/${archive}") ../toolchain/prebuilt/SHA256SUMS ];
  };
in
stdenvNoCC.mkDerivation {
  pname = if prebuilt == null then "rustc-wasm-bin" else "rustc-wasm";
  inherit version;
  src = if prebuilt == null then embedded else prebuilt;
  nativeBuildInputs = [ gnutar zstd ];
  dontUnpack = true;
  buildPhase = ''
    runHook preBuild
    (cd $src && sha256sum --check --strict SHA256SUMS)
    mkdir $out
    tar --zstd --no-same-owner -xf $src/${archive} -C $out
    install -D ${launcher}/bin/rustc-wasm $out/bin/rustc-wasm
    ${lib.optionalString precompiled "$out/bin/rustc-wasm precompile $out/lib/rustc.wasm -o $out/lib/rustc.cwasm"}
    runHook postBuild
  '';
  dontInstall = true;
  dontFixup = true;
  meta = {
    description = "rustc as one WebAssembly module, with the launcher that runs it";
    mainProgram = "rustc-wasm";
  };
}
