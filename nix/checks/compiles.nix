# rustc-wasm compiles a program, a derive and a user of the derive, and what it compiled runs.
{ runCommand, rustc-wasm-bin }:
runCommand "rustc-wasm-compiles" { nativeBuildInputs = [ rustc-wasm-bin ]; } ''
  cp ${./hello.rs} hello.rs
  cp ${./named.rs} named.rs
  cp ${./user.rs} user.rs
  export RUSTC_WASM_CACHE=$PWD/cache
  rustc-wasm hello.rs
  [ "$(rustc-wasm run hello.wasm Nix)" = "Hello, Nix!" ]
  rustc-wasm --crate-type proc-macro named.rs
  rustc-wasm --extern named=libnamed.rlib user.rs
  [ "$(rustc-wasm run user.wasm)" = "Point has x, y" ]
  touch $out
''
