# What it takes to work on this repository: the tools of the from-source build, both Rusts, Bazel.
{ lib, mkShell, bazel_7 ? null, cmake, curl ? null, diffutils, gcc, git, jq, llvmPackages_22, ninja, python3, rust-bin, xz, zstd }:
mkShell {
  packages = [
    rust-bin.stable."1.96.0".default
    llvmPackages_22.clang-unwrapped
    llvmPackages_22.lld
    llvmPackages_22.llvm
    cmake
    diffutils
    gcc
    git
    jq
    ninja
    python3
    xz
    zstd
  ]
  # Without it, ./bazelw brings one.
  ++ lib.optional (bazel_7 != null) bazel_7;
}
