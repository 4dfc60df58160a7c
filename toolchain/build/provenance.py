"""Writes where a dist comes from: an in-toto statement (v1) with SLSA's provenance (v1).

docs/provenance.md says what each field means here. There is nothing in it that a rebuild from the same files would not
repeat: no time, no machine, no path.
"""

import argparse
import hashlib
import json
import pathlib
import sys
import urllib.parse

from components import Problem, Units, crate_purl, read_locks

DOCUMENT = "rustc-wasm:docs/provenance.md"
BUILD_TYPE = f"{DOCUMENT}#build-type-v1"
BUILDER = f"{DOCUMENT}#builder"


def sha256(path):
    with open(path, "rb") as f:
        return hashlib.file_digest(f, "sha256").hexdigest()


def subject(name, path):
    return {"name": name, "digest": {"sha256": sha256(path)}}


def deb_purl(pin):
    """The package that a pin is, as a package URL."""
    origin = pin["from"]
    version = urllib.parse.quote(origin["version"], safe=":.-~")
    arch = "source" if origin["manager"] == "apt-source" else pin["file"].removesuffix(".deb").rsplit("_", 1)[1]
    return f"pkg:deb/debian/{origin['package']}@{version}?arch={arch}&distro={origin['suite']}"


def pins(sources):
    """What is downloaded and decides about what is built."""
    for pin in sources["pins"]:
        if pin["role"] in ("source", "tool"):
            yield {
                "name": pin["file"],
                "uri": deb_purl(pin),
                "digest": {"sha256": pin["sha256"]},
                "annotations": {"pin": pin["name"], "role": pin["role"]},
            }


def files(root, *folders):
    """What comes out of the repository."""
    paths = (path for folder in folders for path in (root / folder).rglob("*") if "__pycache__" not in path.parts)
    for path in sorted([root / "toolchain/sources.json", *paths]):
        if path.is_file():
            name = path.relative_to(root).as_posix()
            kind = "patch" if name.startswith("patches/") else "recipe"
            yield {"name": name, "digest": {"sha256": sha256(path)}, "annotations": {"role": kind}}


def crates(graphs, locks):
    """The crates from the registry that are compiled, some of them for the build alone."""
    checksums = read_locks(locks)
    for name, version in sorted(set().union(*(graph.registry_crates() for graph in graphs))):
        checksum = checksums.get((name, version))
        if checksum is None:
            raise Problem(f"no lock file has the checksum of {name} {version}", "update toolchain/build/rustc.Cargo.lock")
        yield {"uri": crate_purl(name, version), "digest": {"sha256": checksum}, "annotations": {"role": "crate"}}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repository", type=pathlib.Path, required=True)
    parser.add_argument("--archive", type=pathlib.Path, required=True)
    parser.add_argument("--dist", type=pathlib.Path, required=True, help="the unpacked archive")
    parser.add_argument("--subject", action="append", default=[], metavar="PATH", help="of a file in the archive")
    parser.add_argument("--units", type=pathlib.Path, action="append", default=[], help="a unit graph of cargo's")
    parser.add_argument("--lock", type=pathlib.Path, action="append", default=[], help="a Cargo.lock of theirs")
    parser.add_argument("--tool", action="append", default=[], metavar="NAME=VERSION")
    parser.add_argument("--parameter", action="append", default=[], metavar="NAME=VALUE", help="what the recipe fixes")
    parser.add_argument("--given", type=pathlib.Path, required=True, help="the notes of note_given")
    parser.add_argument("--command", required=True, help="what makes the archive, from the root of the repository")
    args = parser.parse_args()

    sources = json.loads((args.repository / "toolchain/sources.json").read_text())
    statement = {
        "_type": "https://in-toto.io/Statement/v1",
        "subject": [subject(args.archive.name, args.archive), *(subject(s, args.dist / s) for s in args.subject)],
        "predicateType": "https://slsa.dev/provenance/v1",
        "predicate": {
            "buildDefinition": {
                "buildType": BUILD_TYPE,
                "externalParameters": {
                    "command": args.command,
                    # Steps that were handed their output, and the digest of it: none, if all was built.
                    "given": {f.name: f.read_text().strip() for f in sorted(args.given.iterdir())},
                },
                "internalParameters": dict(parameter.split("=", 1) for parameter in args.parameter),
                "resolvedDependencies": [
                    *pins(sources),
                    *files(args.repository, "patches", "toolchain/build"),
                    *crates([Units(path) for path in args.units], args.lock),
                ],
            },
            "runDetails": {"builder": {"id": BUILDER, "version": dict(tool.split("=", 1) for tool in args.tool)}},
        },
    }
    print(json.dumps(statement, indent=1))


if __name__ == "__main__":
    try:
        main()
    except Problem as problem:
        message, way_out = problem.args
        sys.exit(f"provenance.py: error: {message}\n  {way_out}")
