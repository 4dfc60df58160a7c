# A nixpkgs-shaped package set over pinned Debian packages: the attributes that this project uses, under nixpkgs' names.
{ system, overlays ? [ ] }:
let
  lib = import ./lib.nix;
  fetchurl = import ./fetchurl.nix { inherit lib system; };
  rootfs = import ./rootfs.nix { inherit fetchurl lib system; };
  bash = import ./shell.nix { inherit rootfs system; };

  platform = {
    inherit system;
    config = "x86_64-unknown-linux-gnu";
  };

  # What is for Nix users and not for the builder stays out of the derivation.
  notForBuilder = [ "env" "meta" "passthru" "strictDeps" "enableParallelBuilding" ];
  mkDerivation = argsOrFunction:
    let
      args = if lib.isFunction argsOrFunction then lib.fix argsOrFunction else argsOrFunction;
      name = args.name or "${args.pname}-${args.version}";
      passthru = args.passthru or { };
      drv = derivation (removeAttrs args notForBuilder // args.env or { } // {
        inherit name system;
        builder = "${bash}/bin/bash";
        stdenv = ./stdenv;
        args = [ "-e" ./stdenv/builder.sh ];
        nativeBuildInputs = args.nativeBuildInputs or [ ];
        buildInputs = args.buildInputs or [ ];
        doCheck = args.doCheck or false;
        outputs = args.outputs or [ "out" ];
      });
    in
    drv // passthru // lib.filterAttrs (attribute: _: lib.elem attribute [ "pname" "version" "src" ]) args // {
      inherit name passthru;
      meta = args.meta or { };
    };

  # The upstream version of a pinned Debian package.
  pinnedPackages = lib.concatMap (file: (lib.importJSON file).pins) [ ./debs.json ../../toolchain/sources.json ];
  versionOf = package:
    let pin = lib.head (lib.filter (pin: pin.role != "nix" && pin.from.package == package) pinnedPackages); in
    lib.last (builtins.match "([0-9]+:)?([0-9.]+).*" pin.version);

  # Some programs of the rootfs, which a Debian package has: "NAME=OTHER" is the program OTHER under the name NAME.
  programs = pname: package: names: mkDerivation {
    inherit pname;
    version = versionOf package;
    dontUnpack = true;
    preferLocalBuild = true;
    installPhase = ''
      mkdir -p $out/bin
      for program in ${lib.concatStringsSep " " names}; do
        [ -x /usr/bin/''${program#*=} ] || { echo "the rootfs has no ''${program#*=}"; exit 1; }
        ln -s /usr/bin/''${program#*=} $out/bin/''${program%%=*}
      done
    '';
    meta.mainProgram = lib.head (builtins.split "=" (lib.head names));
  };

  packages = pkgs: {
    inherit bash fetchurl lib rootfs system;
    callPackage = lib.callPackageWith pkgs;
    newScope = extra: lib.callPackageWith (pkgs // extra);

    stdenv = {
      inherit mkDerivation;
      buildPlatform = platform;
      hostPlatform = platform;
      targetPlatform = platform;
      cc = pkgs.gcc;
    };
    stdenvNoCC = pkgs.stdenv;

    runCommand = name: env: script: mkDerivation ({ inherit name; buildCommand = script; } // env);
    writeText = builtins.toFile;
    rootfs-enter = pkgs.callPackage ./enter.nix { };
    writeShellScript = name: text: pkgs.runCommand name { inherit text; passAsFile = [ "text" ]; } ''
      { echo '#!/bin/bash'; cat "$textPath"; } >$out
      chmod +x $out
    '';
    writeShellApplication = { name, text, runtimeInputs ? [ ], ... }:
      pkgs.runCommand name
        {
          script = pkgs.writeShellScript name ''
            set -o errexit -o nounset -o pipefail
            export PATH="${lib.makeBinPath runtimeInputs}:$PATH"
            ${text}
          '';
          meta.mainProgram = name;
        } ''
        mkdir -p $out/bin
        printf '#!/bin/sh\nexec %s %s "$@"\n' ${lib.getExe pkgs.rootfs-enter} $script >$out/bin/${name}
        chmod +x $out/bin/${name}
      '';
    symlinkJoin = { name, paths, postBuild ? "", ... }: pkgs.runCommand name { }
      ("mkdir $out\n" + lib.concatMapStrings (path: "cp -rs --no-preserve=mode ${path}/. $out/\n") paths + postBuild);
    # In the shell, the packages' programs are scripts that enter the rootfs.
    mkShell = { packages ? [ ], inputsFrom ? [ ], ... }@args:
      let
        inputs = packages ++ lib.concatMap (package: package.nativeBuildInputs or [ ]) inputsFrom;
        entering = pkgs.runCommand "shell-programs" { } ''
          mkdir -p $out/bin
          for program in ${lib.concatMapStringsSep " " (package: "${package}/bin/*") inputs}; do
            printf '#!/bin/sh\nexec %s %s "$@"\n' ${lib.getExe pkgs.rootfs-enter} $program >$out/bin/''${program##*/}
          done
          chmod +x $out/bin/*
        '';
      in
      mkDerivation (removeAttrs args [ "packages" "inputsFrom" ] // {
        name = args.name or "shell";
        nativeBuildInputs = [ entering ];
        buildCommand = "echo >$out";
      });
    # `nix develop` starts this one: the machine's.
    bashInteractive = programs "bash-interactive" "bash" [ "bash" ];

    cargo = programs "cargo" "cargo-web" [ "cargo" ];
    clippy = programs "clippy" "rust-web-clippy" [ "cargo-clippy" "clippy-driver" ];
    rustc = programs "rustc" "rustc-web" [ "rustc" "rustdoc" ];
    rustfmt = programs "rustfmt" "rustfmt-web" [ "rustfmt" "cargo-fmt" ];

    cmake = programs "cmake" "cmake" [ "cmake" ];
    diffutils = programs "diffutils" "diffutils" [ "diff" "cmp" ];
    dpkg = programs "dpkg" "dpkg" [ "dpkg-deb" ];
    file = programs "file" "file" [ "file" ];
    gcc = programs "gcc" "gcc" [ "gcc" "g++" "cc" "c++" ];
    git = programs "git" "git" [ "git" ];
    gnupatch = programs "patch" "patch" [ "patch" ];
    gnutar = programs "tar" "tar" [ "tar" ];
    jq = programs "jq" "jq" [ "jq" ];
    ninja = programs "ninja" "ninja-build" [ "ninja" ];
    python3 = programs "python3" "python3-minimal" [ "python3" ];
    xz = programs "xz" "xz-utils" [ "xz" ];
    zstd = programs "zstd" "zstd" [ "zstd" ];

    llvmPackages_22 = {
      clang-unwrapped = programs "clang" "clang-22" [ "clang=clang-22" "clang++=clang++-22" ];
      lld = programs "lld" "lld-22" [ "lld=lld-22" "wasm-ld=wasm-ld-22" ];
      llvm = programs "llvm" "llvm-22" (map (tool: "${tool}=${tool}-22")
        [ "llvm-ar" "llvm-nm" "llvm-objcopy" "llvm-ranlib" "llvm-readobj" "llvm-strip" ]);
      tblgen = programs "llvm-tblgen" "llvm-22" [ "llvm-tblgen=llvm-tblgen-22" ];
    };
  };
in
lib.fix (final: lib.foldl' (prev: overlay: prev // overlay final prev) (packages final) overlays)
