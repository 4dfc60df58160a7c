# Everything that the flake has for one system: a package a file, each called with the others and nixpkgs' packages.
{ pkgs, crane }:
pkgs.lib.makeScope pkgs.newScope (self: {
  craneLib = (crane.mkLib pkgs).overrideToolchain (p: p.rust-bin.stable."1.96.0".default);
  programs = import ./programs.nix { inherit (pkgs) lib; inherit (self) craneLib; };

  launcher = self.callPackage ./launcher.nix { };
  macro-tools = self.callPackage ./macro-tools.nix { };
  rustc-wasm-bin = self.callPackage ./rustc-wasm-bin.nix { };

  # Not `packages`, which a scope of nixpkgs has for itself.
  exported = {
    inherit (self) rustc-wasm rustc-wasm-bin launcher macro-tools;
    # Steps of the from-source build.
    inherit (self) wasi-sysroot llvm-wasm rust-std-wasm rustc-module rustc-archive;
    default = self.rustc-wasm;
  };

  # Not `lib`, which is nixpkgs' for all that is called here.
  functions = self.callPackage ./lib { rustc-wasm = self.rustc-wasm-bin; };

  checks = import ./checks { inherit (pkgs) lib; inherit (self) callPackage craneLib programs; };
  shell = self.callPackage ./shell.nix { };
  formatter = self.callPackage ./formatter.nix { };
} // import ./from-source.nix self)
