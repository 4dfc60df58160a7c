# A macro of our own, built once, and a program that uses it and serde's. flake.nix beside this file is how a project of
# its own gets the two functions.
{ buildRustWasm, buildWasmProcMacro }:

rec {
  # It reads two variables of the crate that uses it, and a file. It can do nothing else.
  about = buildWasmProcMacro {
    src = ./about;
    env = [
      "CARGO_PKG_NAME"
      "CARGO_PKG_VERSION"
    ];
    read = [ ./notice.txt ];
    NOTICE = ./notice.txt;
  };

  shapes = buildRustWasm {
    src = ./shapes;
    macroModules = [ about ];
  };
}
