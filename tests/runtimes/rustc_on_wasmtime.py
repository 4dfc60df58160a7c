#!/usr/bin/env python3
"""rustc_on_wasmtime.py RUSTC_WASM ARGUMENTS…: rustc.wasm in the Python package wasmtime.

RUSTC_WASM is lib/rustc.wasm of a toolchain. Its compiled code is kept in the file that $RUSTC_CWASM names, if that is set,
and compiled anew if that is not for this version of wasmtime.
"""

import os
import pathlib
import sys

import wasmtime

# The most that this package lets an engine have, of 0.5 MiB by default. rustc recurses as deep as the source nests.
STACK = 2 << 20


def engine():
    config = wasmtime.Config()
    # How rustc.wasm unwinds, after each error that it has reported.
    config.wasm_exceptions = True
    config.max_wasm_stack = STACK
    return wasmtime.Engine(config)


def load(on, path):
    """The module at `path`, compiled."""
    compiled = os.environ.get("RUSTC_CWASM")
    if compiled and os.path.exists(compiled):
        try:
            return wasmtime.Module.deserialize_file(on, compiled)
        except wasmtime.WasmtimeError as error:
            print(f"{compiled}: {error}; compiling again", file=sys.stderr)
    module = wasmtime.Module.from_file(on, path)
    if compiled:
        unfinished = pathlib.Path(f"{compiled}.{os.getpid()}")
        unfinished.write_bytes(module.serialize())
        unfinished.replace(compiled)
    return module


def run(path, arguments):
    """rustc's exit code."""
    on = engine()
    linker = wasmtime.Linker(on)
    linker.define_wasi()
    store = wasmtime.Store(on)
    wasi = wasmtime.WasiConfig()
    # The sysroot is two folders above argv[0], which has to be absolute.
    sysroot = pathlib.Path(path).resolve().parent.parent
    wasi.argv = [str(sysroot / "bin" / "rustc"), *arguments]
    # WASI has no working directory: relative paths are meant from $PWD.
    wasi.env = (os.environ | {"PWD": os.getcwd()}).items()
    wasi.preopen_dir("/", "/")
    wasi.inherit_stdin()
    wasi.inherit_stdout()
    wasi.inherit_stderr()
    store.set_wasi(wasi)
    instance = linker.instantiate(store, load(on, path))
    try:
        instance.exports(store)["_start"](store)
    except wasmtime.ExitTrap as exit_trap:
        return exit_trap.code
    except wasmtime.WasmtimeError as error:
        print(error, file=sys.stderr)
        return 101
    return 0


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sys.exit(run(sys.argv[1], sys.argv[2:]))


main()
