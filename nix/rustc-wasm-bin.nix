# The embedded dist (toolchain/prebuilt) with the launcher: rustc-wasm without building rustc.wasm.
{ lib, stdenvNoCC, gnutar, zstd, launcher }:
let
  prebuilt = ../toolchain/prebuilt;
  # The archive has rustc's version in its name.
  archive = lib.head (lib.filter (lib.hasSuffix ".tar.zst") (lib.attrNames (builtins.readDir prebuilt)));
  version = lib.head (builtins.match "rustc-wasm-([0-9.]+)-.*" archive);
in
stdenvNoCC.mkDerivation {
  pname = "rustc-wasm-bin";
  inherit version;
  src = prebuilt;
  nativeBuildInputs = [ gnutar zstd ];
  dontUnpack = true;
  buildPhase = ''
    runHook preBuild
    (cd $src && sha256sum --check --strict SHA256SUMS)
    mkdir $out
    tar --zstd --no-same-owner -xf $src/${archive} -C $out
    install -D ${launcher}/bin/rustc-wasm $out/bin/rustc-wasm
    # A store path never changes: rustc.wasm is compiled here, once, and not in every user's cache.
    $out/bin/rustc-wasm precompile $out/lib/rustc.wasm -o $out/lib/rustc.cwasm
    runHook postBuild
  '';
  dontInstall = true;
  dontFixup = true;
  meta = {
    description = "rustc as one WebAssembly module, with the launcher that runs it (as built by the project)";
    mainProgram = "rustc-wasm";
  };
}
