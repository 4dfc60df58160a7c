# examples/nix: a macro module with what it is granted, and a program that uses it and serde's macros.
{ runCommand, functions }:
let
  example = import ../../examples/nix { inherit (functions) buildRustWasm buildWasmProcMacro; };
in
runCommand "example" { expected = ./example.txt; } ''
  RUSTC_WASM_CACHE=$TMPDIR/cache ${example.shapes}/bin/shapes >$out
  diff $expected $out
''
