# wasm-macro: looks into, amends, wraps and verifies macro modules and dists.
{ craneLib, workspace }:
craneLib.buildPackage (workspace // {
  pname = "wasm-macro";
  cargoExtraArgs = "--locked --package wasm-macro";
  doCheck = false;
  meta = {
    description = "Looks into, amends, wraps and verifies modules with procedural macros";
    mainProgram = "wasm-macro";
  };
})
