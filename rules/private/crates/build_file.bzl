"""The text of the BUILD files in a crates repository. Labels and attributes in, Starlark source out."""

load("//rules/private:grants.bzl", "split_capability")

_NATIVE_SUFFIX = "_native"

def _merge(lists):
    return sorted({item: None for items in lists for item in items})

def _by_compiler(crate, labels, of_native, of_wasm):
    """The source of a value that depends on the compiler.

    Args:
        crate: a struct of resolve.bzl.
        labels: the struct of labels that crate_build_file gets.
        of_native: a function from a crate's needs for native rustc to a value.
        of_wasm: the same for rustc-wasm.

    Returns:
        string.
    """
    needs = crate.needs

    # A crate that only one resolution has is for that compiler, or for a build script that goes with it.
    native = of_native(needs.get("native", needs.get("wasm")))
    wasm = of_wasm(needs.get("wasm", needs.get("native")))
    if native == wasm:
        return repr(wasm)
    return 'select({{"{}": {}, "//conditions:default": {}}})'.format(labels.wasm_rustc, repr(wasm), repr(native))

def _features(needs):
    return sorted(needs.features)

def _libraries(needs):
    return sorted(needs.libraries)

def _wasm_macros(needs):
    return sorted(needs.macros)

def _native_macros(needs):
    return [label + _NATIVE_SUFFIX for label in sorted(needs.macros)]

def _aliases(needs, libraries, macros, macro_suffix):
    """{label: name in the code} of those dependencies that have another name there than their own."""
    aliases = {}
    for label, name in needs.aliases.items():
        if label in libraries:
            aliases[label] = name
        elif label in macros:
            aliases[label + macro_suffix] = name
    return aliases

def _native_aliases(needs):
    return _aliases(needs, needs.libraries, needs.macros, _NATIVE_SUFFIX)

def _wasm_aliases(needs):
    return _aliases(needs, needs.libraries, needs.macros, "")

def _call(rule, **attributes):
    """The source of a rule's instance; attribute values are source, those that are None are left out."""
    lines = ["    {} = {},".format(name, value) for name, value in attributes.items() if value != None]
    return "\n".join([rule + "("] + lines + [")"])

def _build_script(crate, labels, given):
    """A build script is compiled by native rustc, whatever compiles its crate."""
    all_needs = crate.needs.values()
    aliases = {}
    for needs in all_needs:
        aliases.update(_aliases(needs, needs.build_libraries, needs.build_macros, _NATIVE_SUFFIX))
    return _call(
        "cargo_build_script",
        name = repr("build_script"),
        aliases = repr(aliases),
        srcs = 'glob(["**/*.rs"])',
        build_script_env = repr(given.env) if given.env else None,
        crate_features = _by_compiler(crate, labels, _features, _features),
        crate_name = repr("build_script_build"),
        crate_root = repr(crate.build_script),
        data = 'glob(["**"], exclude = ["BUILD.bazel"])' + (" + {}".format(repr(given.files)) if given.files else ""),
        deps = repr(_merge([needs.build_libraries for needs in all_needs])),
        edition = repr(crate.build_script_edition),
        link_deps = repr(_merge([needs.linked for needs in all_needs])),
        links = repr(crate.links) if crate.links else None,
        pkg_name = repr(crate.name),
        proc_macro_deps = repr([label + _NATIVE_SUFFIX for label in _merge([needs.build_macros for needs in all_needs])]),
        rustc_flags = '["--cap-lints=allow"]',
        version = repr(crate.version),
    )

def _grants(crate, capabilities):
    """The attributes of a wasm_proc_macro that grant capabilities, in source."""
    attributes = {}
    for capability in capabilities:
        kind, value = split_capability(capability)
        if kind == "read":
            fail("The macros of {} can't be granted '{}' for all their users: grant it to each user that has the file, by wasm_macro_grants".format(
                crate.name,
                capability,
            ))
        elif kind == "env":
            attributes.setdefault("env", []).append(value)
        elif kind in attributes:
            fail("The macros of {} are granted {} twice".format(crate.name, kind))
        else:
            attributes[kind] = value
    return {name: repr(value) for name, value in attributes.items()}

def _library(crate, labels, rustc_flags, rule, name, **attributes):
    deps = _by_compiler(crate, labels, _libraries, _libraries)
    if crate.build_script:
        deps += ' + [":build_script"]'
    return _call(
        rule,
        name = repr(name),
        aliases = _by_compiler(crate, labels, _native_aliases, _wasm_aliases),
        srcs = 'glob(["**/*.rs"])',
        compile_data = 'glob(["**"], exclude = ["**/*.rs", "BUILD.bazel"], allow_empty = True)',
        crate_features = _by_compiler(crate, labels, _features, _features),
        crate_name = repr(crate.crate_name),
        crate_root = repr(crate.crate_root),
        deps = deps,
        edition = repr(crate.edition),
        proc_macro_deps = _by_compiler(crate, labels, _native_macros, _wasm_macros),
        # Where there are two targets for a package, the name of one is not Cargo's.
        rustc_env = repr({"CARGO_PKG_NAME": crate.name}),
        rustc_flags = repr(["--cap-lints=allow"] + rustc_flags),
        version = repr(crate.version),
        **attributes
    )

def crate_build_file(crate, labels, capabilities, build_script, rustc_flags):
    """The BUILD file of one crate.

    Args:
        crate: a struct of resolve.bzl.
        labels: struct of defs (the .bzl file with wasm_proc_macro) and wasm_rustc (the constraint that
            selects rustc-wasm), both strings.
        capabilities: list of strings, what the crate's macros are granted.
        build_script: struct of env, {variable: value}, and files, list of labels as strings: what its build script
            is given besides Cargo's variables and the package's files.
        rustc_flags: list of strings, more arguments for rustc.

    Returns:
        string.
    """
    parts = [
        'load("@rules_rust//cargo:defs.bzl", "cargo_build_script")' if crate.build_script else None,
        'load("{}", "wasm_proc_macro")'.format(labels.defs) if crate.is_macro else 'load("@rules_rust//rust:defs.bzl", "rust_library")',
        'package(default_visibility = ["//visibility:public"])',
        _build_script(crate, labels, build_script) if crate.build_script else None,
    ]
    if crate.is_macro:
        # With it comes <name>_native, for native rustc.
        parts.append(_library(crate, labels, rustc_flags, "wasm_proc_macro", crate.name, **_grants(crate, capabilities)))
    else:
        parts.append(_library(crate, labels, rustc_flags, "rust_library", crate.name))
    return "\n\n".join([part for part in parts if part]) + "\n"

def hub_build_file(direct):
    """The BUILD file at the top, with an alias for each direct dependency.

    Args:
        direct: {package name: struct(label, is_macro)}.

    Returns:
        string.
    """
    parts = ['package(default_visibility = ["//visibility:public"])']
    for name, crate in sorted(direct.items()):
        parts.append(_call("alias", name = repr(name), actual = repr(crate.label)))
        if crate.is_macro:
            parts.append(_call("alias", name = repr(name + _NATIVE_SUFFIX), actual = repr(crate.label + _NATIVE_SUFFIX)))
    return "\n\n".join(parts) + "\n"
