# buildWasmProcMacro: a crate of procedural macros as a WebAssembly module, with what it is granted.
#
#     about = buildWasmProcMacro {
#       src = ./about;                                            # with Cargo.toml, `proc-macro = true`, and Cargo.lock
#       env = [ "CARGO_PKG_VERSION" ];                            # variables of the crate that uses it
#       read = [ ./notice.txt ];                                  # files and directories
#       memory = "2G";
#     };
#
# The result has lib/CRATE.wasm, which is the same wherever it is built, CRATE.cwasm, its code for this architecture, and
# CRATE.grants, a capability a line. buildRustWasm takes it in macroModules; elsewhere it is used with
# `--extern CRATE=…/lib/CRATE.wasm --wasm-proc-macro-allow-files`.
#
#     env                     names of environment variables; a * at the end stands for anything
#     read                    paths that the macros may read: what they name is then a path in the store
#     memory, fuel, output    limits of one expansion, as text: docs/sandbox.md
#     …                       what cargo-build.nix takes
{ lib, cargoBuild }:

{
  src,
  pname ? (lib.importTOML (src + "/Cargo.toml")).package.name,
  env ? [ ],
  read ? [ ],
  memory ? null,
  fuel ? null,
  output ? null,
  ...
}@args:

let
  crateName = lib.replaceStrings [ "-" ] [ "_" ] ((lib.importTOML (src + "/Cargo.toml")).lib.name or pname);

  # Not left to rustc: its message would come when a user is compiled, and name a file that nobody wrote.
  checked =
    attribute: pattern: expected: value:
    if builtins.match pattern value != null then
      value
    else
      throw "buildWasmProcMacro: ${pname}: ${attribute} = \"${value}\": expected ${expected}";
  variable = checked "env" "[^*=\n]+[*]?|[*]" "the name of an environment variable, or the beginning of names and *";
  amount = attribute: checked attribute "0*[1-9][0-9]*[KMG]?" "a whole number above 0, alone or with K, M or G behind it";

  limit = kind: value: lib.optional (value != null) "${kind}:${amount kind value}";
  grants =
    map (name: "env:${variable name}") env
    ++ map (path: "read:${path}") read
    ++ limit "memory" memory
    ++ limit "fuel" fuel
    ++ limit "output" output;
in
cargoBuild (
  {
    grants = lib.concatMapStrings (grant: grant + "\n") grants;
    installPhase = ''
      runHook preInstall
      module=$CARGO_TARGET_DIR/release/${crateName}.wasm
      if ! [ -f "$module" ]; then
        echo "error: the package ${pname} has built no macro module ${crateName}.wasm: its Cargo.toml needs [lib] with proc-macro = true" >&2
        exit 1
      fi
      mkdir -p $out/lib
      cp "$module" $out/lib
      rustc-wasm precompile "$module" -o $out/lib/${crateName}.cwasm
      printf '%s' "$grants" >$out/lib/${crateName}.grants
      runHook postInstall
    '';
    passthru = (args.passthru or { }) // {
      inherit crateName;
    };
  }
  // removeAttrs args [
    "env"
    "read"
    "memory"
    "fuel"
    "output"
    "passthru"
  ]
)
