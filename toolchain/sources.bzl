"""@pinned_sources: the sources of LLVM and rustc that toolchain/sources.json pins, as they were published."""

def _pinned_sources_impl(rctx):
    python = rctx.which("python3")
    if python == None:
        fail("There is no python3 on PATH, which toolchain/build/fetch runs on")
    rctx.report_progress("downloading the sources of LLVM and rustc")
    result = rctx.execute(
        [python, rctx.path(rctx.attr._fetch), "--into", "files", "source"],
        environment = {"RUSTC_WASM_BUILD": str(rctx.path("state"))},
        timeout = 3600,
    )
    if result.return_code != 0:
        fail("toolchain/build/fetch fails:\n" + result.stderr)
    rctx.delete("state")
    rctx.file("BUILD.bazel", """\
filegroup(
    name = "files",
    srcs = glob(["files/*"]),
    visibility = ["//visibility:public"],
)
""")

pinned_sources_repository = repository_rule(
    doc = "What toolchain/build/fetch brings, through this machine's apt; each file has its pinned sha256.",
    implementation = _pinned_sources_impl,
    attrs = {
        "_fetch": attr.label(default = "//toolchain:build/fetch"),
        # Named so that a changed pin is fetched.
        "_pins": attr.label(default = "//toolchain:sources.json"),
    },
)

pinned_sources = module_extension(
    doc = "Makes the repository @pinned_sources.",
    implementation = lambda mctx: pinned_sources_repository(name = "pinned_sources"),
)
