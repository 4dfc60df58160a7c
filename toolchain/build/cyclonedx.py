"""A bill of materials in the form of CycloneDX 1.6."""

from components import COMPILER, STD

PARTS = {
    COMPILER: ("application", "rustc, LLVM and lld as one WebAssembly module"),
    STD: ("library", "The standard library for wasm32-wasip1, and the C library for programs"),
}


def properties(**values):
    """Properties with this project's prefix; a list is one property for each item."""
    out = []
    for name, value in values.items():
        for item in value if isinstance(value, list) else [value]:
            if item is not None:
                out.append({"name": f"rustc-wasm:{name.replace('_', '-')}", "value": item})
    return out


def component(c, patches, license_paths):
    """patches: the paths of the patches by folder."""
    pedigree = c.patches and {
        "patches": [{"type": "unofficial", "diff": {"url": path}} for path in patches[c.patches]],
        "notes": "The patches are in the repository of rustc-wasm; its provenance.json has their digests.",
    }
    fields = {
        "type": c.type,
        "bom-ref": c.id,
        "name": c.name,
        "version": c.version,
        "description": c.description,
        "hashes": [{"alg": "SHA-256", "content": c.sha256}] if c.sha256 else None,
        "licenses": [{"expression": c.license}],
        "purl": c.purl,
        "pedigree": pedigree,
        "properties": properties(linked_into=sorted(c.parts), license_text=license_paths, given=c.given),
    }
    return {name: value for name, value in fields.items() if value is not None}


def bom(inventory, release, patches, license_paths, compiler_sha256):
    """The whole document. license_paths: the texts of each component by its id, relative to the dist."""
    name = "rustc-wasm"
    components = sorted(inventory.components.items())
    parts = []
    for part, (type, description) in PARTS.items():
        entry = {"type": type, "bom-ref": part, "name": part, "version": release, "description": description}
        if part == COMPILER:
            entry["hashes"] = [{"alg": "SHA-256", "content": compiler_sha256}]
        parts.append(entry)
    dependencies = [{"ref": name, "dependsOn": list(PARTS)}]
    for part in PARTS:
        dependencies.append({"ref": part, "dependsOn": [id for id, c in components if part in c.parts]})
    dependencies += [{"ref": id, "dependsOn": sorted(c.uses)} for id, c in components]
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "lifecycles": [{"phase": "build"}],
            "component": {
                "type": "application",
                "bom-ref": name,
                "name": name,
                "version": release,
                "description": "What the archive of the dist has; not the launcher, which is compiled for each machine",
                "components": parts,
            },
        },
        "components": [component(c, patches, license_paths[id]) for id, c in components],
        "dependencies": dependencies,
    }
