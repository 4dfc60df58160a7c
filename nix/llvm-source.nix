# LLVM's source, as far as the sysroot and rustc.wasm need it, with patches/llvm.
{ buildStep, pinned }:

buildStep {
  step = "source-llvm";
  command = "patch-source llvm";
  inherit (pinned.llvm-source) version;
  files = [
    ../patches/llvm
    ../toolchain/build/apply-series
    ../toolchain/build/patch-source
    ../toolchain/build/unpack
  ];
  pins = [ "llvm-source" ];
  downloads = [ "llvm-source" ];
}
