"""@rustc_wasm_dist: rustc.wasm and its standard library, from the archive in toolchain/prebuilt."""

_ARCHIVE = "//toolchain/prebuilt:rustc-wasm-1.96.0-wasm32-wasip1.tar.zst"
_SUMS = "//toolchain/prebuilt:SHA256SUMS"

# What the launcher is built for, and so where the toolchain runs: this machine.
_EXEC_TRIPLES = {
    ("linux", "aarch64"): "aarch64-unknown-linux-gnu",
    ("linux", "amd64"): "x86_64-unknown-linux-gnu",
}

def _recorded_sha256(rctx, sums, name):
    for line in rctx.read(sums).splitlines():
        sha256, _, file = line.partition("  ")
        if file == name:
            return sha256
    fail("{} has no line for {}".format(sums, name))

def _unpack(rctx):
    """Unpacks the archive, if it is the recorded one."""
    archive = rctx.path(rctx.attr.archive)
    sums = rctx.path(rctx.attr.sums)
    recorded = _recorded_sha256(rctx, sums, archive.basename)
    actual = rctx.download(url = "file://" + str(archive), output = archive.basename).sha256
    if actual != recorded:
        fail("{} is not the archive that {} records (a damaged checkout?)\n  recorded sha256 {}\n  actual sha256   {}".format(
            archive,
            sums,
            recorded,
            actual,
        ))
    rctx.extract(archive.basename)
    rctx.delete(archive.basename)

def _prebuilt_impl(rctx):
    exec_triple = _EXEC_TRIPLES.get((rctx.os.name, rctx.os.arch))
    if not exec_triple:
        fail("No launcher can be built on {}/{}; known are {}".format(rctx.os.name, rctx.os.arch, _EXEC_TRIPLES.keys()))
    _unpack(rctx)
    rctx.file(
        "bin/rustdoc",
        "#!/bin/sh\necho 'rustc-wasm has no rustdoc: document for another platform' >&2\nexit 1\n",
        executable = True,
    )
    rctx.template("BUILD.bazel", rctx.attr._build_file, {
        "{exec_triple}": exec_triple,
        "{launcher}": str(rctx.attr.launcher),
        "{precompile_bzl}": str(rctx.attr._precompile),
        "{wasm_rustc}": str(rctx.attr._wasm_rustc),
    })

prebuilt_repository = repository_rule(
    doc = "A rules_rust toolchain around the files of a dist archive.",
    implementation = _prebuilt_impl,
    attrs = {
        "archive": attr.label(doc = "The dist archive: lib/rustc.wasm, lib/rustlib/…", default = _ARCHIVE),
        "launcher": attr.label(doc = "The rustc-wasm program.", default = "//toolchain/launcher:rustc-wasm"),
        "sums": attr.label(doc = "sha256sum's list, with a line for the archive.", default = _SUMS),
        "_build_file": attr.label(default = "//toolchain:prebuilt.BUILD.tpl"),
        "_precompile": attr.label(default = "//toolchain:precompile.bzl"),
        "_wasm_rustc": attr.label(default = "//toolchain:wasm_rustc"),
    },
)

prebuilt = module_extension(
    doc = "Makes the repository @rustc_wasm_dist.",
    implementation = lambda mctx: prebuilt_repository(name = "rustc_wasm_dist"),
)
