# The pins of toolchain/sources.json by name, each with `src`: its file as a fixed-output derivation.
#
# A pin's file is the same wherever it comes from, as it has a hash. The addresses are those of Debian's archive; where
# none of them can be reached, or the archive has moved on, any way of getting the file will do:
#
#     toolchain/build/fetch                                      # with the machine's own apt
#     nix store add --mode flat --name NAME FILE                 # NAME: as in the error message, without the hash
{ lib, fetchurl }:

let
  # Debian's pool has packages in the directory of their source, and those of security updates in another archive beside it.
  sources = {
    rust-web-src = "rustc-web";
    libclang-rt-22-dev-wasm32 = "llvm-toolchain-22";
  };
  directory =
    { package, suite, ... }:
    let
      source = sources.${package} or package;
      pool = if lib.hasSuffix "-security" suite then "../debian-security/pool/updates" else "pool";
    in
    "${pool}/main/${builtins.substring 0 1 source}/${source}";

  withSource =
    pin:
    pin
    // {
      src = fetchurl {
        # A store path's name has fewer characters to choose from than a file's.
        name = lib.replaceStrings [ "~" ] [ "-" ] pin.file;
        url = "mirror://debian/${directory pin.from}/${pin.file}";
        inherit (pin) sha256;
      };
    };
in
lib.listToAttrs (map (pin: lib.nameValuePair pin.name (withSource pin)) (lib.importJSON ../toolchain/sources.json).pins)
