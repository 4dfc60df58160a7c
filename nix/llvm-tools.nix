# A directory for LLVM_PREFIX: clang, lld and LLVM's tools of the pinned release, with the part of compiler-rt that
# programs for WebAssembly are linked with.
{
  runCommand,
  dpkg,
  llvmPackages_22,
  pinned,
}:

let
  inherit (llvmPackages_22) clang-unwrapped lld llvm tblgen;
in
runCommand "llvm-tools-${clang-unwrapped.version}"
  {
    nativeBuildInputs = [ dpkg ];
    compilerRt = pinned.libclang-rt-22-dev-wasm32.src;
    expected = pinned.llvm-source.version;
    inherit (clang-unwrapped) version;
  }
  ''
    if [ "$version" != "$expected" ]; then
      echo "error: llvmPackages_22 is LLVM $version, and toolchain/sources.json pins $expected" >&2
      exit 1
    fi
    mkdir -p $out/bin $out/resource/lib
    for package in ${lld} ${llvm} ${tblgen}; do
      for program in $package/bin/*; do ln -sf $program $out/bin; done
    done

    # clang's own headers; and its run-time library for this target, which a clang for this machine does not have.
    ln -s "$(${clang-unwrapped}/bin/clang -print-resource-dir)/include" $out/resource/include
    dpkg-deb -x $compilerRt compiler-rt
    cp -R compiler-rt/usr/lib/llvm-22/lib/clang/22/lib/wasi $out/resource/lib
    for name in clang clang++; do
      printf '#!/bin/sh\nexec %s -resource-dir=%s "$@"\n' ${clang-unwrapped}/bin/$name $out/resource >$out/bin/$name
      chmod +x $out/bin/$name
    done
  ''
