# What the flake offers as `lib.<system>`: functions that build Rust with rustc-wasm.
#
#     rustc-wasm    the dist that compiles, unless a call names another
{
  newScope,
  rust-bin,
  craneLib,
  pinned,
  rustc-wasm,
}:

let
  scope = {
    inherit craneLib rustc-wasm;
    # Of rustc-wasm's own release, with which it is tested.
    cargo = rust-bin.stable.${pinned.rustc-source.release}.minimal;
    cargoBuild = callPackage ./cargo-build.nix { };
    buildRustWasm = callPackage ./build-rust-wasm.nix { };
    buildWasmProcMacro = callPackage ./build-wasm-proc-macro.nix { };
  };
  callPackage = newScope scope;
in
{
  inherit (scope) buildRustWasm buildWasmProcMacro;
}
