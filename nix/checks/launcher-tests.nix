# The crates' own tests, with small modules in the place of rustc.wasm.
{ craneLib, workspace }: craneLib.cargoTest workspace
