"""crates: the crates.io dependencies of a Cargo.lock, for native rustc and for rustc-wasm.

    crates = use_extension("@rustc_wasm//rules:crates.bzl", "crates")
    crates.from_cargo(
        name = "my_crates",
        lockfile = "//:Cargo.lock",
        manifests = ["//:Cargo.toml"],
    )
    use_repo(crates, crates = "my_crates")

Then `@crates//:serde` is the serde that a manifest depends on. A target that rustc-wasm compiles gets the
crate compiled by rustc-wasm, with macro modules for the procedural macros in its graph; any other target
gets it compiled by native rustc, with native macros. A procedural macro named directly, as in
`proc_macro_deps = ["@crates//:serde_derive"]`, is the macro module; `@crates//:serde_derive_native` is the
native one.

cargo fetches what Cargo.lock names (as your cargo configuration says: mirrors, proxies, offline) and fails if
a checksum differs.

Build scripts run in Bazel's sandbox, with no environment but Cargo's. What else one needs, it is given:

    crates.build_script(
        crates = "my_crates",
        files = {"//:python.txt": "PYO3_CONFIG_FILE"},
        package = "pyo3-build-config",
    )
"""

load("//rules/private/crates:repository.bzl", "crates_repository")

_from_cargo = tag_class(
    doc = "One repository with everything that a Cargo.lock names.",
    attrs = {
        "grants": attr.string_list_dict(
            doc = """What the macros of a package may do besides computing: `{"clap_derive": ["env:CARGO_PKG_NAME"]}`.

The capabilities are those of wasm_macro_grants in defs.bzl, except for `read:`, which only a user can grant.""",
        ),
        "lockfile": attr.label(
            doc = "The Cargo.lock. It is never changed: where it does not fit the manifests, cargo says so.",
            mandatory = True,
        ),
        "manifests": attr.label_list(
            doc = "The Cargo.toml of the package or workspace, beside the lock file, and those of all workspace members.",
            mandatory = True,
        ),
        "name": attr.string(
            doc = "The repository's name, which no other module may use.",
            mandatory = True,
        ),
        "rustc_flags": attr.string_list(
            doc = """More arguments for rustc, for all crates, whatever compiles them. Macros are
compiled for speed; with `-Copt-level=0` that takes less time, and expanding takes more.""",
        ),
    },
)

_build_script = tag_class(
    doc = "What the build script of one package of a from_cargo is given, besides what Cargo gives it.",
    attrs = {
        "crates": attr.string(
            doc = "The name of the from_cargo, in the same module.",
            mandatory = True,
        ),
        "env": attr.string_dict(doc = "Variables and their values."),
        "files": attr.label_keyed_string_dict(
            doc = "Files, and the variables that have their absolute paths. They can't be among those of `env`.",
            allow_files = True,
        ),
        "package": attr.string(
            doc = "The package's name. If there are several versions of it, this is for all of them.",
            mandatory = True,
        ),
    },
)

def _build_scripts(module):
    """{name of a from_cargo: {package: its tag}}."""
    scripts = {tag.name: {} for tag in module.tags.from_cargo}
    for tag in module.tags.build_script:
        if tag.crates not in scripts:
            fail("build_script names the crates {}, but the module {} has {}".format(
                tag.crates,
                module.name,
                ", ".join(sorted(scripts)) or "none",
            ))
        if tag.package in scripts[tag.crates]:
            fail("There are two build_script for the package {} of {}: make them one".format(tag.package, tag.crates))
        scripts[tag.crates][tag.package] = tag
    return scripts

def _variables(tag):
    """The variables of a build_script: NAME=VALUE, where `$(execpath LABEL)` stands for a file."""
    variables = dict(tag.env)
    for file, name in tag.files.items():
        if name in variables:
            fail("build_script for {} sets {} twice".format(tag.package, name))
        variables[name] = "$(execpath {})".format(file)
    return ["{}={}".format(name, value) for name, value in variables.items()]

def _crates_impl(mctx):
    users = {}
    for module in mctx.modules:
        scripts = _build_scripts(module)
        for tag in module.tags.from_cargo:
            if tag.name in users:
                fail("The modules {} and {} both have crates called {}".format(users[tag.name], module.name, tag.name))
            users[tag.name] = module.name
            crates_repository(
                name = tag.name,
                build_script_env = {package: _variables(script) for package, script in scripts[tag.name].items()},
                build_script_files = {
                    package: [str(file) for file in script.files]
                    for package, script in scripts[tag.name].items()
                },
                grants = tag.grants,
                lockfile = tag.lockfile,
                manifests = tag.manifests,
                rustc_flags = tag.rustc_flags,
            )

crates = module_extension(
    doc = "Makes repositories of crates from Cargo.lock files.",
    implementation = _crates_impl,
    tag_classes = {
        "build_script": _build_script,
        "from_cargo": _from_cargo,
    },
)
