#!/usr/bin/env python3
"""Writes what is expected of the users of macro crates, with a native rustc and native macros.

    bless.py --rustc RUSTC --dist DIST [--cargo CARGO] [--target-dir DIR] [NAME…]

RUSTC is a native rustc of the release that rustc.wasm is. It expands for wasm32-wasip1, with the standard library of the
dist, so that what runs the macros is all that differs; it compiles the programs that are run for this machine. Every
crate that a user depends on is compiled by CARGO, from this folder's Cargo.lock. rustc-wasm is not involved: where it does
something else, check.py says so, and no blessing makes that right.
"""

import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile

from common import COMPARED, HERE, PACKAGE, crates, literals

ROOT = HERE.parent.parent
WASM = "wasm32-wasip1"


def run(command, **kwargs):
    return subprocess.run(list(map(str, command)), check=True, text=True, **kwargs)


class Dependencies:
    """The crates that users depend on, compiled for one target."""

    def __init__(self, options, arguments, flags):
        command = [options.cargo, *arguments, "--locked", "--manifest-path", HERE / "Cargo.toml"]
        command += ["--target-dir", options.target_dir, "--message-format=json"]
        env = os.environ | {"RUSTC": options.rustc, "RUSTFLAGS": flags}
        built = run(command, env=env, stdout=subprocess.PIPE).stdout
        self.files, self.folders, self.outputs = {}, set(), {}
        for line in built.splitlines():
            message = json.loads(line)
            if message["reason"] == "compiler-artifact":
                self._add(message)

    def _add(self, message):
        kinds = message["target"]["kind"]
        if "custom-build" in kinds or "bin" in kinds:
            return
        suffixes = (".so",) if "proc-macro" in kinds else (".rmeta", ".rlib")
        # The last one wins: metadata alone, which `cargo check` makes, or the whole library.
        for name in sorted(message["filenames"], reverse=True):
            file = pathlib.Path(name)
            if file.suffix in suffixes:
                # Those for a build script or a macro lie elsewhere than those for the target; a library can be both.
                self.folders.add(file.parent)
                self.files.setdefault(message["package_id"], {})[file.parent] = (message["target"]["name"], file)

    def arguments(self, direct, packages, folder):
        for name in packages:
            id, extern = direct[name]
            built = self.files[id]
            file = built.get(folder) or next(iter(built.values()))
            yield f"--extern={extern}={file[1]}"
        for each in sorted(self.folders):
            yield f"-Ldependency={each}"


def direct_dependencies(options):
    """{package: (its id, the name of its crate)} of what Cargo.toml depends on."""
    command = [options.cargo, "metadata", "--format-version=1", "--locked", "--manifest-path", HERE / "Cargo.toml"]
    metadata = json.loads(run(command, stdout=subprocess.PIPE).stdout)
    names = {package["id"]: package["name"] for package in metadata["packages"]}
    root = next(node for node in metadata["resolve"]["nodes"] if node["id"] == metadata["resolve"]["root"])
    return {names[each["pkg"]]: (each["pkg"], each["name"]) for each in root["deps"]}


def observe(output, command, env):
    """What the actions of expand.bzl do."""
    env = {"PATH": os.environ["PATH"], "RUSTC_BOOTSTRAP": "1", **env}
    run([HERE / "observe.sh", output, PACKAGE, *command], cwd=ROOT, env=env)
    return (output.parent / f"{output.name}.status").read_text("utf-8").strip()


def bless(name, crate, options, direct, expanding, running, scratch):
    env = literals()["PACKAGE"] | crate.get("env", {})
    folder = HERE / "users" / name
    source = PACKAGE / "users" / name
    common = ["--crate-name=user", "--edition=2021", "--cap-lints=allow", "--color=never"]
    kind = "--test" if crate.get("test") else f"--crate-type={crate.get('crate_type', 'bin')}"
    target = options.target_dir / WASM / "debug" / "deps"
    expand = [*common, "-Zunpretty=expanded", kind, f"--target={WASM}", f"--sysroot={options.dist}"]
    expand += expanding.arguments(direct, crate["deps"], target)

    def expect(what, wanted, command):
        status = observe(scratch / what, command, env)
        if (status == "0") != wanted:
            sys.exit(f"bless.py: {name}: {what}: status {status}\n{(scratch / f'{what}.stderr').read_text('utf-8')}")

    expect("expanded", True, [options.rustc, source / "user.rs", *expand])
    if (folder / "errors.rs").exists():
        expect("errors", False, [options.rustc, source / "errors.rs", *expand])
    if not crate.get("no_program"):
        program = scratch / "program"
        command = [options.rustc, source / "user.rs", *common, kind, f"--out-dir={scratch}"]
        command += [f"--emit=link={program}", "-Cdebuginfo=0"]
        command += running.arguments(direct, crate["deps"], options.target_dir / options.host / "debug" / "deps")
        expect("compiled", True, command)
        expect("ran", True, [program, *crate.get("arguments", [])])

    for what, stream, expected in COMPARED:
        text = scratch / f"{what}.{stream}"
        if text.exists() and text.stat().st_size:
            (folder / expected).write_text(text.read_text("utf-8"), "utf-8")
        else:
            (folder / expected).unlink(missing_ok=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rustc", required=True, help="a native rustc of the same release as rustc.wasm")
    parser.add_argument("--dist", required=True, type=pathlib.Path, help="a dist, for its standard library")
    parser.add_argument("--cargo", default="cargo")
    parser.add_argument("--target-dir", type=pathlib.Path, help="where cargo builds (default: a folder that is removed)")
    parser.add_argument("names", nargs="*", metavar="NAME", help="the users to bless (default: all)")
    options = parser.parse_args()
    options.dist = options.dist.resolve()
    version = run([options.rustc, "-vV"], stdout=subprocess.PIPE).stdout
    options.host = next(line.removeprefix("host: ") for line in version.splitlines() if line.startswith("host: "))
    chosen = {name: crate for name, crate in crates().items() if name in options.names or not options.names}
    unknown = set(options.names) - set(chosen)
    if unknown:
        sys.exit(f"bless.py: crates.bzl has no {', '.join(sorted(unknown))}")

    with tempfile.TemporaryDirectory() as temporary:
        options.target_dir = (options.target_dir or pathlib.Path(temporary) / "target").resolve()
        direct = direct_dependencies(options)
        expanding = Dependencies(options, ["check", "--target", WASM], f"--sysroot {options.dist}")
        # Named, so that cargo keeps the macros apart, and does not compile them again.
        running = Dependencies(options, ["build", "--target", options.host], "")
        failed = 0
        for name, crate in chosen.items():
            scratch = pathlib.Path(temporary) / name
            scratch.mkdir()
            try:
                bless(name, crate, options, direct, expanding, running, scratch)
                print("blessed", name, flush=True)
            except SystemExit as error:
                print(error, flush=True)
                failed += 1
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()
