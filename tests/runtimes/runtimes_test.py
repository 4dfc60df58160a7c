"""rustc.wasm in WASI runtimes that know nothing of it: what it does there is what it does in the launcher.

    runtimes_test.py --rustc-wasm DIST/bin/rustc-wasm --arguments FILE --node NODE --wasmtime PACKAGE/__init__.py

FILE has rustc's arguments, one a line, for a library that uses procedural macros. Each runtime compiles it, running the
macros in the interpreter that is a part of rustc.wasm, and has to write the same bytes as the launcher, which has an
executor of its own. Then each compiles a source with errors, and has to report the same.
"""

import argparse
import os
import pathlib
import resource
import shutil
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent

# Node's stack, in KiB: a little less than the usual limit for a process.
NODE_STACK = 7000
TIMEOUT = 3000  # seconds; compiling rustc.wasm takes minutes of processor time

# A macro that reports an error, and an error of rustc's own, after both of which rustc unwinds.
BROKEN = """\
use serde_derive::Serialize;

#[derive(Serialize)]
union Both {
    number: u32,
    bytes: [u8; 4],
}

fn number() -> u32 {
    "not a number"
}
"""

failures = 0


def check(condition, message, output=""):
    """Counts and prints a result; `output` only helps to understand a failure."""
    global failures
    print(f"    {'ok' if condition else 'FAIL'}: {message}", flush=True)
    if not condition:
        failures += 1
        print(output, flush=True)


def flatten(folder, into):
    """Copies the files of a folder, following links."""
    for entry in os.scandir(folder or "."):
        if entry.is_file():
            shutil.copyfile(entry.path, into / entry.name)


def without_links(arguments, scratch):
    """Copies what rustc's arguments name to scratch/crates; returns them with paths as seen from `scratch`.

    Tests see links to everything, and most runtimes follow none that lead out of a folder that they opened.
    """
    crates = scratch / "crates"
    crates.mkdir()
    copied = ["-Ldependency=crates"]
    for argument in arguments:
        name, _, path = argument.rpartition("=")
        if name == "-Ldependency":
            flatten(path, crates)
        elif name.startswith("--extern="):
            flatten(os.path.dirname(path), crates)
            copied.append(f"{name}=crates/{os.path.basename(path)}")
        elif argument.endswith(".rs"):
            shutil.copyfile(argument, scratch / os.path.basename(argument))
            copied.append(os.path.basename(argument))
        else:
            copied.append(argument)
    return copied


def runtimes(options, module, scratch):
    """Commands that rustc's arguments are added to, by the runtimes' names."""
    with_wasmtime = {
        "PYTHONPATH": str(options.wasmtime.absolute().parent.parent),
        "RUSTC_CWASM": str(scratch / "rustc.cwasm"),
    }
    node = [options.node.absolute(), "--no-warnings", f"--stack-size={NODE_STACK}", HERE / "rustc_on_node.mjs", module]
    return {
        "wasmtime for Python": ([sys.executable, HERE / "rustc_on_wasmtime.py", module], with_wasmtime),
        "Node": (node, {}),
    }


def run(runtime, arguments, scratch):
    """Exit code and standard error. What it took is printed."""
    command, env = runtime
    start = time.monotonic()
    done = subprocess.run(
        [*command, *arguments], cwd=scratch, env=os.environ | env, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=TIMEOUT, check=False,
    )
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
    print(f"    {time.monotonic() - start:.1f} s; no process so far had more than {peak} MiB", flush=True)
    text = (done.stdout + done.stderr).decode("utf-8", "replace")
    return done.returncode, text


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("--rustc-wasm", "--arguments", "--node", "--wasmtime"):
        parser.add_argument(name, type=pathlib.Path, required=True)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="runtimes-") as folder:
        scratch = pathlib.Path(folder).resolve()
        toolchain = scratch / "toolchain"
        shutil.copytree(options.rustc_wasm.absolute().parent.parent / "lib", toolchain / "lib")
        library = without_links(options.arguments.read_text("utf-8").splitlines(), scratch)
        broken = [argument for argument in library if argument.startswith(("--extern=", "-L", "--edition="))]
        (scratch / "broken.rs").write_text(BROKEN, "utf-8")
        broken += ["--crate-type=lib", "--emit=metadata", "broken.rs"]

        launcher = ([options.rustc_wasm.absolute()], {})
        print("the launcher", flush=True)
        code, text = run(launcher, [*library, "--out-dir=expected"], scratch)
        expected = {file.name: file.read_bytes() for file in (scratch / "expected").glob("*")}
        check(code == 0 and expected, "compiles the library", text)
        expected_code, expected_errors = run(launcher, broken, scratch)
        check(expected_code == 1, "has errors to report", expected_errors)

        for name, runtime in runtimes(options, toolchain / "lib" / "rustc.wasm", scratch).items():
            print(name, flush=True)
            interpreted = ["--wasm-proc-macro-executor=wasmi"]
            code, text = run(runtime, [*library, *interpreted, f"--out-dir={name}"], scratch)
            check(code == 0, "compiles the library", text)
            actual = {file.name: file.read_bytes() for file in (scratch / name).glob("*")}
            check(actual == expected, f"writes what the launcher writes: {', '.join(sorted(actual))}")
            code, errors = run(runtime, [*broken, *interpreted], scratch)
            check(code == expected_code, f"exits with {expected_code}", errors)
            check(errors == expected_errors, "reports the same errors", errors)
    sys.exit(failures > 0)


main()
