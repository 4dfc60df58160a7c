#!/usr/bin/env python3
"""Runs test cases that are folders of data.

    cases.py --rustc-wasm DIST/bin/rustc-wasm [--executor NAME]... [--bless] [--jobs N] [--only TEXT] FOLDER...

A case is a folder, at any depth below a FOLDER, that holds a file `cmd`: a bash script, run with -euo pipefail in a
scratch copy of its folder. It is expected to write what the files `stdout` and `stderr` hold and to exit with the
number in `status`; a file that is absent stands for no output, and for status 0. The script's variables:

    RUSTC_WASM    the launcher under test, as an absolute path; with --executor, a program that calls it
    DIST          the toolchain that it belongs to
    RUSTC_NATIVE  a native rustc, only where one was given with --rustc-native
    DIR           the scratch folder
    SOURCE        the case's own folder, for what it shares with those beside it
    NAME          the absolute path of a program that was given as --tool NAME=PATH

In expected output, $DIR and $DIST stand for these folders. --bless writes the files from what the script does instead of
comparing. With --executor, each case is run once for each NAME, where rustc gets `--wasm-proc-macro-executor NAME`, and
the same is expected of all. The exit status is 0 if there are cases and all of them passed; the last line counts them.
"""

import argparse
import concurrent.futures
import difflib
import os
import pathlib
import shlex
import shutil
import subprocess
import sys
import tempfile

EXPECTATIONS = ("stdout", "stderr", "status")
TIMEOUT = 600  # seconds; much, for machines that are busy with other tests

# What a developer's shell may set and expected output must not depend on.
AMBIENT = ("RUST_BACKTRACE", "RUST_LOG", "RUSTC_LOG", "RUSTC_ICE", "NO_COLOR", "TERM", "COLUMNS", "RUSTFLAGS")


# Calls the launcher such that rustc, but none of the launcher's subcommands, gets the option.
WRAPPER = """#!/bin/sh
case "${{1-}}" in run | precompile) exec {launcher} "$@" ;; esac
exec {launcher} "$@" --wasm-proc-macro-executor {executor}
"""


def wrap(folder, launcher, executor):
    wrapper = os.path.join(folder, "rustc-wasm")
    with open(wrapper, "w", encoding="utf-8") as file:
        file.write(WRAPPER.format(launcher=shlex.quote(launcher), executor=shlex.quote(executor)))
    os.chmod(wrapper, 0o755)
    return wrapper


def environment(case, options, scratch, rustc_wasm):
    env = {name: value for name, value in os.environ.items() if name not in AMBIENT}
    env |= {"LC_ALL": "C.UTF-8", "TERM": "dumb", "DIR": scratch, "SOURCE": str(case.resolve())}
    env |= {"RUSTC_WASM": rustc_wasm, "DIST": options.dist}
    env.pop("RUSTC_NATIVE", None)
    if options.rustc_native:
        env["RUSTC_NATIVE"] = options.rustc_native
    return env | dict(options.tool)


def normalise(output, scratch, options):
    text = output.decode("utf-8", "backslashreplace")
    for folder, name in ((scratch, "$DIR"), (options.dist, "$DIST"), (os.path.realpath(options.dist), "$DIST")):
        text = text.replace(folder, name)
    return text


def run(case, executor, options):
    """What the case does: a dictionary with the EXPECTATIONS as text."""
    with tempfile.TemporaryDirectory(prefix="case-") as outer:
        rustc_wasm = wrap(outer, options.rustc_wasm, executor) if executor else options.rustc_wasm
        scratch = os.path.join(os.path.realpath(outer), case.name)
        # Bazel's links to files that can't be written become files like those of a checkout.
        shutil.copytree(case, scratch, ignore=shutil.ignore_patterns(*EXPECTATIONS), copy_function=shutil.copyfile)
        command = ["bash", "-euo", "pipefail", "cmd"]
        try:
            done = subprocess.run(
                command, cwd=scratch, env=environment(case, options, scratch, rustc_wasm),
                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=TIMEOUT, check=False,
            )
        except subprocess.TimeoutExpired:
            return {"stdout": "", "stderr": f"no end after {TIMEOUT} seconds\n", "status": "timeout\n"}
        return {
            "stdout": normalise(done.stdout, scratch, options),
            "stderr": normalise(done.stderr, scratch, options),
            "status": f"{done.returncode}\n",
        }


def expectation(case, name):
    file = case / name
    if file.exists():
        return file.read_text("utf-8")
    return "0\n" if name == "status" else ""


def differences(case, actual):
    for name in EXPECTATIONS:
        expected = expectation(case, name)
        if expected != actual[name]:
            sides = (expected.splitlines(keepends=True), actual[name].splitlines(keepends=True))
            for line in difflib.unified_diff(*sides, f"expected {name}", f"actual {name}"):
                yield line if line.endswith("\n") else line + "\n\\ no newline at the end\n"


def bless(case, actual):
    for name in EXPECTATIONS:
        if actual[name] == ("0\n" if name == "status" else ""):
            (case / name).unlink(missing_ok=True)
        else:
            (case / name).write_text(actual[name], "utf-8")


def tool(text):
    name, separator, path = text.partition("=")
    if not separator or not os.path.isfile(path):
        raise argparse.ArgumentTypeError(f"no program at {path!r}: the form is NAME=PATH")
    return name, os.path.abspath(path)


def find(folders, only):
    cases = {file.parent for folder in folders for file in pathlib.Path(folder).rglob("cmd")}
    return sorted(case for case in cases if only in str(case))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rustc-wasm", default=os.environ.get("RUSTC_WASM"), help="the launcher (default: $RUSTC_WASM)")
    parser.add_argument("--executor", action="append", metavar="NAME", help="what runs the macros in each case")
    parser.add_argument("--rustc-native", help="a native rustc to compare with")
    parser.add_argument("--tool", action="append", type=tool, default=[], metavar="NAME=PATH", help="a program that cases use")
    parser.add_argument("--bless", action="store_true", help="write the expectations from what the cases do")
    parser.add_argument("--jobs", type=int, default=1, help="cases at a time")
    parser.add_argument("--only", default="", metavar="TEXT", help="only cases with TEXT in their path")
    parser.add_argument("folders", nargs="+", metavar="FOLDER")
    options = parser.parse_args()
    if not options.rustc_wasm or not os.path.isfile(options.rustc_wasm):
        sys.exit(f"cases.py: no launcher at {options.rustc_wasm!r}: give --rustc-wasm DIST/bin/rustc-wasm")
    options.rustc_wasm = os.path.abspath(options.rustc_wasm)
    options.dist = os.path.dirname(os.path.dirname(options.rustc_wasm))

    passed = failed = 0
    executors = options.executor or [None]
    cases = [(case, executor) for case in find(options.folders, options.only) for executor in executors]
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for (case, executor), actual in zip(cases, pool.map(lambda it: run(*it, options), cases)):
            if options.bless:
                bless(case, actual)
            difference = "".join(differences(case, actual))
            name = f"{case} ({executor})" if executor else case
            print(f"{'FAIL' if difference else 'ok'} {name}\n{difference}", end="", flush=True)
            passed, failed = passed + (not difference), failed + bool(difference)
    if not cases:
        print("no cases found")
    print(f"{passed} passed, {failed} failed")
    sys.exit(failed > 0 or not cases)


if __name__ == "__main__":
    main()
