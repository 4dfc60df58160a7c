#!/usr/bin/env python3
"""Runs rustc's own tests of proc macros, tests/ui/proc-macro, with rustc.wasm.

    run.py --rustc-wasm DIST/bin/rustc-wasm [--executor NAME] [--jobs N] [--only TEXT] FOLDER
    run.py --rustc RUSTC …                  with a native rustc instead

FOLDER is that folder of rustc's source, or the file record.json of Bazel's @rustc_tests, which says where it is. Macros are
compiled to WebAssembly by rustc.wasm itself, and programs run by `rustc-wasm run`. No test is skipped. Those in
expected-failures.txt, beside this file, have to fail, and all others to pass; a native rustc has to pass all of them.
--bless writes the snapshots in FOLDER that differ.

The exit status is 0 if everything was as expected; the last line counts. With TEST_TOTAL_SHARDS and TEST_SHARD_INDEX, as
Bazel sets them, a part of the tests is run.
"""

import argparse
import collections
import concurrent.futures
import json
import os
import pathlib
import subprocess
import sys
import tempfile

import case
import compilers
import directives

HERE = pathlib.Path(__file__).absolute().parent


def entries(file):
    """The lines `test: text` of a data file."""
    found = {}
    for line in (HERE / file).read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            name, separator, text = line.partition(": ")
            if not separator or name in found:
                sys.exit(f"run.py: error: {file}: not `TEST: text`, or the second line for a test: {line}")
            found[name] = text
    return found


def run(test, compiler, auxiliaries, bless):
    """What is wrong with a test, as text; nothing if it passes."""
    with tempfile.TemporaryDirectory(prefix="upstream-") as scratch:
        try:
            differing = test.run(compiler, auxiliaries, pathlib.Path(scratch).resolve())
        except (case.Failure, directives.Unsupported) as failure:
            return str(failure)
        except subprocess.TimeoutExpired:
            return f"no end after {compilers.TIMEOUT} seconds"
    if bless:
        for file, text in differing:
            file.write_text(text, "utf-8")
        return ""
    return "\n".join(case.difference(file, text) for file, text in differing)


def find(path):
    """The folder with the tests."""
    if path.is_dir():
        return path.resolve()
    record = json.loads(path.read_text("utf-8"))
    if "missing" in record:
        # Bazel keeps what a repository rule made, so it has to be told.
        again = "bazel fetch --force --repo=@rustc_tests"
        sys.exit(f"run.py: error: rustc's own tests could not be had; to try again: {again}\n{record['missing']}")
    return path.absolute().parent / record["folder"]


def shard(tests):
    total, index = (int(os.environ.get(name, default)) for name, default in (("TEST_TOTAL_SHARDS", 1), ("TEST_SHARD_INDEX", 0)))
    if "TEST_SHARD_STATUS_FILE" in os.environ:
        pathlib.Path(os.environ["TEST_SHARD_STATUS_FILE"]).touch()
    return tests[index::total]


def check_names(names, tests, file):
    unknown = sorted(set(names) - {test.name for test in tests})
    if unknown:
        sys.exit(f"run.py: error: {file} has lines for tests that do not exist: {', '.join(unknown)}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    compiler = parser.add_mutually_exclusive_group(required=True)
    compiler.add_argument("--rustc-wasm", metavar="LAUNCHER", help="the launcher of the rustc.wasm to test")
    compiler.add_argument("--rustc", help="a native rustc to compare with")
    parser.add_argument("--executor", metavar="NAME", help="what runs the macros: wasmtime, wasmi (default: rustc chooses)")
    parser.add_argument("--jobs", type=int, default=1, help="tests at a time")
    parser.add_argument("--only", default="", metavar="TEXT", help="only tests with TEXT in their name")
    parser.add_argument("--bless", action="store_true", help="write the snapshots instead of comparing with them")
    parser.add_argument("folder", type=pathlib.Path, metavar="FOLDER")
    args = parser.parse_args()
    root = find(args.folder)

    options, failures = entries("options.txt"), entries("expected-failures.txt")
    if args.rustc:
        options, failures = {}, {}
    tests = list(case.cases(root, {name: text.split() for name, text in options.items()}))
    if not tests:
        sys.exit(f"run.py: error: there are no tests in {root}")
    check_names(options, tests, "options.txt")
    check_names(failures, tests, "expected-failures.txt")
    chosen = [test for test in shard(tests) if args.only in test.name]

    compiler = compilers.Native(args.rustc) if args.rustc else compilers.Wasm(args.rustc_wasm, args.executor)
    counts = collections.Counter()
    with tempfile.TemporaryDirectory(prefix="upstream-") as scratch, concurrent.futures.ThreadPoolExecutor(args.jobs) as pool:
        auxiliaries = case.Auxiliaries(compiler, pathlib.Path(scratch).resolve())
        results = pool.map(lambda test: run(test, compiler, auxiliaries, args.bless), chosen)
        for test, wrong in zip(chosen, results):
            reason = failures.get(test.name)
            if not wrong and reason:
                result = "FAIL"
                text = f"passes, though expected-failures.txt says: {reason}"
            else:
                result = "ok" if not wrong else "expected" if reason else "FAIL"
                text = wrong if result == "FAIL" else reason or ""
            counts[result] += 1
            print(f"{result} {test.name}\n{text}".strip(), flush=True)
    print(f"{len(tests)} tests, {len(chosen)} run: {counts['ok']} passed, {counts['expected']} failed as listed, {counts['FAIL']} wrong")
    sys.exit(counts["FAIL"] > 0 or not chosen)


if __name__ == "__main__":
    main()
