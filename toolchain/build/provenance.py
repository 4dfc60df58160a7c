"""Writes what a dist was made from: the pins, the patches, the recipe and the tools, each by its hash or version.

The statement has the outer form of an in-toto statement (v1) with a predicate of this project's own.
"""

import argparse
import hashlib
import json
import pathlib


def sha256(path):
    digest = hashlib.sha256()
    with open(path, "rb") as f:
        while block := f.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()


def hashes(root, files):
    return {str(f.relative_to(root)): sha256(f) for f in sorted(files) if f.is_file()}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repository", type=pathlib.Path, required=True)
    parser.add_argument("--archive", type=pathlib.Path, required=True)
    parser.add_argument("--dist", type=pathlib.Path, required=True, help="the unpacked archive")
    parser.add_argument("--tool", action="append", default=[], metavar="NAME=VERSION")
    parser.add_argument("--given", type=pathlib.Path, required=True, help="the notes of note_given")
    parser.add_argument("--command", required=True, help="what makes the archive, from the root of the repository")
    args = parser.parse_args()

    repository = args.repository
    statement = {
        "_type": "https://in-toto.io/Statement/v1",
        "subject": [
            {"name": args.archive.name, "digest": {"sha256": sha256(args.archive)}},
            {"name": "lib/rustc.wasm", "digest": {"sha256": sha256(args.dist / "lib/rustc.wasm")}},
        ],
        "predicateType": "rustc-wasm/provenance/v1",
        "predicate": {
            "command": args.command,
            "pins": json.loads((repository / "toolchain/sources.json").read_text())["pins"],
            "patches": hashes(repository, (repository / "patches").rglob("*")),
            "recipe": hashes(repository, (repository / "toolchain/build").iterdir()),
            "tools": dict(tool.split("=", 1) for tool in args.tool),
            # Steps that were handed their output (LLVM_WASI_PATH, WASI_SDK_PATH), and the digest of it; for a dist
            # that was made from the pins alone there are none.
            "given": {f.name: f.read_text().strip() for f in sorted(args.given.iterdir())},
        },
    }
    print(json.dumps(statement, indent=2))


if __name__ == "__main__":
    main()
