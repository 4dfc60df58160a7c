{ craneLib, workspace }: craneLib.cargoClippy (workspace // { cargoClippyExtraArgs = "--all-targets -- --deny warnings"; })
