# LLVM and lld as static libraries for wasm32-wasip1, with the headers that their build generates. For builds without
# Nix, the result is what toolchain/build/llvm takes as LLVM_WASI_PATH.
{
  lib,
  buildStep,
  llvm-source,
  wasi-sysroot,
}:

buildStep {
  step = "llvm";
  inherit (llvm-source) version;
  files = [
    ../toolchain/build/llvm
    ../toolchain/build/llvm-wasi.cmake
    ../toolchain/build/llvm.sh
    ../toolchain/build/profile.sh
    ../toolchain/build/wasi-toolchain.cmake
  ];
  after = [
    llvm-source
    wasi-sysroot
  ];
  keep = [
    "lib/*.a"
    "include"
    "tools/lld/include"
  ];
  meta = {
    description = "LLVM and lld as static libraries that run on WASI";
    license = lib.licenses.asl20;
  };
}
