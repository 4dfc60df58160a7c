# fetchurl, as far as this project calls it: `name`, or the last part of the first address; `sha256` or `hash`.
#
# The addresses are not asked: they are for networked users, whose nixpkgs has another fetchurl. Here tools/nix/before-build
# puts the file into the sandbox, as /source, after having it downloaded by the machine's own package managers. It knows
# the file by its hash or, if it is a crate, by the Cargo.lock that is given as `cargoLock`.
{ lib, system }:
{ url ? lib.head urls
, urls ? [ url ]
, name ? baseNameOf url
, sha256 ? ""
, hash ? ""
, cargoLock ? null
, ...
}:
derivation ({
  inherit system;
  # Debian's versions have characters that store paths can't have.
  name = lib.replaceStrings [ "~" ":" "%" ] [ "-" "-" "-" ] name;
  builder = "/bin/sh";
  args = [ "-c" "[ -e /source ] || { echo '${name} is brought by ./nixw only, from what Debian and crates.io have'; exit 1; }; cat /source >$out" ];
  preferLocalBuild = true;
  outputHashMode = "flat";
  outputHashAlgo = if hash == "" then "sha256" else null;
  outputHash = if hash == "" then sha256 else hash;
} // lib.optionalAttrs (cargoLock != null) { inherit cargoLock; })
