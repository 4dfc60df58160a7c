# buildRustWasm: a Cargo package, compiled by rustc-wasm with its macros and build scripts, and how this machine runs it.
#
#     buildRustWasm {
#       src = ./shapes;                                           # with Cargo.toml and Cargo.lock
#       macroModules = [ about ];                                 # results of buildWasmProcMacro
#       macroGrants.sqlx_macros = [ "read:${./schema}" ];
#     }
#
# The result has lib/NAME.wasm for each program and cdylib, and for each program bin/NAME, which runs it. Arguments:
# cargo-build.nix.
{
  lib,
  cargoBuild,
  jq,
  rustc-wasm,
}@defaults:

args:

let
  launcher = lib.getExe (args.rustc-wasm or defaults.rustc-wasm);
in
cargoBuild (
  args
  // {
    nativeBuildInputs = (args.nativeBuildInputs or [ ]) ++ [ jq ];
    installPhase = ''
      runHook preInstall
      mkdir -p $out/bin $out/lib
      artifacts() {
        jq -r --arg kind "$1" 'select(.reason == "compiler-artifact" and (.target.kind | index($kind))) | .filenames[] | select(endswith(".wasm"))' \
          "$cargoMessages"
      }
      for module in $(artifacts bin) $(artifacts cdylib); do
        cp "$module" $out/lib
      done
      for module in $(artifacts bin); do
        name=$(basename "$module" .wasm)
        printf '#!/bin/sh\nexec %s run %s "$@"\n' ${launcher} "$out/lib/$name.wasm" >"$out/bin/$name"
        chmod +x "$out/bin/$name"
      done
      runHook postInstall
    '';
  }
)
