"""Crate specs, as the aspect rust_analyzer_aspect of rules_rust writes them, to what rust-project.json holds."""

import os

# Of the kinds of one crate that have the same root (a library and its unit tests, a macro module and its native twin),
# the one that others see.
_LIBRARIES = ("rlib", "lib", "dylib", "proc-macro")


class Problem(Exception):
    """What the user is told."""


class Places:
    """Where the paths in the specs lead to on this machine."""

    def __init__(self, workspace, output_base, execution_root):
        self.workspace, self.output_base, self.execution_root = workspace, output_base, execution_root

    def resolve(self, text):
        # The links to other repositories in the execution root are those of the last build: what they lead to stays.
        text = text.replace("__EXEC_ROOT__/external/", f"{self.output_base}/external/")
        for name, path in [("__EXEC_ROOT__", self.execution_root), ("${pwd}", self.execution_root),
                           ("__OUTPUT_BASE__", self.output_base)]:
            text = text.replace(name, path)
        return text


def merge(specs):
    """One spec a crate: {crate_id: spec}, of specs of which earlier ones come first in what can't be joined."""
    merged = {}
    for spec in specs:
        known = merged.get(spec["crate_id"])
        if known is None:
            merged[spec["crate_id"]] = dict(spec)
            continue
        known["deps"] = known["deps"] + [dep for dep in spec["deps"] if dep not in known["deps"]]
        known["cfg"] = known["cfg"] + [cfg for cfg in spec["cfg"] if cfg not in known["cfg"]]
        known["aliases"] = {**spec["aliases"], **known["aliases"]}
        known["env"] = {**spec["env"], **known["env"]}
        if spec["crate_type"] in _LIBRARIES and known["crate_type"] not in _LIBRARIES:
            known["crate_type"], known["display_name"] = spec["crate_type"], spec["display_name"]
        if not _is_native(known.get("proc_macro_dylib_path")):
            known["proc_macro_dylib_path"] = spec.get("proc_macro_dylib_path")
    return merged


def _is_native(library):
    # rust-analyzer loads macros into a process of its own: it can't do that with a module.
    return library is not None and not library.endswith(".wasm")


def project(specs, places, sysroot=None, sysroot_src=None, dylibs=None):
    """The contents of rust-project.json.

    specs: those of all crates, see merge. dylibs: {crate_id: path}, native libraries of macros that are known to exist;
    they come before those that the specs name, which need not have been built.
    """
    crates = sorted(merge(specs).values(), key=lambda spec: spec["crate_id"])
    index = {spec["crate_id"]: number for number, spec in enumerate(crates)}
    names = {spec["crate_id"]: spec["display_name"] for spec in crates}
    result = {}
    if sysroot:
        result["sysroot"] = sysroot
    if sysroot_src:
        result["sysroot_src"] = sysroot_src
    result["crates"] = [_crate(spec, index, names, places, dylibs or {}) for spec in crates]
    return result


def _crate(spec, index, names, places, dylibs):
    missing = [dep for dep in spec["deps"] if dep not in index]
    if missing:
        raise Problem(f"{spec['display_name']} ({spec['root_module']}) depends on {', '.join(missing)}, "
                      "of which rules_rust says nothing")
    crate = {
        "display_name": spec["display_name"],
        # Relative to the file that this is written to, if it is part of the workspace.
        "root_module": places.resolve(spec["root_module"]),
        "edition": spec["edition"],
        "deps": [{"crate": index[dep], "name": spec["aliases"].get(dep, names[dep])}
                 # A library and its unit tests have the same root.
                 for dep in sorted(spec["deps"]) if dep != spec["crate_id"]],
        "is_workspace_member": spec["is_workspace_member"],
        "cfg": spec["cfg"],
        "target": spec["target"],
        "env": {name: places.resolve(value) for name, value in sorted(spec["env"].items())},
        "is_proc_macro": spec["crate_type"] == "proc-macro",
    }
    source = spec.get("source") or {}
    if any(source.values()):
        crate["source"] = {kind: [places.resolve(path) for path in paths] for kind, paths in source.items()}
    if crate["is_proc_macro"]:
        library = dylibs.get(spec["crate_id"])
        named = spec.get("proc_macro_dylib_path")
        if library is None and _is_native(named) and os.path.exists(places.resolve(named)):
            library = places.resolve(named)
        if library is not None:
            crate["proc_macro_dylib_path"] = library
    return crate
