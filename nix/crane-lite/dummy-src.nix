# mkDummySrc { src }: a workspace with the manifests and the lock file of another, and nothing to compile but dependencies.
{ pkgs }:
{ src, ... }:
let
  # Of the files that count alone, so that a changed source does not have dependencies compiled again.
  manifests = builtins.path {
    name = "manifests";
    path = src;
    filter = path: type: type == "directory" || builtins.elem (baseNameOf path) [ "Cargo.toml" "Cargo.lock" "config.toml" ];
  };
in
pkgs.runCommand "dummy-src" { nativeBuildInputs = [ pkgs.python3 ]; } "python3 ${./dummy-src.py} ${manifests} $out"
