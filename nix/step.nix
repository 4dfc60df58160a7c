# step.nix: a step of toolchain/build as a derivation.
#
# The step is called as it is, in a build root of its own. What earlier steps made is copied to where they would have
# left it, with their stamps, so that the step takes them for done; crates and downloads are there before it looks for
# them. The result has what the step leaves in $RUSTC_WASM_BUILD/<step>; the stamp is in nix-support.
#
# A derivation contains only the files of the repository and the pins that its step reads, so that a change of anything
# else does not build it again.
#
#     step        name of the step, which is that of its directory and stamp
#     command     what to run below toolchain/build; default: the step
#     version     of what it makes
#     files       paths in the repository that the step reads, besides what all steps do
#     pins        names of the pins in toolchain/sources.json that it reads; null if the file is among `files`
#     downloads   names of the pins whose files it reads
#     after       earlier steps: derivations made by this function
#     crates      a directory of vendored crates, as crane's vendorCargoDeps makes it; null for steps without cargo
#     keep        what of the result stays, as paths below $RUSTC_WASM_BUILD/<step>, patterns allowed; default: all
#     meta        as everywhere
#     extra       more attributes of the derivation
{
  lib,
  stdenv,
  writeText,
  cmake,
  dpkg,
  ninja,
  gnupatch,
  python3,
  xz,
  zstd,
  pinned,
  llvmTools,
  rust-bin,
}:

{
  step,
  command ? step,
  version,
  files ? [ ],
  pins ? [ ],
  downloads ? [ ],
  after ? [ ],
  crates ? null,
  keep ? [ "." ],
  meta ? { },
  extra ? { },
}:

let
  # Stage 0. It needs no library but the machine's own, for build scripts and macros.
  rust = rust-bin.stable.${pinned.rustc-source.release}.minimal;

  build = ../toolchain/build;

  # What of a pin decides the result. How its file is found does not.
  contents = pin: lib.filterAttrs (name: _: !lib.elem name [ "from" "note" "src" ]) pin;
  sources = writeText "sources.json" (builtins.toJSON { pins = map (name: contents pinned.${name}) pins; });
in
stdenv.mkDerivation (
  {
    pname = "rustc-wasm-${step}";
    inherit version;

    src = lib.fileset.toSource {
      root = ../.;
      fileset = lib.fileset.unions (
        files
        ++ [
          (build + "/lib.sh")
          (build + "/progress.py")
          (build + "/replace_tree.py")
          (build + "/tools")
        ]
      );
    };

    nativeBuildInputs = [
      cmake
      dpkg
      llvmTools
      ninja
      gnupatch
      python3
      rust
      xz
      zstd
    ];
    # The steps call cmake and ninja themselves, and what they make is not for this machine.
    dontUseCmakeConfigure = true;
    dontConfigure = true;
    dontFixup = true;

    postPatch =
      lib.optionalString (pins != null) "cp ${sources} toolchain/sources.json\n" + "patchShebangs toolchain/build\n";

    buildPhase = ''
      runHook preBuild

      export RUSTC_WASM_BUILD=$NIX_BUILD_TOP/build JOBS=$NIX_BUILD_CORES
      export CARGO_HOME=$NIX_BUILD_TOP/cargo
      mkdir -p "$RUSTC_WASM_BUILD"/{downloads,given,stamp} "$CARGO_HOME"
      ${lib.concatMapStringsSep "\n" (name: ''
        cp ${pinned.${name}.src} "$RUSTC_WASM_BUILD/downloads/${pinned.${name}.file}"
      '') downloads}
      ${lib.concatMapStringsSep "\n" (earlier: ''
        cp -R ${earlier} "$RUSTC_WASM_BUILD/${earlier.step}"
        chmod -R u+w "$RUSTC_WASM_BUILD/${earlier.step}"
        mv "$RUSTC_WASM_BUILD/${earlier.step}/nix-support/stamp" "$RUSTC_WASM_BUILD/stamp/${earlier.step}"
        rmdir "$RUSTC_WASM_BUILD/${earlier.step}/nix-support"
      '') after}
      ${lib.optionalString (crates != null) ''
        # Where cargo has crates that it downloads, the paths of which do not get into what is built; and not as links, as
        # rustc notes the directory that it works in, whatever way led there.
        mkdir -p "$CARGO_HOME/registry/src"
        while read -r directory; do
          cp -RL "$directory" "$CARGO_HOME/registry/src/''${directory##*/}"
        done < <(sed -n 's/^directory = "\(.*\)"$/\1/p' ${crates}/config.toml)
        chmod -R u+w "$CARGO_HOME"
        sed "s|^directory = \".*/|directory = \"$CARGO_HOME/registry/src/|" ${crates}/config.toml >"$CARGO_HOME/config.toml"
      ''}

      LLVM_PREFIX=${llvmTools} RUSTC=${rust}/bin/rustc CARGO=${rust}/bin/cargo toolchain/build/tools
      toolchain/build/${command}
      cat "$RUSTC_WASM_BUILD/log/figures.tsv"

      runHook postBuild
    '';

    installPhase = ''
      runHook preInstall
      mkdir -p $out/nix-support
      (cd "$RUSTC_WASM_BUILD/${step}" && cp -R --parents ${lib.concatStringsSep " " keep} $out)
      cp "$RUSTC_WASM_BUILD/stamp/${step}" $out/nix-support/stamp
      runHook postInstall
    '';

    passthru = { inherit step; };
    inherit meta;
  }
  // extra
)
