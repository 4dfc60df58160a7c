#!/usr/bin/env python3
"""Times what an incremental compilation saves by not running macros again (docs/expansion-cache.md).

    expansion_cache.py --rustc-wasm DIST/bin/rustc-wasm --rustc RUSTC [--cargo CARGO] [--runs N]

prints a table: for the crate with many structs of benchmarks/crates.py, the time that the expansions of serde's derive
macros take, the median of N runs (default 5), and the size of the file that makes the difference. RUSTC is the native rustc
that compiles serde once for cargo's arguments, of the release that rustc.wasm is.
"""

import argparse
import pathlib
import shutil
import statistics
import tempfile

import crates
import macro_crates
import time_passes

HERE = pathlib.Path(__file__).resolve().parent
SERDE = HERE.parent / "third_party" / "crates" / "Cargo.toml"
EXECUTORS = ("wasmtime", "wasmi")
NAMES = ("first", "unchanged", "one struct changed", "verify")


def expansions(command, source, incremental):
    """The seconds that rustc reports for all expansions together."""
    arguments = ["--edition=2021", "--crate-type=lib", "--emit=metadata", f"--out-dir={incremental.parent}"]
    return sum(time_passes.macros([*command, *arguments, f"-Cincremental={incremental}", source]))


def measure(command, work):
    """The seconds of each of NAMES, from nothing, and the size of the file."""
    source, incremental = work / "structs.rs", work / "incremental"
    shutil.rmtree(incremental, ignore_errors=True)
    source.write_text(crates.many_structs(), "utf-8")
    seconds = [expansions(command, source, incremental), expansions(command, source, incremental)]
    # rustc removes older sessions only after a while.
    size = max(incremental.glob("*/s-*/wasm-expansions.bin")).stat().st_size
    # In the middle, so that there are expansions on both sides of it.
    middle = f"Struct{crates.STRUCTS // 2} {{\n"
    source.write_text(crates.many_structs().replace(middle, middle + "    pub added: u8,\n"), "utf-8")
    seconds.append(expansions(command, source, incremental))
    seconds.append(expansions([*command, "--wasm-proc-macro-cache=verify"], source, incremental))
    return seconds, size


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rustc-wasm", required=True, type=pathlib.Path, help="the launcher of the dist to measure")
    parser.add_argument("--rustc", required=True, help="a native rustc of the same release")
    parser.add_argument("--cargo", default="cargo")
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()

    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        native, records = macro_crates.build_native(options.cargo, options.rustc, SERDE, ["serde"], work / "native")
        wasm = macro_crates.build_wasm(options.rustc_wasm.resolve(), native, records, work / "wasm")
        command = [options.rustc_wasm.resolve(), *wasm.arguments("serde_derive")]
        print(f"{crates.STRUCTS} structs, {2 * crates.STRUCTS} expansions\n")
        print("| executor | " + " | ".join(NAMES) + " | file |")
        print("|---" + "|---:" * (len(NAMES) + 1) + "|")
        for executor in EXECUTORS:
            chosen = [*command, f"--wasm-proc-macro-executor={executor}"]
            measured = [measure(chosen, work) for _ in range(options.runs)]
            medians = [statistics.median(seconds[index] for seconds, _ in measured) for index in range(len(NAMES))]
            columns = [f"{median * 1000:.0f} ms" for median in medians] + [f"{measured[0][1] / 1e6:.1f} MB"]
            print(f"| {executor} | " + " | ".join(columns) + " |", flush=True)


if __name__ == "__main__":
    main()
