#!/usr/bin/env python3
"""Compares what rustc.wasm and a native rustc write, with the same crates, flags and sysroot.

    outputs.py --rustc-wasm DIST/bin/rustc-wasm --rustc RUSTC [--cargo CARGO] [--linker WASM-LD]

prints a table of the files of each compilation, libraries taken apart, and fails if code differs; metadata may. RUSTC has to be a native rustc of the release that rustc.wasm is.
"""

import argparse
import pathlib
import sys
import tempfile

import archive
import compile
import macro_crates
import releases
import report
import works

# All that make files that can be compared: code in one unit, in several, optimised or not, and linked.
COMPARED = ("hello", *works.CRATES)


def parts(folder):
    """{name: bytes} of the files in a folder; libraries are taken apart, and lists of dependencies, which have paths, left out."""
    found = {}
    for file in sorted(folder.iterdir()):
        if file.suffix == ".rlib":
            found |= archive.members(file.read_bytes())
        elif file.suffix != ".d":
            found[file.name] = file.read_bytes()
    return found


def kind(name):
    return "metadata" if name.endswith(".rmeta") else "program" if name.endswith(".wasm") else "objects"


def compare(name, compilers, cargo, records, work):
    """{kind: [parts that are the same in both, parts that are not]}"""
    written = {}
    for compiler, does in compilers.items():
        folder = work / compiler
        command, how = works.prepare(name, does, cargo, records, folder)
        macro_crates.run(command, **how)
        written[compiler] = parts(folder)
    native, wasm = written.values()
    if list(native) != list(wasm):
        raise macro_crates.BuildError(f"{works.TITLES[name]}: other files: {sorted(native)}, {sorted(wasm)}")
    counts = {}
    for part in native:
        counts.setdefault(kind(part), [0, 0])[native[part] != wasm[part]] += 1
    return counts


def cell(counts):
    if counts is None:
        return "–"
    same, other = counts
    return f"{same} identical" if not other else f"{same} of {same + other} identical"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    compile.add_compilers(parser)
    options = parser.parse_args()
    rustc_wasm = options.rustc_wasm.absolute()
    rows = [["", "objects", "program", "metadata"]]
    code_differs = []
    try:
        release = releases.same(options.rustc, rustc_wasm)
        compilers = compile.compilers(options.rustc, rustc_wasm, options.linker)
        with tempfile.TemporaryDirectory(prefix="outputs-") as folder:
            work = pathlib.Path(folder)
            records = works.record(compilers["native"], options.cargo, work)
            for name in COMPARED:
                counts = compare(name, compilers, options.cargo, records, work)
                rows.append([works.TITLES[name], *(cell(counts.get(column)) for column in rows[0][1:])])
                code_differs += [name for column in ("objects", "program") if counts.get(column, [0, 0])[1]]
    except (archive.ArchiveError, macro_crates.BuildError, OSError) as error:
        sys.exit(f"outputs.py: {error}")
    print(f"rustc {release}, rustc.wasm with the SHA-256 {releases.digest(rustc_wasm.parent.parent / 'lib' / 'rustc.wasm')[:16]}…\n")
    print(report.table(rows), end="")
    if code_differs:
        sys.exit(f"outputs.py: code differs: {', '.join(code_differs)}")


if __name__ == "__main__":
    main()
