# The archive of the dist, without the launcher, with its hash and provenance: what toolchain/prebuilt has.
{
  buildStep,
  crates,
  launcher,
  llvm-source,
  rust-std-wasm,
  rustc-module,
  rustc-source,
}:

buildStep {
  step = "dist";
  inherit (rustc-source) version;
  # The provenance names all of the recipe, pins and patches.
  files = [
    ../Cargo.lock
    ../patches
    ../toolchain/build
    ../toolchain/launcher
    ../toolchain/sources.json
  ];
  pins = null;
  downloads = [ "wasi-libc" ];
  inherit crates;
  after = [
    llvm-source
    rust-std-wasm
    rustc-module
    rustc-source
  ];
  extra = {
    RUSTC_WASM_LAUNCHER = "${launcher}/bin/rustc-wasm";
    installPhase = ''
      runHook preInstall
      cp -R "$RUSTC_WASM_BUILD/archive" $out
      runHook postInstall
    '';
  };
}
