# wasm-macro: looks into, amends, wraps and verifies macro modules and dists.
{ craneLib, programs }:
craneLib.buildPackage (programs.macro-tools // {
  # The tests are a check.
  doCheck = false;
  meta = {
    description = "Looks into, amends, wraps and verifies modules with procedural macros";
    mainProgram = "wasm-macro";
  };
})
