# The from-source build, a derivation a step: what toolchain/build/all does, but that Nix keeps each result. A part of the
# scope in default.nix.
self:
let
  inherit (self) callPackage craneLib;
in
{
  pinned = callPackage ./pins.nix { };
  llvmTools = callPackage ./llvm-tools.nix { };
  buildStep = callPackage ./step.nix { };

  # rustc's lock file is the recipe's. std's is a copy of library/Cargo.lock in the source, which Nix would have to unpack
  # before it knew what to build. If the copy were out of date, cargo would miss crates, and say so.
  crates = craneLib.vendorMultipleCargoDeps {
    cargoLockList = [
      ../toolchain/build/rustc.Cargo.lock
      ./library.Cargo.lock
    ];
  };

  llvm-source = callPackage ./llvm-source.nix { };
  rustc-source = callPackage ./rustc-source.nix { };
  wasi-sysroot = callPackage ./wasi-sysroot.nix { };
  llvm-wasm = callPackage ./llvm-wasm.nix { };
  rust-std-wasm = callPackage ./rust-std-wasm.nix { };
  rustc-module = callPackage ./rustc-module.nix { };
  rustc-archive = callPackage ./rustc-archive.nix { };
  rustc-wasm = callPackage ./rustc-wasm-bin.nix { prebuilt = self.rustc-archive; };
}
