# The standard library for wasm32-wasip1, twice: `unwind`, on which the compiler stands, and `abort`, which the dist has.
{
  lib,
  buildStep,
  crates,
  rustc-source,
  wasi-sysroot,
}:

buildStep {
  step = "std";
  inherit (rustc-source) version;
  files = [
    ../toolchain/build/rust.sh
    ../toolchain/build/std
  ];
  pins = [ "rustc-source" ];
  inherit crates;
  after = [
    rustc-source
    wasi-sysroot
  ];
  keep = [
    "abort"
    "unwind"
  ];
  meta = {
    description = "Rust's standard library for wasm32-wasip1, with and without unwinding";
    license = [
      lib.licenses.asl20
      lib.licenses.mit
    ];
  };
}
