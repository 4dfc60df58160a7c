{ craneLib, workspace }: craneLib.cargoFmt (workspace // { cargoExtraArgs = "--package rustc-wasm --package wasm-macro"; })
