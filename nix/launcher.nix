# rustc-wasm, the launcher, alone: with a dist beside it, it is a compiler (rustc-wasm-bin.nix).
{ craneLib, programs }:
craneLib.buildPackage (programs.launcher // {
  # The tests are a check.
  doCheck = false;
  meta = {
    description = "Runs rustc.wasm as if it were a native rustc, and macros for it";
    mainProgram = "rustc-wasm";
  };
})
