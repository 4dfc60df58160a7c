// node --stack-size=… rustc_on_node.mjs RUSTC_WASM ARGUMENTS…: rustc.wasm in Node's own WASI.
//
// RUSTC_WASM is lib/rustc.wasm of a toolchain. Node has to know exception references (exnref): Node 24 or later.
import { readFile } from "node:fs/promises";
import { realpathSync } from "node:fs";
import path from "node:path";
import { WASI } from "node:wasi";

const [module, ...rustcArguments] = process.argv.slice(2);
if (module === undefined) {
  console.error("usage: rustc_on_node.mjs RUSTC_WASM ARGUMENTS…");
  process.exit(2);
}

// The sysroot is two folders above argv[0], which has to be absolute.
const sysroot = path.dirname(path.dirname(realpathSync(module)));
const wasi = new WASI({
  version: "preview1",
  args: [path.join(sysroot, "bin", "rustc"), ...rustcArguments],
  // WASI has no working directory: relative paths are meant from $PWD.
  env: { ...process.env, PWD: process.cwd() },
  preopens: { "/": "/" },
});
const { instance } = await WebAssembly.instantiate(await readFile(module), wasi.getImportObject());
process.exitCode = wasi.start(instance);
