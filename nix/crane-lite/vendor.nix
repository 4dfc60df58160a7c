# vendorCargoDeps { src | cargoLock }: the crates that a Cargo.lock names, and the configuration that has cargo use them.
#
# Each crate is a derivation of its own, fixed by the lock file's checksum.
{ pkgs }:
let
  inherit (pkgs) lib;
in
{ src ? null, cargoLock ? src + "/Cargo.lock", ... }:
let
  # Alone in the store, so that crates stay the same when other files of the source change.
  lock = builtins.path { path = cargoLock; name = "Cargo.lock"; };
  crates = lib.filter (crate: crate ? checksum) (lib.importTOML cargoLock).package;
  unpack = crate:
    let
      directory = "${crate.name}-${crate.version}";
      archive = pkgs.fetchurl { name = "${directory}.crate"; sha256 = crate.checksum; cargoLock = lock; };
    in
    ''
      tar -xzf ${archive} -C $out --no-same-owner
      echo '{"files":{},"package":"${crate.checksum}"}' >$out/${directory}/.cargo-checksum.json
    '';
in
pkgs.runCommand "vendor-cargo-deps"
{
  # Longer than what a command line may have.
  passAsFile = [ "buildCommand" ];
} ''
  mkdir -p $out
  ${lib.concatMapStrings unpack crates}
  cat >$out/config.toml <<END
  [source.crates-io]
  replace-with = "vendored"
  [source.vendored]
  directory = "$out"
  [net]
  offline = true
  END
''
