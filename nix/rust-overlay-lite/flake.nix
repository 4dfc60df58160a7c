{
  description = "Stands in for rust-overlay, with the one Rust that Debian has of that version";

  inputs.nixpkgs.url = "github:NixOS/nixpkgs/nixpkgs-unstable";

  outputs = { self, nixpkgs }: {
    overlays.default = final: _: {
      rust-bin.stable."1.96.0" = {
        minimal = final.symlinkJoin { name = "rust-minimal-1.96.0"; paths = [ final.cargo final.rustc ]; };
        default = final.symlinkJoin { name = "rust-1.96.0"; paths = [ final.cargo final.clippy final.rustc final.rustfmt ]; };
      };
    };
  };
}
