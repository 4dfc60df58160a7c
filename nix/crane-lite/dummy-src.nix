# mkDummySrc { src }: a workspace with the manifests and the lock file of another, and nothing to compile but dependencies.
{ pkgs }:
{ src, ... }:
pkgs.runCommand "dummy-src" { inherit src; nativeBuildInputs = [ pkgs.python3 ]; } "python3 ${./dummy-src.py} $src $out"
