# crane's functions, as far as this project calls them, with crane's names, arguments and results.
{ pkgs, toolchain }:
let
  inherit (pkgs) lib;
  vendorCargoDeps = import ./vendor.nix { inherit pkgs; };
  vendorMultipleCargoDeps = import ./vendor-multiple.nix { inherit pkgs vendorCargoDeps; };

  # What is for these functions and not for the derivation.
  own = [ "buildPhaseCargoCommand" "checkPhaseCargoCommand" "installPhaseCommand" "pnameSuffix" "cargoLock" "cargoExtraArgs"
    "cargoTestExtraArgs" "cargoClippyExtraArgs" "dummySrc" ];

  mkCargoDerivation =
    { pname
    , version
    , src
    , buildPhaseCargoCommand
    , checkPhaseCargoCommand ? ""
    , installPhaseCommand ? "mkdir -p $out"
    , pnameSuffix ? ""
    , cargoArtifacts ? null
    , cargoVendorDir ? vendorCargoDeps args
    , ...
    }@args:
    pkgs.stdenv.mkDerivation (removeAttrs args own // {
      inherit cargoArtifacts cargoVendorDir version;
      pname = pname + pnameSuffix;
      nativeBuildInputs = args.nativeBuildInputs or [ ] ++ toolchain ++ [ pkgs.gcc pkgs.zstd ];
      configurePhase = ''
        runHook preConfigure
        export CARGO_HOME=$NIX_BUILD_TOP/cargo-home CARGO_BUILD_JOBS=$NIX_BUILD_CORES CARGO_TARGET_DIR=$NIX_BUILD_TOP/target
        mkdir -p "$CARGO_HOME" "$CARGO_TARGET_DIR"
        if [ -n "$cargoVendorDir" ]; then cp "$cargoVendorDir/config.toml" "$CARGO_HOME"; fi
        # What has been compiled of the dependencies; cargo compiles again what is older than its source.
        if [ -n "$cargoArtifacts" ]; then tar --zstd -xf "$cargoArtifacts/target.tar.zst" -C "$CARGO_TARGET_DIR"; fi
        runHook postConfigure
      '';
      buildPhase = args.buildPhase or "runHook preBuild\n${buildPhaseCargoCommand}\nrunHook postBuild";
      checkPhase = args.checkPhase or "runHook preCheck\n${checkPhaseCargoCommand}\nrunHook postCheck";
      installPhase = args.installPhase or "runHook preInstall\n${installPhaseCommand}\nrunHook postInstall";
    });

  self = {
    inherit mkCargoDerivation vendorCargoDeps vendorMultipleCargoDeps;

    # The same functions with another Rust than the package set's.
    overrideToolchain = f: import ./. { inherit pkgs; toolchain = [ (if lib.isFunction f then f pkgs else f) ]; };

    # Compiles the dependencies alone, for builds, tests and clippy: they change less often than the crates.
    buildDepsOnly = { cargoExtraArgs ? "--locked", dummySrc ? import ./dummy-src.nix { inherit pkgs; } args, ... }@args:
      mkCargoDerivation (args // {
        # From the lock file at hand, not from the one that dummySrc will have.
        cargoVendorDir = args.cargoVendorDir or (vendorCargoDeps args);
        src = dummySrc;
        pnameSuffix = "-deps";
        doCheck = false;
        buildPhaseCargoCommand = ''
          cargo build --release ${cargoExtraArgs}
          cargo test --no-run --release ${cargoExtraArgs}
        '';
        installPhaseCommand = ''
          mkdir -p $out
          tar --sort=name -C "$CARGO_TARGET_DIR" -c . | zstd -q -3 -o $out/target.tar.zst
        '';
      });

    buildPackage = { cargoExtraArgs ? "--locked", cargoTestExtraArgs ? "", doCheck ? true, ... }@args:
      mkCargoDerivation ({
        inherit doCheck;
        cargoArtifacts = self.buildDepsOnly (removeAttrs args [ "installPhaseCommand" "postInstall" "preBuild" ]);
        buildPhaseCargoCommand = "cargo build --release ${cargoExtraArgs} --message-format json-render-diagnostics >$NIX_BUILD_TOP/messages";
        checkPhaseCargoCommand = "cargo test --release ${cargoExtraArgs} ${cargoTestExtraArgs}";
        installPhaseCommand = ''
          mkdir -p $out/bin
          jq -r 'select(.executable and (.profile.test | not)) | .executable' $NIX_BUILD_TOP/messages |
            while read -r program; do cp "$program" $out/bin/; done
        '';
      } // args // { nativeBuildInputs = args.nativeBuildInputs or [ ] ++ [ pkgs.jq ]; });

    cargoTest = { cargoExtraArgs ? "--locked", cargoTestExtraArgs ? "", ... }@args:
      mkCargoDerivation (args // {
        pnameSuffix = "-test";
        doCheck = true;
        buildPhaseCargoCommand = "";
        checkPhaseCargoCommand = "cargo test --release ${cargoExtraArgs} ${cargoTestExtraArgs}";
      });

    cargoClippy = { cargoExtraArgs ? "--locked", cargoClippyExtraArgs ? "--all-targets", ... }@args:
      mkCargoDerivation (args // {
        pnameSuffix = "-clippy";
        buildPhaseCargoCommand = "cargo clippy --release ${cargoExtraArgs} ${cargoClippyExtraArgs}";
      });

    cargoFmt = { cargoExtraArgs ? "", ... }@args:
      mkCargoDerivation (args // {
        pnameSuffix = "-fmt";
        cargoArtifacts = null;
        cargoVendorDir = null;
        buildPhaseCargoCommand = "cargo fmt ${cargoExtraArgs} -- --check";
      });
  };
in
self
