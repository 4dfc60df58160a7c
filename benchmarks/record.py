#!/usr/bin/env python3
"""record.py RUSTC ARGS…: as cargo's RUSTC_WRAPPER, notes how crates are compiled in the file $RECORDED, and compiles them."""

import json
import os
import sys


def is_crate(arguments):
    """Whether this compiles a crate for use: no question about the compiler, no build script."""
    if "--crate-name" not in arguments or "--crate-type" not in arguments:
        return False
    name = arguments[arguments.index("--crate-name") + 1]
    return name != "___" and not name.startswith("build_script_")


def main():
    command = sys.argv[1:]
    if is_crate(command):
        variables = {name: value for name, value in os.environ.items() if name.startswith("CARGO_") or name == "OUT_DIR"}
        with open(os.environ["RECORDED"], "a", encoding="utf-8") as file:
            print(json.dumps({"arguments": command[1:], "env": variables, "cwd": os.getcwd()}), file=file)
    os.execvp(command[0], command)


main()
