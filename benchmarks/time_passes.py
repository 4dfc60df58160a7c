"""Reads what rustc-wasm's -Ztime-passes tells of macros."""

import json
import os

import macro_crates

LINE = "time: "
# What the pass of a macro begins with: a line for each macro, with the time of all of its expansions.
EXPANSION = "expand_proc_macro "


def macros(command):
    """The seconds that each macro takes in the compilation that `command` is."""
    command = [*command, "-Ztime-passes", "-Ztime-passes-format=json"]
    # The option is unstable.
    _, output = macro_crates.run_both(command, env=os.environ | {"RUSTC_BOOTSTRAP": "1"})
    passes = [json.loads(line.removeprefix(LINE)) for line in output.splitlines() if line.startswith(LINE)]
    return [entry["time"] for entry in passes if entry["pass"].startswith(EXPANSION)]
