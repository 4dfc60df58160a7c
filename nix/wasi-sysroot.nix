# wasi-libc, libc++ and libc++abi, against which LLVM, lld and rustc.wasm are compiled.
{
  lib,
  buildStep,
  llvm-source,
  pinned,
}:

buildStep {
  step = "sysroot";
  inherit (llvm-source) version;
  files = [
    ../toolchain/build/libcxx-wasi.cmake
    ../toolchain/build/sysroot
    ../toolchain/build/wasi-toolchain.cmake
  ];
  pins = [ "wasi-libc" ];
  downloads = [ "wasi-libc" ];
  after = [ llvm-source ];
  meta = {
    description = "WASI sysroot with a C++ library that LLVM can be compiled against";
    license = [
      lib.licenses.asl20
      lib.licenses.mit
    ];
  };
}
