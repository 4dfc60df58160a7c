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

def _crates_impl(mctx):
    users = {}
    for module in mctx.modules:
        for tag in module.tags.from_cargo:
            if tag.name in users:
                fail("The modules {} and {} both have crates called {}".format(users[tag.name], module.name, tag.name))
            users[tag.name] = module.name
            crates_repository(
                name = tag.name,
                grants = tag.grants,
                lockfile = tag.lockfile,
                manifests = tag.manifests,
                rustc_flags = tag.rustc_flags,
            )

crates = module_extension(
    doc = "Makes repositories of crates from Cargo.lock files.",
    implementation = _crates_impl,
    tag_classes = {"from_cargo": _from_cargo},
)
