{
  description = "Stands in for nixpkgs where only Debian's archive can be reached";

  outputs = { self }: {
    lib = import ./lib.nix;
    legacyPackages.x86_64-linux = import ./. { system = "x86_64-linux"; };
  };
}
