"""vendored: packages from crates.io whose files tests read, or which they build by Cargo.

    vendored.packages(
        name = "loading_crates",
        lockfile = "//tests:loading/crates/Cargo.lock",
        manifest = "//tests:loading/crates/Cargo.toml",
    )

Then `@loading_crates//:vendor/serde/src/lib.rs` is a file of one of them, and `@loading_crates//:files` is all of all. They are those
of the lock file, as this machine's cargo fetches them.
"""

_BUILD = """\
package(default_visibility = ["//visibility:public"])

exports_files(glob(["vendor/**"]))

filegroup(
    name = "files",
    srcs = glob(["vendor/**"]),
)
"""

def _vendored_repository_impl(rctx):
    sysroot = rctx.getenv("LOCAL_RUST_SYSROOT")
    cargo = rctx.path(sysroot + "/bin/cargo") if sysroot else rctx.which("cargo")
    if cargo == None:
        fail("There is no cargo on PATH. Install it (rustup, or your distribution's package), or set --repo_env=LOCAL_RUST_SYSROOT")

    # Not beside the committed files; cargo wants the package to have a target.
    rctx.file("workspace/Cargo.toml", rctx.read(rctx.attr.manifest))
    rctx.file("workspace/Cargo.lock", rctx.read(rctx.attr.lockfile))
    rctx.file("workspace/src/main.rs", "fn main() {}\n")
    rctx.report_progress("cargo vendor --locked")
    result = rctx.execute([cargo, "vendor", "--locked", "../vendor"], working_directory = "workspace", timeout = 1200)
    if result.return_code != 0:
        fail("'cargo vendor' for {} fails:\n{}".format(rctx.attr.lockfile, result.stderr))
    rctx.file("BUILD.bazel", _BUILD)

_vendored_repository = repository_rule(
    doc = "The packages that a Cargo.lock names, in `vendor/`, a folder each.",
    implementation = _vendored_repository_impl,
    attrs = {
        "lockfile": attr.label(mandatory = True),
        "manifest": attr.label(mandatory = True),
    },
    environ = ["CARGO_HOME", "LOCAL_RUST_SYSROOT"],
)

_packages = tag_class(
    doc = "One repository with what a Cargo.lock names.",
    attrs = {
        "lockfile": attr.label(doc = "The Cargo.lock.", mandatory = True),
        "manifest": attr.label(doc = "The Cargo.toml that belongs to it.", mandatory = True),
        "name": attr.string(doc = "The repository's name.", mandatory = True),
    },
)

def _vendored_impl(mctx):
    for module in mctx.modules:
        for tag in module.tags.packages:
            _vendored_repository(name = tag.name, lockfile = tag.lockfile, manifest = tag.manifest)

vendored = module_extension(
    doc = "Makes repositories of packages, without rules to compile them.",
    implementation = _vendored_impl,
    tag_classes = {"packages": _packages},
)
