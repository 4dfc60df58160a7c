#!/usr/bin/env python3
"""Times rustc.wasm and a native rustc, with the same crates, flags and sysroot.

    compile.py --rustc-wasm DIST/bin/rustc-wasm --rustc RUSTC [--cargo CARGO] [--linker WASM-LD] [--archive TAR.ZST]
        [--runs N] [--work NAME]… [--no-precompile] [--out FOLDER]

writes compile.md, compile.svg and compile.json into FOLDER. README.md says what is measured, and why so. RUSTC has to be a
native rustc of the release that rustc.wasm is. The crates come by cargo, as its configuration says.
"""

import argparse
import dataclasses
import os
import pathlib
import shutil
import sys
import tempfile

import compile_report
import machine
import macro_crates
import releases
import usage
import works

HERE = pathlib.Path(__file__).resolve().parent

# Debian has it with a version as well, if it is not the default one.
LINKERS = ("wasm-ld", "wasm-ld-22")


def find_linker():
    found = [path for path in map(shutil.which, LINKERS) if path]
    if not found:
        raise macro_crates.BuildError("no wasm-ld for the native rustc; name one with --linker")
    return found[0]


def add_compilers(parser):
    """The options that say what is compared."""
    parser.add_argument("--rustc-wasm", type=pathlib.Path, required=True, help="the launcher of the toolchain to measure")
    parser.add_argument("--rustc", default="rustc", help="a native rustc of the same release (default: %(default)s)")
    parser.add_argument("--cargo", default="cargo", help="default: %(default)s")
    parser.add_argument("--linker", help=f"for the native rustc (default: the first of {', '.join(LINKERS)})")


def compilers(rustc, rustc_wasm, linker):
    """Both, with the sysroot of the one."""
    dist = rustc_wasm.parent.parent
    return {
        "native": works.Compiler(rustc, dist, linker or find_linker()),
        "rustc-wasm": works.Compiler(rustc_wasm, dist, None),
    }


def measure(names, compared, cargo, work, runs):
    """{work: {compiler: [what each run took]}}. The compilers take turns, so that both have the same luck."""
    records = works.record(compared["native"], cargo, work)
    measured = {name: {compiler: [] for compiler in compared} for name in names}
    # The first round fills caches, of compiled code and of files, and does not count.
    for turn in range(runs + 1):
        for name in names:
            for compiler, does in compared.items():
                command, how = works.prepare(name, does, cargo, records, work / "out")
                taken = usage.measure(command, **how)
                if turn > 0:
                    measured[name][compiler].append(dataclasses.asdict(taken))
        print(f"round {turn} of {runs} done", file=sys.stderr, flush=True)
    return measured


def precompile(rustc_wasm, module, work):
    """What compiling rustc.wasm for this machine takes, and the bytes that come of it."""
    output = work / "rustc.cwasm"
    taken = usage.measure([rustc_wasm, "precompile", module, "-o", output])
    return dataclasses.asdict(taken) | {"bytes": output.stat().st_size}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add_compilers(parser)
    parser.add_argument("--archive", type=pathlib.Path, help="the packed dist, whose size is given")
    parser.add_argument("--runs", type=int, default=5, help="rounds that count (default: %(default)s)")
    parser.add_argument("--work", action="append", choices=works.TITLES, help="only this; may be repeated (default: all)")
    parser.add_argument("--no-precompile", action="store_true", help="do not measure how long rustc.wasm takes to be compiled")
    parser.add_argument("--out", type=pathlib.Path, default=HERE, help="where the results go (default: beside this file)")
    options = parser.parse_args()
    if options.runs < 1:
        parser.error("--runs: at least 1")
    rustc_wasm = options.rustc_wasm.absolute()
    module = rustc_wasm.parent.parent / "lib" / "rustc.wasm"
    before = os.getloadavg()
    try:
        release = releases.same(options.rustc, rustc_wasm)
        compared = compilers(options.rustc, rustc_wasm, options.linker)
        with tempfile.TemporaryDirectory(prefix="compile-") as folder:
            work = pathlib.Path(folder)
            measured = measure(options.work or works.TITLES, compared, options.cargo, work, options.runs)
            compiled = None if options.no_precompile else precompile(rustc_wasm, module, work)
        sizes = {"rustc.wasm": module.stat().st_size}
        if options.archive:
            sizes["archive"] = options.archive.stat().st_size
    except (macro_crates.BuildError, OSError) as error:
        sys.exit(f"compile.py: {error}")
    results = {
        "machine": machine.describe(),
        "rustc": release,
        "rustc.wasm": releases.digest(module),
        "load": {"before": before, "after": os.getloadavg()},
        "usage": measured,
        "precompile": compiled,
        "bytes": sizes,
    }
    compile_report.write(results, options.out)


if __name__ == "__main__":
    main()
