"""cargo metadata, digested: which crates there are, and what each needs for which compiler.

The two compilers are called "native" (rustc for this machine) and "wasm" (rustc-wasm).
"""

_LIBRARY_KINDS = ["lib", "rlib", "dylib", "cdylib", "staticlib"]

def _library_target(package):
    for target in package["targets"]:
        for kind in target["kind"]:
            if kind == "proc-macro" or kind in _LIBRARY_KINDS:
                return target
    return None

def _build_script_target(package):
    for target in package["targets"]:
        if "custom-build" in target["kind"]:
            return target
    return None

def _directory(package):
    # As cargo vendor --versioned-dirs names it.
    return "{}-{}".format(package["name"], package["version"])

def _root(package):
    return package["manifest_path"].removesuffix("Cargo.toml")

def _label(package):
    return "//vendor/{}:{}".format(_directory(package), package["name"])

def _is_macro(package):
    target = _library_target(package)
    return target != None and "proc-macro" in target["kind"]

def _needs(node, packages):
    """What one crate needs, according to one resolution.

    Returns:
        struct of features; libraries, macros, build_libraries, build_macros: labels; linked: labels of
        libraries whose build scripts report to this one's; aliases: label -> the name in the code.
    """
    libraries, macros, build_libraries, build_macros, linked, aliases = [], [], [], [], [], {}
    for dependency in node["deps"]:
        package = packages[dependency["pkg"]]
        target = _library_target(package)
        if target == None:
            continue
        label = _label(package)
        kinds = [kind["kind"] for kind in dependency["dep_kinds"]]
        macro = _is_macro(package)
        if None in kinds:
            (macros if macro else libraries).append(label)
            if package["links"] and not macro:
                linked.append(label)
        if "build" in kinds:
            (build_macros if macro else build_libraries).append(label)
        if dependency["name"] != target["name"].replace("-", "_"):
            aliases[label] = dependency["name"]
    return struct(
        aliases = aliases,
        build_libraries = build_libraries,
        build_macros = build_macros,
        features = node["features"],
        libraries = libraries,
        linked = linked,
        macros = macros,
    )

def _crate(package, needs):
    library = _library_target(package)
    script = _build_script_target(package)
    root = _root(package)
    return struct(
        build_script = script["src_path"].removeprefix(root) if script else None,
        build_script_edition = script["edition"] if script else None,
        crate_name = library["name"].replace("-", "_"),
        crate_root = library["src_path"].removeprefix(root),
        directory = _directory(package),
        edition = library["edition"],
        is_macro = _is_macro(package),
        links = package["links"],
        name = package["name"],
        needs = needs,
        version = package["version"],
    )

def resolve(native, wasm):
    """Digests two outputs of `cargo metadata`.

    Args:
        native: the one that is filtered for native rustc's host.
        wasm: the one that is filtered for rustc-wasm's target.

    Returns:
        struct of crates, a list; and direct, {package name: struct(label, is_macro)}, what the workspace's
        own manifests depend on.
    """
    packages, needs, direct = {}, {}, {}
    for compiler, metadata in {"native": native, "wasm": wasm}.items():
        packages.update({package["id"]: package for package in metadata["packages"]})
        for node in metadata["resolve"]["nodes"]:
            if node["id"] not in metadata["workspace_members"]:
                needs.setdefault(node["id"], {})[compiler] = _needs(node, packages)
                continue
            for dependency in node["deps"]:
                if dependency["pkg"] in metadata["workspace_members"]:
                    continue
                package = packages[dependency["pkg"]]
                new = struct(label = _label(package), is_macro = _is_macro(package))
                old = direct.setdefault(package["name"], new)
                if old != new:
                    fail("The workspace depends on {} and on {}: use one version".format(old.label, new.label))
    return struct(
        crates = [
            _crate(packages[id], by_compiler)
            for id, by_compiler in needs.items()
            if _library_target(packages[id])
        ],
        direct = direct,
    )
