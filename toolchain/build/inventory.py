"""Writes what a dist consists of: share/sbom/rustc-wasm.cdx.json, and share/licenses/rustc-wasm with all licences.

The files depend on nothing but the sources, the lock files and the patches: they are the same for the same dist.
"""

import argparse
import hashlib
import json
import pathlib
import re
import sys

import cyclonedx
from components import COMPILER, STD, Inventory, Problem, Units, read_locks
from licenses import Licenses

HERE = pathlib.Path(__file__).resolve().parent
LICENSES = "share/licenses/rustc-wasm"
SBOM = "share/sbom/rustc-wasm.cdx.json"


def check_rlibs(inventory, dist):
    """The dist has exactly the libraries that are in the inventory: the unit graph is of what was built."""
    files = {re.sub(r"(-[0-9a-f]{16})?\.rlib$", "", f.name)[3:] for f in (dist / STD).rglob("lib*.rlib")}
    crates = {c.name.replace("-", "_") for c in inventory.components.values() if STD in c.parts}
    if files != crates:
        raise Problem(
            f"the standard library has other crates than cargo's unit graph says: {', '.join(sorted(files ^ crates))}",
            "build the standard library again: toolchain/build/std --clean",
        )


def series(repository, folder):
    lines = (repository / "patches" / folder / "series").read_text().splitlines()
    return [f"patches/{folder}/{line}" for line in lines if line and not line.startswith("#")]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repository", type=pathlib.Path, required=True)
    parser.add_argument("--dist", type=pathlib.Path, required=True, help="gets share/")
    parser.add_argument("--compiler-units", type=pathlib.Path, required=True, help="cargo's unit graph of rustc")
    parser.add_argument("--std-units", type=pathlib.Path, required=True, help="cargo's unit graph of the standard library")
    parser.add_argument("--rust-source", type=pathlib.Path, required=True)
    parser.add_argument("--llvm-source", type=pathlib.Path, required=True)
    parser.add_argument("--wasi-libc", type=pathlib.Path, required=True, help="the unpacked package")
    parser.add_argument("--given", type=pathlib.Path, required=True, help="the notes of note_given")
    args = parser.parse_args()

    pins = {pin["name"]: pin for pin in json.loads((args.repository / "toolchain/sources.json").read_text())["pins"]}
    locks = [args.rust_source / "Cargo.lock", args.rust_source / "library/Cargo.lock"]
    inventory = Inventory(
        json.loads((HERE / "components.json").read_text()), pins, args.rust_source, read_locks(locks)
    )
    std = Units(args.std_units)
    inventory.add_crates(Units(args.compiler_units), COMPILER)
    inventory.add_crates(std, COMPILER, root="std")
    inventory.add_crates(std, STD)
    check_rlibs(inventory, args.dist)
    inventory.add_others({f.name: f.read_text().strip() for f in args.given.iterdir()})

    sources = {"rustc": args.rust_source, "llvm": args.llvm_source, "wasi-libc": args.wasi_libc}
    texts = Licenses(inventory, sources).write(args.dist / LICENSES)
    patches = {folder: series(args.repository, folder) for folder in ("llvm", "rustc")}
    with open(args.dist / COMPILER, "rb") as f:
        compiler_sha256 = hashlib.file_digest(f, "sha256").hexdigest()
    document = cyclonedx.bom(
        inventory, pins["rustc-source"]["release"], patches,
        {id: [f"{LICENSES}/{path}" for path in paths] for id, paths in texts.items()}, compiler_sha256,
    )
    (args.dist / SBOM).parent.mkdir(parents=True, exist_ok=True)
    (args.dist / SBOM).write_text(json.dumps(document, indent=1) + "\n")


if __name__ == "__main__":
    try:
        main()
    except Problem as problem:
        message, way_out = problem.args
        sys.exit(f"inventory.py: error: {message}\n  {way_out}")
