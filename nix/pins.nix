# The pins of toolchain/sources.json by name, each with `src`: its file as a fixed-output derivation.
#
# A pin's file is the same wherever it comes from, as it has a hash. The addresses are those of Debian's archive; where
# none of them can be reached, or the archive has moved on, any way of getting the file will do:
#
#     toolchain/build/fetch                                      # with the machine's own apt
#     nix store add --mode flat --name NAME FILE                 # NAME: as in the error message, without the hash
{ lib, fetchurl }:

let
  # The directory in Debian's pool of the packages whose source has another name than they have.
  pool = {
    rust-web-src = "updates/main/r/rustc-web";
    libclang-rt-22-dev-wasm32 = "updates/main/l/llvm-toolchain-22";
  };

  directory = package: pool.${package} or "main/${builtins.substring 0 1 package}/${package}";

  withSource =
    pin:
    pin
    // {
      src = fetchurl {
        # A store path's name has fewer characters to choose from than a file's.
        name = lib.replaceStrings [ "~" ] [ "-" ] pin.file;
        url = "mirror://debian/pool/${directory pin.from.package}/${pin.file}";
        inherit (pin) sha256;
      };
    };
in
lib.listToAttrs (map (pin: lib.nameValuePair pin.name (withSource pin)) (lib.importJSON ../toolchain/sources.json).pins)
