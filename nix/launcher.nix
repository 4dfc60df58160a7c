# rustc-wasm, the launcher, alone: with a dist beside it, it is a compiler (rustc-wasm-bin.nix).
{ craneLib, workspace }:
craneLib.buildPackage (workspace // {
  pname = "rustc-wasm-launcher";
  cargoExtraArgs = "--locked --package rustc-wasm";
  # A check of its own.
  doCheck = false;
  meta = {
    description = "Runs rustc.wasm as if it were a native rustc, and macros for it";
    mainProgram = "rustc-wasm";
  };
})
