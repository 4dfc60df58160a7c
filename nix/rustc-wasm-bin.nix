# The embedded dist (toolchain/prebuilt) with the launcher: rustc-wasm without building rustc.wasm.
#
# `precompiled`: with machine code of rustc.wasm, for processors with the features of the one that builds this package. On
# others, or without it, the launcher makes that at its first start, and keeps it in the user's cache.
{ lib, stdenvNoCC, gnutar, zstd, launcher, precompiled ? true }:
let
  prebuilt = ../toolchain/prebuilt;
  # The archive has rustc's version in its name.
  archive = lib.head (lib.filter (lib.hasSuffix ".tar.zst") (lib.attrNames (builtins.readDir prebuilt)));
  version = lib.head (builtins.match "rustc-wasm-([0-9.]+)-.*" archive);
in
stdenvNoCC.mkDerivation {
  pname = "rustc-wasm-bin";
  inherit version;
  src = lib.fileset.toSource {
    root = prebuilt;
    fileset = lib.fileset.unions [ (prebuilt + "/${archive}") (prebuilt + "/SHA256SUMS") ];
  };
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
    description = "rustc as one WebAssembly module, with the launcher that runs it (as built by the project)";
    mainProgram = "rustc-wasm";
  };
}
