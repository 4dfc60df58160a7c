#!/usr/bin/env python3
"""Times procedural macros: native, on wasmtime, on wasmi, and on watt.

    macros.py --rustc-wasm DIST/bin/rustc-wasm --rustc RUSTC [--cargo CARGO] [--runs N] [--out FOLDER]

writes results.md, macros.svg and results.json into FOLDER. README.md says what is measured, and why so. RUSTC has to be a
native rustc of the release that rustc.wasm is. The crates come by cargo, as its configuration says.
"""

import argparse
import json
import os
import pathlib
import shutil
import sys
import tempfile

import crates
import machine
import macro_crates
import releases
import report
import self_profile
import time_passes

HERE = pathlib.Path(__file__).resolve().parent
REPOSITORY = HERE.parent

# Only expansion is of interest, and what the compiler reports about it is unstable. --emit has no effect then.
EXPAND_ONLY = ["--edition=2021", "--crate-type=lib", "--emit=metadata", "-Zno-analysis"]
UNSTABLE = {"RUSTC_BOOTSTRAP": "1"}

# What both compilers call one run of a macro: from the tokens that it is given to those that it returns.
EXPANSION = "expand_proc_macro"


class Engine:
    """A rustc, and macros for it."""

    def __init__(self, title, rustc, arguments):
        self.title = title
        self.command = [rustc, *EXPAND_ONLY, *arguments]

    def expand(self, source, work):
        """The seconds that all expansions in the crate `source` take together."""
        seconds = self.expansions(source, work)
        if not seconds:
            raise macro_crates.BuildError(f"{self.title}: no time of a macro was reported for {source.name}")
        return sum(seconds)


class Native(Engine):
    """Native rustc, whose profiler has an event for each expansion."""

    def expansions(self, source, work):
        profile = work / "profile"
        arguments = [f"--out-dir={work}", f"-Zself-profile={profile}", "-Zself-profile-events=generic-activity,args"]
        try:
            macro_crates.run([*self.command, *arguments, source], env=os.environ | UNSTABLE)
            return [event.seconds for event in self_profile.events(profile, EXPANSION)]
        finally:
            shutil.rmtree(profile, ignore_errors=True)


class Wasm(Engine):
    """rustc-wasm, which adds what each macro took to rustc's -Ztime-passes."""

    def expansions(self, source, work):
        return time_passes.macros([*self.command, f"--out-dir={work}", source])


def same_interpreter(registry):
    """Whether the watt that wa-serde-derive uses has the interpreter of watt 0.5."""
    trees = []
    for version in ("0.4.6", "0.5.0"):
        folder = registry / f"watt-{version}" / "runtime" / "src"
        trees.append({file.name: file.read_bytes() for file in sorted(folder.iterdir())})
    return trees[0] == trees[1]


def registry_of(cargo, manifest):
    """Where cargo unpacks crates."""
    metadata = json.loads(macro_crates.run([cargo, "metadata", "--locked", "--format-version=1", "--manifest-path", manifest]))
    package = next(package for package in metadata["packages"] if package["name"] == "watt")
    return pathlib.Path(package["manifest_path"]).parent.parent


def engines(options, work):
    """The engines by name; each is compiled for this run."""
    serde = REPOSITORY / "third_party" / "crates" / "Cargo.toml"
    native, records = macro_crates.build_native(options.cargo, options.rustc, serde, ["serde"], work / "native")
    wasm = macro_crates.build_wasm(options.rustc_wasm, native, records, work / "wasm")
    watt_manifest = HERE / "watt" / "Cargo.toml"
    peers = ["serde", "serde_derive", "wa-serde-derive"]
    watt, _ = macro_crates.build_native(options.cargo, options.rustc, watt_manifest, peers, work / "watt")
    if not same_interpreter(registry_of(options.cargo, watt_manifest)):
        raise macro_crates.BuildError("watt 0.5.0 has another interpreter than 0.4.6: its figures would be of another program")
    with_wasm = wasm.arguments("serde_derive")
    wasmtime = [*with_wasm, "--wasm-proc-macro-executor=wasmtime"]
    wasmi = [*with_wasm, "--wasm-proc-macro-executor=wasmi"]
    return {
        "native": Native("native", options.rustc, native.arguments("serde_derive")),
        "wasmtime": Wasm("rustc-wasm, wasmtime", options.rustc_wasm, wasmtime),
        "wasmi": Wasm("rustc-wasm, wasmi", options.rustc_wasm, wasmi),
        "native-1.0.137": Native("native, serde_derive 1.0.137", options.rustc, watt.arguments("serde_derive")),
        "watt": Native("watt, serde_derive 1.0.137", options.rustc, watt.arguments("wa_serde_derive")),
    }


def source_of(name, work):
    return work / f"{name.replace('-', '_')}.rs"


def measure(all_engines, work, runs):
    """{crate: {engine: [seconds of each run]}}. The engines take turns, so that all have the same luck."""
    measured = {}
    for name, text in crates.ALL.items():
        source_of(name, work).write_text(text, "utf-8")
        measured[name] = {engine: [] for engine in all_engines}
    # The first round fills caches, of compiled macros and of files, and does not count.
    for turn in range(runs + 1):
        for name in crates.ALL:
            for engine, does in all_engines.items():
                seconds = does.expand(source_of(name, work), work)
                if turn > 0:
                    measured[name][engine].append(seconds)
        print(f"round {turn} of {runs} done", file=sys.stderr, flush=True)
    return measured


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rustc-wasm", type=pathlib.Path, required=True, help="the launcher of the toolchain to measure")
    parser.add_argument("--rustc", default="rustc", help="a native rustc of the same release (default: %(default)s)")
    parser.add_argument("--cargo", default="cargo", help="default: %(default)s")
    parser.add_argument("--runs", type=int, default=9, help="rounds that count (default: %(default)s)")
    parser.add_argument("--out", type=pathlib.Path, default=HERE, help="where the results go (default: beside this file)")
    options = parser.parse_args()
    options.rustc_wasm = options.rustc_wasm.absolute()
    if options.runs < 1:
        parser.error("--runs: at least 1")
    try:
        release = releases.same(options.rustc, options.rustc_wasm)
        with tempfile.TemporaryDirectory(prefix="macros-") as folder:
            work = pathlib.Path(folder)
            all_engines = engines(options, work)
            before = os.getloadavg()
            measured = measure(all_engines, work, options.runs)
    except (macro_crates.BuildError, self_profile.ProfileError, OSError) as error:
        sys.exit(f"macros.py: {error}")
    results = {
        "machine": machine.describe(),
        "rustc": release,
        "rustc.wasm": releases.digest(options.rustc_wasm.parent.parent / "lib" / "rustc.wasm"),
        "load": {"before": before, "after": os.getloadavg()},
        "titles": {name: engine.title for name, engine in all_engines.items()},
        "seconds": measured,
    }
    report.write(results, options.out)


if __name__ == "__main__":
    main()
