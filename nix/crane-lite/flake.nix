{
  description = "Stands in for crane where GitHub cannot be reached: the functions that this project calls";
  outputs = { self }: { mkLib = pkgs: import ./. { inherit pkgs; toolchain = [ pkgs.cargo pkgs.rustc ]; }; };
}
