# cargoBuild: a derivation that runs `cargo build` with rustc-wasm, offline. What it leaves is for its callers to install:
# $CARGO_TARGET_DIR, and cargo's messages about it in $cargoMessages, a JSON object a line.
#
#     src, pname, version   as everywhere; by default, pname and version are those of src's Cargo.toml
#     cargoLock             the lock file; default: src's. All crates that it names come vendored
#     cargoExtraArgs        more arguments for cargo, as text; default: "--locked"
#     macroModules          results of buildWasmProcMacro, which the code can name as if they were dependencies
#     macroGrants           what macros may do, { CRATE = [ CAPABILITY … ]; }: docs/sandbox.md has the capabilities
#     buildScriptGrants     what build scripts may do, { PACKAGE = [ CAPABILITY … ]; }: docs/cargo.md
#     rustc-wasm            the dist that compiles
#     …                     anything else is stdenv.mkDerivation's
{
  lib,
  stdenv,
  cargo,
  craneLib,
  rustc-wasm,
}@defaults:

{
  src,
  pname ? (lib.importTOML (src + "/Cargo.toml")).package.name,
  version ? (lib.importTOML (src + "/Cargo.toml")).package.version,
  cargoLock ? src + "/Cargo.lock",
  cargoExtraArgs ? "--locked",
  macroModules ? [ ],
  macroGrants ? { },
  buildScriptGrants ? { },
  rustc-wasm ? defaults.rustc-wasm,
  ...
}@args:

let
  # { a = [ "x" "y" ]; } -> [ "a=x" "a=y" ]
  grants = attrs: lib.flatten (lib.mapAttrsToList (name: map (capability: "${name}=${capability}")) attrs);

  flags =
    lib.concatMap (module: [
      "--extern"
      "${module.crateName}=${module}/lib/${module.crateName}.wasm"
    ]) macroModules
    # What the modules were granted when they were built.
    ++ lib.optional (macroModules != [ ]) "--wasm-proc-macro-allow-files"
    ++ map (grant: "--wasm-proc-macro-allow=${grant}") (grants macroGrants);

  own = [
    "cargoLock"
    "cargoExtraArgs"
    "macroModules"
    "macroGrants"
    "buildScriptGrants"
    "rustc-wasm"
  ];
in
stdenv.mkDerivation (
  {
    buildPhase = ''
      runHook preBuild
      cargo build --release --offline --message-format json-render-diagnostics ${cargoExtraArgs} >"$cargoMessages"
      runHook postBuild
    '';
    # There is nothing in it for this machine: neither programs to strip nor scripts to patch.
    dontFixup = true;
  }
  // removeAttrs args own
  // {
    inherit pname version;
    nativeBuildInputs = (args.nativeBuildInputs or [ ]) ++ [
      cargo
      rustc-wasm
    ];
    cargoVendorDir = craneLib.vendorCargoDeps { inherit src cargoLock; };
    # Separated by the character that cargo takes for it, as paths and values may have spaces in them.
    rustcWasmFlags = lib.concatStringsSep (builtins.fromJSON ''"\u001f"'') flags;
    RUSTC_WASM_BUILD_SCRIPT_ALLOW = lib.concatStringsSep " " (grants buildScriptGrants);

    configurePhase = ''
      runHook preConfigure
      export CARGO_HOME=$NIX_BUILD_TOP/cargo CARGO_TARGET_DIR=$NIX_BUILD_TOP/target
      export RUSTC=rustc-wasm CARGO_BUILD_TARGET=wasm32-wasip1 CARGO_BUILD_JOBS=$NIX_BUILD_CORES
      export RUSTC_WASM_CACHE=$NIX_BUILD_TOP/rustc-wasm-cache cargoMessages=$NIX_BUILD_TOP/messages.json
      if [ -n "$rustcWasmFlags" ]; then export CARGO_ENCODED_RUSTFLAGS=$rustcWasmFlags; fi
      mkdir -p "$CARGO_HOME"
      cp "$cargoVendorDir/config.toml" "$CARGO_HOME/config.toml"
      runHook postConfigure
    '';
  }
)
