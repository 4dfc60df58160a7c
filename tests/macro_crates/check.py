#!/usr/bin/env python3
"""Compares what rustc-wasm made of the users of macro crates with what native rustc makes of them.

    check.py [--write] ACTUAL

ACTUAL is the folder with what the targets in BUILD.bazel have written. The comparison is text for text. With --write,
results.md is written; without, it is expected to be what would be written. The last line counts; the exit status is 0 if all
passed.
"""

import argparse
import difflib
import os
import pathlib
import re
import sys

from common import COMPARED, HERE, Locked, crates, read

RESULTS = HERE / "results.md"

HEADER = """\
# Macro crates

Written by `./bazelw run //tests/macro_crates:results`, checked by `//tests/macro_crates:test`. Each crate is the one from crates.io,
unchanged, of the version in `Cargo.lock`, and used by `users/<user>/user.rs`. Compared, text for text, with what native rustc and
native macros do (`bless.py`):

* **expanded**: `-Zunpretty=expanded` of the user, for the same target;
* **errors**: all that rustc says about `errors.rs`, where the macros are used wrongly;
* **output**: what the program prints, here as WebAssembly, there as a native program.

**Granted** is what the macros are allowed to do besides computing; without it, rustc says what to allow
(`denied` in `check.py`). **–** stands for what there is not, or what has not been run.

A macro module starts anew for each expansion, is always given the same random numbers, and hashes with the same keys: where a native
macro's output depends on those, it is compared as the table says.

| user | macro crates | uses | expanded | errors | output | granted |
|---|---|---|---|---|---|---|
"""


def difference(name, what, expected, actual):
    sides = (expected.splitlines(keepends=True), actual.splitlines(keepends=True))
    lines = list(difflib.unified_diff(*sides, f"native {name} {what}", f"rustc-wasm {name} {what}"))
    shown = "".join(line if line.endswith("\n") else line + "\n" for line in lines[:60])
    return shown + (f"… and {len(lines) - 60} lines more\n" if len(lines) > 60 else "")


class Check:
    """One user."""

    def __init__(self, name, crate, actual):
        self.name = name
        self.crate = crate
        self.actual = actual / name
        self.problems = []

    def status(self, what, wanted):
        status = read(self.actual / f"{what}.status").strip()
        if status != wanted:
            stderr = read(self.actual / f"{what}.stderr")
            self.problems.append(f"{self.name} {what}: status {status or 'unknown'}, not {wanted}\n{stderr[:6000]}")

    def run(self):
        """Compares; returns {what: whether it is equal}."""
        equal = {}
        for what, stream, expected in COMPARED:
            file = self.actual / f"{what}.{stream}"
            if file.exists():
                text, wanted = read(file), read(HERE / "users" / self.name / expected)
                same = self.comparable(text) == self.comparable(wanted)
                equal[what] = equal.get(what, True) and same
                if not same and not self.known(what):
                    self.problems.append(difference(self.name, f"{what}.{stream}", wanted, text))
                if what == "expanded" and stream == "stdout" and text == wanted and ("but_for" in self.crate or "unordered" in self.crate):
                    self.problems.append(f"{self.name} {what}: is equal to the letter, against what crates.bzl says\n")
        for what in set(equal) | {"expanded", "compiled"}:
            if not self.known(what):
                self.status(what, "1" if what == "errors" else "0")
        for what in equal:
            if equal[what] and self.known(what):
                self.problems.append(f"{self.name} {what}: is as it is natively, against what crates.bzl says\n")
        self.denied()
        return equal

    def known(self, what):
        """Why something is known to be other than natively, or None."""
        return self.crate.get("errors_differ" if what == "errors" else "fails")

    def comparable(self, text):
        if "but_for" in self.crate:
            text = re.sub(self.crate["but_for"][0], "…", text)
        return "".join(sorted(text.splitlines(keepends=True))) if "unordered" in self.crate else text

    def denied(self):
        """Without its grants, every one that is needed is named."""
        if not self.crate.get("grants"):
            return
        stderr = read(self.actual / "denied.stderr")
        for grant in self.crate["grants"]:
            if grant not in self.crate.get("asked_later", []) and f"`--wasm-proc-macro-allow {grant}`" not in stderr:
                self.problems.append(f"{self.name} denied: rustc does not name {grant}\n{stderr[:6000]}")


def row(name, crate, check, equal, locked):
    macros = ", ".join(f"{package} {locked.version(package, crate['deps'])}" for package in crate["macros"])
    first = read(HERE / "users" / name / "user.rs").split("\n", 1)[0]
    uses = first.removeprefix("//! ").split(": ", 1)[1]

    def said(what):
        if what not in equal:
            return "–"
        if not equal[what]:
            return f"**different**: {check.known(what) or 'not known why'}"
        if "but_for" in crate:
            return f"equal but for {crate['but_for'][1]}"
        return f"equal but for {crate['unordered']}" if "unordered" in crate and what == "expanded" else "equal"

    output = crate.get("no_program") or said("ran")
    granted = ", ".join(f"`{grant.split('=', 1)[1]}`" for grant in crate.get("grants", []))
    columns = [name, macros, uses, said("expanded"), said("errors"), output, granted]
    return "| " + " | ".join(columns) + " |\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="write results.md")
    parser.add_argument("actual", type=pathlib.Path)
    options = parser.parse_args()

    locked = Locked()
    rows, passed, failed = [], 0, 0
    for name, crate in crates().items():
        check = Check(name, crate, options.actual)
        equal = check.run()
        rows.append(row(name, crate, check, equal, locked))
        print("FAIL" if check.problems else "ok", name)
        print("".join(check.problems), end="", flush=True)
        passed, failed = passed + (not check.problems), failed + bool(check.problems)

    results = HEADER + "".join(rows)
    if options.write:
        # Through Bazel, this file is a copy or a link of the one to write.
        workspace = os.environ.get("BUILD_WORKSPACE_DIRECTORY")
        target = pathlib.Path(workspace) / "tests" / "macro_crates" / RESULTS.name if workspace else RESULTS
        target.write_text(results, "utf-8")
    elif read(RESULTS) != results:
        print("FAIL results.md is not what is written now")
        print(difference("results.md", "", read(RESULTS), results), end="")
        failed += 1
    print(f"{passed} passed, {failed} failed")
    sys.exit(failed > 0 or passed == 0)


if __name__ == "__main__":
    main()
