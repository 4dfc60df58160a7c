{
  description = "rustc as one WebAssembly module that also runs procedural macros compiled to WebAssembly";

  inputs = {
    nixpkgs.url = "github:NixOS/nixpkgs/nixpkgs-unstable";
    crane.url = "github:ipetkov/crane";
    # nixpkgs keeps no Rust for long, and rustc.wasm is built by the very release that it is.
    rust-overlay = {
      url = "github:oxalica/rust-overlay";
      inputs.nixpkgs.follows = "nixpkgs";
    };
  };

  outputs = { self, nixpkgs, crane, rust-overlay }:
    let
      inherit (nixpkgs) lib;
      scopes = lib.genAttrs [ "x86_64-linux" "aarch64-linux" ] (system:
        import ./nix {
          inherit crane;
          pkgs = import nixpkgs { inherit system; overlays = [ rust-overlay.overlays.default ]; };
        });
      forEach = f: lib.mapAttrs (_: f) scopes;
    in
    {
      packages = forEach (scope: scope.exported);
      # buildRustWasm, buildWasmProcMacro: nix/lib.
      lib = forEach (scope: scope.functions);
      checks = forEach (scope: scope.checks);
      devShells = forEach (scope: { default = scope.shell; });
      formatter = forEach (scope: scope.formatter);
      apps = forEach (scope: {
        default = {
          type = "app";
          program = lib.getExe scope.rustc-wasm-bin;
          meta.description = "rustc-wasm, from the embedded dist";
        };
      });
    };
}
