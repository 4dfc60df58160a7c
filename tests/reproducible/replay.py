"""Runs a command of a build once more, elsewhere and otherwise, and reports whether it makes the same bytes.

    replay.py --report FILE --inputs FILE --wasm-macro PROGRAM --output PATH... -- COMMAND...

Paths are relative to the directory in which the build has run the command, which is this one; --inputs has one a line. The
report's first line is `equal PATH...` or `differs PATH...`, and in the latter case says how. It is an error, with
the status 1, if the command fails or the outputs can't be compared: the report is then about nothing.
"""

import argparse
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

# Larger files are linked: rustc.wasm, its machine code and the libraries are not what names directories.
COPIED = 4 << 20  # bytes


def place(source, target):
    target.parent.mkdir(parents=True, exist_ok=True)
    if source.is_dir():
        shutil.copytree(source, target, dirs_exist_ok=True)
    elif source.stat().st_size > COPIED:
        target.symlink_to(source.resolve())
    else:
        # A new time, and one's own permissions.
        shutil.copyfile(source, target)
        target.chmod(0o755 if os.access(source, os.X_OK) else 0o644)


def surroundings(top):
    """The environment of the command: what the build sets, and other things where it sets nothing."""
    home, temporary = top / "home of another", top / "temporary"
    home.mkdir()
    temporary.mkdir()
    other = {"HOME": str(home), "TMPDIR": str(temporary), "USER": "another", "LOGNAME": "another"}
    other |= {"TZ": "Asia/Kathmandu", "LC_ALL": "C", "NUM_JOBS": "7", "CARGO_BUILD_JOBS": "7", "MAKEFLAGS": "-j7"}
    return os.environ | other


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--report", type=pathlib.Path, required=True)
    parser.add_argument("--inputs", type=pathlib.Path, required=True)
    parser.add_argument("--wasm-macro", type=pathlib.Path, required=True)
    parser.add_argument("--output", type=pathlib.Path, action="append", required=True)
    parser.add_argument("command", nargs="+")
    options = parser.parse_args()

    with tempfile.TemporaryDirectory(prefix="replay-") as top:
        top = pathlib.Path(top).resolve()
        elsewhere = top / "a directory/quite/elsewhere"
        elsewhere.mkdir(parents=True)
        parameters = [word[1:] for word in options.command if word.startswith("@")]
        for name in options.inputs.read_text("utf-8").splitlines() + parameters:
            # What does not exist is a name that Bazel has for several others, which are inputs as well.
            if os.path.exists(name):
                place(pathlib.Path(name), elsewhere / name)
        for output in options.output:
            (elsewhere / output).parent.mkdir(parents=True, exist_ok=True)

        run = subprocess.run(
            options.command, cwd=elsewhere, env=surroundings(top), umask=0o077,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False,
        )
        if run.returncode != 0:
            sys.exit(f"replay.py: the command fails elsewhere, with {run.returncode}:\n{run.stdout.decode(errors='replace')}")

        differences = ""
        for output in options.output:
            compare = [options.wasm_macro, "compare", "--quiet", output, elsewhere / output]
            compared = subprocess.run(compare, capture_output=True, text=True, check=False)
            if compared.returncode not in (0, 1):
                sys.exit(f"replay.py: {output} can't be compared:\n{compared.stderr}")
            differences += compared.stdout
        names = " ".join(map(str, options.output))
        options.report.write_text(f"{'differs' if differences else 'equal'} {names}\n{differences}", "utf-8")


if __name__ == "__main__":
    main()
