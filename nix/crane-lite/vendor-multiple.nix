# vendorMultipleCargoDeps { cargoLockList }: what vendorCargoDeps makes, for the crates of several Cargo.locks together.
{ pkgs, vendorCargoDeps }:
{ cargoLockList }:
pkgs.runCommand "vendor-cargo-deps" { vendored = map (cargoLock: vendorCargoDeps { inherit cargoLock; }) cargoLockList; } ''
  mkdir -p $out
  for directory in $vendored; do
    # A crate that several of them have is the same in each.
    for crate in $directory/*/; do ln -sfn "''${crate%/}" $out; done
    sed "s|$directory|$out|" $directory/config.toml >$out/config.toml
  done
''
