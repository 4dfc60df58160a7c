"""The BUILD files of crates from crates.io."""

load("@bazel_skylib//lib:unittest.bzl", "asserts", "unittest")

# buildifier: disable=bzl-visibility
load("//rules/private/crates:build_file.bzl", "crate_build_file")

_LABELS = struct(defs = "//:defs.bzl", wasm_rustc = "//:wasm_rustc")

def _macro_crate():
    return struct(
        build_script = None,
        crate_name = "some_derive",
        crate_root = "src/lib.rs",
        edition = "2021",
        is_macro = True,
        name = "some-derive",
        needs = {"wasm": struct(aliases = {}, features = [], libraries = [], macros = [])},
        version = "1.0.0",
    )

def _build_file_calls(capabilities):
    """The rules that a macro crate's BUILD file calls, and the text of each call."""
    build_file = crate_build_file(_macro_crate(), _LABELS, capabilities, build_script = None, rustc_flags = [])
    return {call.split("(")[0]: call for call in build_file.split("\n\n")}

def _grants_impl(ctx):
    env = unittest.begin(ctx)
    calls = _build_file_calls(["env:ONE", "memory:2G", "env:TWO_*"])
    asserts.true(env, "    env = [\"ONE\", \"TWO_*\"],\n" in calls["wasm_proc_macro"], calls["wasm_proc_macro"])
    asserts.true(env, "    memory = \"2G\",\n" in calls["wasm_proc_macro"], calls["wasm_proc_macro"])
    return unittest.end(env)

_grants_test = unittest.make(_grants_impl)

def _no_grants_impl(ctx):
    env = unittest.begin(ctx)
    call = _build_file_calls([])["wasm_proc_macro"]
    asserts.false(env, "    env = " in call, call)
    return unittest.end(env)

_no_grants_test = unittest.make(_no_grants_impl)

def crates_tests(name):
    """Declares the tests, and the suite of them.

    Args:
        name: the suite's name.
    """
    unittest.suite(name, _grants_test, _no_grants_test)
