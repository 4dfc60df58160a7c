# A check a file, named after what holds if it passes.
{ callPackage }:
{
  launcher-tests = callPackage ./launcher-tests.nix { };
  clippy = callPackage ./clippy.nix { };
  fmt = callPackage ./fmt.nix { };
  compiles = callPackage ./compiles.nix { };
}
