"""@pinned_sources: the sources that toolchain/sources.json pins, as they were published.

Each is a target with the name of its pin, such as @pinned_sources//:llvm-source.
"""

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
    build_file = ['package(default_visibility = ["//visibility:public"])']
    for pin in json.decode(rctx.read(rctx.attr._pins))["pins"]:
        if pin["role"] == "source":
            build_file.append('filegroup(name = "{}", srcs = ["files/{}"])'.format(pin["name"], pin["file"]))
    rctx.file("BUILD.bazel", "\n\n".join(build_file) + "\n")

pinned_sources_repository = repository_rule(
    doc = "What toolchain/build/fetch brings, through this machine's apt; each file has its pinned sha256.",
    implementation = _pinned_sources_impl,
    attrs = {
        "_fetch": attr.label(default = "//toolchain:build/fetch"),
        "_pins": attr.label(default = "//toolchain:sources.json"),
    },
)

pinned_sources = module_extension(
    doc = "Makes the repository @pinned_sources.",
    implementation = lambda mctx: pinned_sources_repository(name = "pinned_sources"),
)
