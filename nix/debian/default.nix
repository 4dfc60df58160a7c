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
    isDarwin = false;
    isLinux = true;
    isx86_64 = true;
    isAarch64 = false;
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

  # A package whose programs are those of the rootfs; "NAME=OTHER" has the program OTHER under the name NAME.
  programs = pname: version: names: mkDerivation {
    inherit pname version;
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
    runCommandLocal = pkgs.runCommand;
    writeText = builtins.toFile;
    writeShellScript = name: text: pkgs.runCommand name { inherit text; passAsFile = [ "text" ]; } ''
      { echo '#!/bin/bash'; cat "$textPath"; } >$out
      chmod +x $out
    '';
    writeShellApplication = { name, text, runtimeInputs ? [ ], ... }:
      pkgs.runCommand name
        {
          passAsFile = [ "text" ];
          text = ''
            #!/bin/bash
            set -o errexit -o nounset -o pipefail
            export PATH="${lib.makeBinPath runtimeInputs}:$PATH"
            ${text}
          '';
          meta.mainProgram = name;
        } ''
        mkdir -p $out/bin
        cp "$textPath" $out/bin/${name}
        chmod +x $out/bin/${name}
      '';
    linkFarm = name: entries: pkgs.runCommand name { } ("mkdir $out\n" + lib.concatMapStrings
      (entry: "mkdir -p $(dirname $out/${entry.name}); ln -s ${entry.path} $out/${entry.name}\n")
      (if lib.isList entries then entries else lib.mapAttrsToList lib.nameValuePair entries));
    symlinkJoin = { name, paths, postBuild ? "", ... }: pkgs.runCommand name { }
      ("mkdir $out\n" + lib.concatMapStrings (path: "cp -rs --no-preserve=mode ${path}/. $out/\n") paths + postBuild);
    mkShell = { packages ? [ ], inputsFrom ? [ ], ... }@args: mkDerivation (removeAttrs args [ "packages" "inputsFrom" ] // {
      name = args.name or "shell";
      nativeBuildInputs = packages ++ lib.concatMap (package: package.nativeBuildInputs or [ ]) inputsFrom;
      buildCommand = "echo >$out";
    });

    cargo = programs "cargo" "1.96.0" [ "cargo" ];
    clippy = programs "clippy" "1.96.0" [ "cargo-clippy" "clippy-driver" ];
    rustc = programs "rustc" "1.96.0" [ "rustc" "rustdoc" ];
    rustfmt = programs "rustfmt" "1.96.0" [ "rustfmt" "cargo-fmt" ];

    cmake = programs "cmake" "3.25.1" [ "cmake" ];
    diffutils = programs "diffutils" "3.8" [ "diff" "cmp" ];
    dpkg = programs "dpkg" "1.21.23" [ "dpkg-deb" ];
    file = programs "file" "5.44" [ "file" ];
    gcc = programs "gcc" "12.2.0" [ "gcc" "g++" "cc" "c++" ];
    git = programs "git" "2.39.5" [ "git" ];
    gnumake = programs "make" "4.3" [ "make" ];
    gnupatch = programs "patch" "2.7.6" [ "patch" ];
    gnutar = programs "tar" "1.34" [ "tar" ];
    jq = programs "jq" "1.6" [ "jq" ];
    ninja = programs "ninja" "1.11.1" [ "ninja" ];
    python3 = programs "python3" "3.11.2" [ "python3" ];
    xz = programs "xz" "5.4.1" [ "xz" ];
    zstd = programs "zstd" "1.5.4" [ "zstd" ];

    llvmPackages_22 = {
      clang-unwrapped = programs "clang" "22.1.8" [ "clang=clang-22" "clang++=clang++-22" ];
      lld = programs "lld" "22.1.8" [ "lld=lld-22" "wasm-ld=wasm-ld-22" ];
      llvm = programs "llvm" "22.1.8" (map (tool: "${tool}=${tool}-22")
        [ "llvm-ar" "llvm-nm" "llvm-objcopy" "llvm-ranlib" "llvm-readobj" "llvm-strip" "llvm-tblgen" ]);
    };
  };
in
lib.fix (final: lib.foldl' (prev: overlay: prev // overlay final prev) (packages final) overlays)
