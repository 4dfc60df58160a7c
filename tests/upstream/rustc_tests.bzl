"""@rustc_tests: rustc's own tests of proc macros, from the archive that source.json pins.

`@rustc_tests//:tests` is the files, and `@rustc_tests//:record` a file that says where they are or, if they could not be
had, why: so that the tests fail, and not the build of all others.
"""

_PIN = "rustc-tests"
_FOLDER = "tests/ui/proc-macro"
_BUILD = """\
package(default_visibility = ["//visibility:public"])

filegroup(
    name = "tests",
    srcs = glob(["{folder}/**"], allow_empty = True),
)

filegroup(
    name = "record",
    srcs = ["record.json"],
)
"""

def _archive(rctx, pins):
    for pin in json.decode(rctx.read(pins))["pins"]:
        if pin["name"] == _PIN:
            return pin["file"]
    fail("{} has no pin {}".format(pins, _PIN))

def _bring(rctx):
    """Downloads and unpacks the tests. Returns the reason if that is not possible."""
    python = rctx.which("python3")
    if python == None:
        return "there is no python3 on PATH"
    pins = rctx.path(rctx.attr._pins)
    for command in [
        [rctx.path(rctx.attr._fetch), "--pins", pins, "--into", "archive", _PIN],
        [rctx.path(rctx.attr._extract), "archive/" + _archive(rctx, pins), _FOLDER, rctx.path(rctx.attr._changes), "."],
    ]:
        result = rctx.execute(
            [python] + command,
            environment = {"RUSTC_WASM_BUILD": str(rctx.path("state"))},
            timeout = 1800,
        )
        if result.return_code != 0:
            return result.stderr
    return None

def _rustc_tests_impl(rctx):
    rctx.report_progress("downloading rustc's own tests")
    missing = _bring(rctx)
    rctx.delete("archive")
    rctx.delete("state")
    rctx.file("record.json", json.encode({"missing": missing} if missing else {"folder": _FOLDER}) + "\n")
    rctx.file("BUILD.bazel", _BUILD.format(folder = _FOLDER))

rustc_tests_repository = repository_rule(
    doc = "The folder tests/ui/proc-macro of rustc's source, through this machine's apt, with what a later release says otherwise.",
    implementation = _rustc_tests_impl,
    attrs = {
        "_changes": attr.label(default = "//tests/upstream:1.96.0.diff"),
        "_extract": attr.label(default = "//tests/upstream:extract.py"),
        "_fetch": attr.label(default = "//toolchain:build/fetch"),
        "_pins": attr.label(default = "//tests/upstream:source.json"),
    },
)

rustc_tests = module_extension(
    doc = "Makes the repository @rustc_tests.",
    implementation = lambda mctx: rustc_tests_repository(name = "rustc_tests"),
)
