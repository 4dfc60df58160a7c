# rustc's source with patches/rustc.
{ buildStep, pinned }:

buildStep {
  step = "source-rustc";
  command = "patch-source rustc";
  version = pinned.rustc-source.release;
  files = [
    ../patches/rustc
    ../toolchain/build/apply-series
    ../toolchain/build/patch-source
    ../toolchain/build/unpack
  ];
  pins = [ "rustc-source" ];
  downloads = [ "rustc-source" ];
}
