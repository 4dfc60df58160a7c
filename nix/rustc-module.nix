# rustc.wasm: the compiler, with LLVM and lld, as one WebAssembly module.
{
  lib,
  buildStep,
  crates,
  llvm-source,
  llvm-wasm,
  rust-std-wasm,
  rustc-source,
  wasi-sysroot,
}:

buildStep {
  step = "rustc";
  inherit (rustc-source) version;
  files = [
    ../toolchain/build/llvm-config
    ../toolchain/build/profile.sh
    ../toolchain/build/rust.sh
    ../toolchain/build/rustc
    ../toolchain/build/rustc.Cargo.lock
    ../toolchain/build/rustc.sh
  ];
  pins = [ "rustc-source" ];
  inherit crates;
  after = [
    llvm-source
    llvm-wasm
    rust-std-wasm
    rustc-source
    wasi-sysroot
  ];
  keep = [ "rustc.wasm" ];
  meta = {
    description = "rustc as one WebAssembly module that also runs procedural macros compiled to WebAssembly";
    license = [
      lib.licenses.asl20
      lib.licenses.mit
    ];
  };
}
