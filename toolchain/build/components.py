"""What a dist consists of: crates, as cargo's unit graphs tell, and what components.json adds to them."""

import dataclasses
import json
import pathlib
import re
import tomllib
import urllib.parse

COMPILER = "lib/rustc.wasm"
STD = "lib/rustlib"
CRATES_IO = "registry+https://github.com/rust-lang/crates.io-index"


class Problem(Exception):
    """Something that somebody has to look at: the message, and the way out."""


@dataclasses.dataclass
class Component:
    name: str
    version: str | None
    purl: str
    license: str
    type: str = "library"
    description: str | None = None
    sha256: str | None = None  # of the package that the purl names
    texts: list = dataclasses.field(default_factory=list)  # in the form of components.json
    note: str | None = None
    parts: set = dataclasses.field(default_factory=set)  # of the dist: COMPILER, STD
    patches: str | None = None  # the folder of patches/ that was applied
    given: str | None = None  # the digest of what was given instead of it
    folder: pathlib.Path | None = None  # of a crate
    uses: set = dataclasses.field(default_factory=set)  # ids

    @property
    def id(self):
        return f"{self.name}@{self.version}" if self.version else self.name


class Units:
    """A unit graph, as `cargo build --unit-graph` writes it: what would be compiled, for what, and what it needs."""

    def __init__(self, path):
        self.units = json.loads(path.read_text())["units"]

    def linked(self, root=None):
        """The libraries and programs for the target that root, or anything, needs: unit by index.

        Without `sysroot`, which is an empty crate of std's that brings the others along.
        """

        def is_linked(unit):
            target = unit["target"]
            return unit["platform"] and unit["mode"] == "build" and "proc-macro" not in target["kind"] and target["name"] != "sysroot"

        linked = {index: unit for index, unit in enumerate(self.units) if is_linked(unit)}
        if root is None:
            return linked
        todo = [index for index, unit in linked.items() if unit["target"]["name"] == root]
        reached = set(todo)
        while todo:
            for dependency in linked[todo.pop()]["dependencies"]:
                if dependency["index"] in linked and dependency["index"] not in reached:
                    reached.add(dependency["index"])
                    todo.append(dependency["index"])
        return {index: linked[index] for index in sorted(reached)}

    def registry_crates(self):
        """(name, version) of all crates from the registry, those that only build included."""
        ids = {unit["pkg_id"] for unit in self.units}
        return {crate_of(id) for id in ids if not id.startswith("path+")}


def crate_of(id):
    """Name and version in the id of a package from the registry."""
    source, _, crate = id.partition("#")
    if source != CRATES_IO or "@" not in crate:
        raise Problem(f"the package {id} is not from crates.io", "pin its source, and teach components.py to describe it")
    return tuple(crate.split("@", 1))


def read_locks(paths):
    """The checksum of each crate in some lock files, by name and version."""
    checksums = {}
    for path in paths:
        for package in tomllib.loads(path.read_text(encoding="utf-8"))["package"]:
            if package.get("source") == CRATES_IO:
                checksums[package["name"], package["version"]] = package["checksum"]
    return checksums


def crate_purl(name, version):
    return f"pkg:cargo/{name}@{urllib.parse.quote(version, safe='.-~')}"


def package_of(unit):
    """The folder and the manifest of a unit's package."""
    folder = pathlib.Path(unit["target"]["src_path"]).parent
    while not (folder / "Cargo.toml").is_file():
        if folder == folder.parent:
            raise Problem(f"{unit['target']['src_path']} belongs to no package", "fetch the crates: toolchain/build/rustc does")
        folder = folder.parent
    return folder, tomllib.loads((folder / "Cargo.toml").read_text(encoding="utf-8"))["package"]


def spdx(expression):
    """Cargo once had a slash for OR."""
    return re.sub(r"\s*/\s*", " OR ", expression)


class Inventory:
    """All components of a dist, by their ids."""

    def __init__(self, table, pins, rust_source, checksums):
        self.table = table
        self.pins = pins
        self.rust_source = rust_source
        self.checksums = checksums
        self.components = {}

    def add_crates(self, units, part, root=None):
        """The crates that a unit graph links into a part of the dist."""
        linked = units.linked(root)
        ids = {index: self._add_crate(unit, part).id for index, unit in linked.items()}
        for index, unit in linked.items():
            uses = {ids[d["index"]] for d in unit["dependencies"] if d["index"] in ids}
            self.components[ids[index]].uses |= uses - {ids[index]}

    def _add_crate(self, unit, part):
        folder, package = package_of(unit)
        if unit["pkg_id"].startswith("path+"):
            component = self._rust_crate(unit["target"]["name"], folder)
        else:
            component = self._registry_crate(*crate_of(unit["pkg_id"]), folder, package)
        component = self.components.setdefault(component.id, component)
        component.parts.add(part)
        return component

    def _registry_crate(self, name, version, folder, package):
        checksum = self.checksums.get((name, version))
        if checksum is None:
            raise Problem(f"no lock file has the checksum of {name} {version}", "update toolchain/build/rustc.Cargo.lock")
        if "license" not in package:
            raise Problem(f"{name} {version} does not say what its licence is", "teach components.py, after a look at it")
        return Component(
            name, version, crate_purl(name, version), spdx(package["license"]), sha256=checksum, folder=folder,
            description=package.get("description", "").strip() or None,
        )

    def _rust_crate(self, name, folder):
        rust = self.table["rust"]
        release, commit = self.pins["rustc-source"]["release"], self.pins["rustc-source"]["commit"]
        path = folder.resolve().relative_to(self.rust_source.resolve()).as_posix()
        own = rust["exceptions"].get(name, {})
        # Its version in Cargo.toml is 0.0.0, or made up.
        return Component(
            name, release, f"pkg:github/rust-lang/rust@{commit}#{path}", own.get("license", rust["license"]),
            texts=rust["texts"] + own.get("texts", []),
        )

    def add_others(self, given):
        """What is no crate. given: the digests of what the steps were given, by step."""
        for entry in self.table["components"]:
            pin = self.pins[entry["pin"]]
            version = pin[entry.get("version-of", "version")]
            # A pin's hash is that of a package, which is not what the URL of another package, or of a repository, names.
            checksum = pin["sha256"] if entry["purl"].startswith("pkg:deb/") else None
            component = Component(
                entry["name"], version, purl_of(entry["purl"], version), entry["license"], entry["type"],
                entry["description"], checksum, entry["texts"], parts=set(entry["in"]), patches=entry.get("patches"),
            )
            if given.get(entry.get("step")):
                # Nobody knows what it is.
                component.version = component.sha256 = component.patches = None
                component.purl = entry["purl"].split("@")[0]
                component.given = given[entry["step"]]
            self.components[component.id] = component


def purl_of(template, version):
    return template.format(version=urllib.parse.quote(version, safe=":.-~"))
