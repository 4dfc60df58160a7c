{
  description = "A program with macros that run in a sandbox";

  # In a project of its own, where rustc-wasm comes from: a Git or tarball URL.
  inputs.rustc-wasm.url = "path:../..";

  outputs =
    { self, rustc-wasm }:
    {
      packages = builtins.mapAttrs (
        system: lib:
        let
          example = import ./. { inherit (lib) buildRustWasm buildWasmProcMacro; };
        in
        example // { default = example.shapes; }
      ) rustc-wasm.lib;
    };
}
