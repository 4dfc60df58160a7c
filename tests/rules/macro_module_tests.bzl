"""wasm_proc_macro: its providers, its action, its configuration, and what it refuses."""

load("@bazel_skylib//lib:unittest.bzl", "analysistest", "asserts")
load("@rules_cc//cc:defs.bzl", "cc_library")
load("@rules_rust//rust:defs.bzl", "rust_common", "rust_library")
load("//rules:defs.bzl", "wasm_proc_macro")
load(":assertions.bzl", "action_of", "assert_arguments", "matching", "refusal_test")

def _provides_a_macro_crate_impl(ctx):
    env = analysistest.begin(ctx)
    target = analysistest.target_under_test(env)
    crate = target[rust_common.crate_info]
    asserts.equals(env, "proc-macro", crate.type)
    asserts.equals(env, "full_name", crate.name)
    asserts.equals(env, target.label, crate.owner)
    asserts.true(env, crate.output.basename.startswith("libfull_name-") and crate.output.basename.endswith(".rlib"), crate.output.basename)

    # rustc finds the module by this name, in the same directory.
    expected = crate.output.basename.removeprefix("lib").removesuffix(".rlib") + ".wasm"
    modules = [file for file in crate.data.to_list() if file.extension == "wasm"]
    asserts.equals(env, [expected], [file.basename for file in modules])
    asserts.equals(env, crate.output.dirname, modules[0].dirname)
    asserts.equals(env, modules, target[OutputGroupInfo].wasm.to_list())

    # A linked module needs nothing of what it was made from.
    asserts.equals(env, [], target[rust_common.dep_info].transitive_crates.to_list())
    return analysistest.end(env)

_provides_a_macro_crate_test = analysistest.make(_provides_a_macro_crate_impl)

def _action_has_all_attributes_impl(ctx):
    env = analysistest.begin(ctx)
    action = action_of(env, "WasmProcMacro")
    assert_arguments(env, action, [
        "tests/rules/root.rs",
        "--crate-name=full_name",
        "--crate-type=proc-macro",
        "--edition=2018",
        "--extern=proc_macro",
        "--target=wasm32-wasip1",
        'feature="one"',
        'feature="two"',
        "-Dmissing_docs",
        "--cfg=data_at=\"tests/rules/data.txt\"",
    ])
    externs = [argument.split("=", 1) for argument in action.argv if argument.startswith(("renamed=", "macros_dependency="))]
    asserts.equals(env, ["renamed"], [name for name, _ in externs])
    asserts.true(env, "/libmacros_dependency-" in externs[0][1], externs[0][1])

    asserts.equals(env, "full", action.env["CARGO_PKG_NAME"])
    asserts.equals(env, "1.2.3-rc.4", action.env["CARGO_PKG_VERSION"])
    asserts.equals(env, ["1", "2", "3", "rc.4"], [action.env["CARGO_PKG_VERSION_" + part] for part in ["MAJOR", "MINOR", "PATCH", "PRE"]])
    asserts.equals(env, "yes", action.env["SET_BY_RUSTC_ENV"])

    inputs = action.inputs.to_list()
    for name in ["root.rs", "other.rs", "data.txt", "rustc.wasm", "rustc.cwasm", "rustc-wasm"]:
        asserts.true(env, len(matching(inputs, name, name)) > 0, name + " is no input")
    asserts.equals(env, 1, len(matching(inputs, "libmacros_dependency-", ".rlib")))
    asserts.equals(env, 1, len(matching(inputs, "inner-", ".wasm")), "the module of a macro that the macro uses")
    return analysistest.end(env)

_action_has_all_attributes_test = analysistest.make(_action_has_all_attributes_impl)

def _is_optimised_impl(ctx):
    env = analysistest.begin(ctx)
    action = action_of(env, "WasmProcMacro")
    assert_arguments(env, action, ["--codegen=opt-level=3"])

    # The dependency comes from the same configuration as the macro's own output.
    output = matching(action.outputs.to_list(), "full_name-", ".wasm")[0]
    dependency = matching(action.inputs.to_list(), "libmacros_dependency-", ".rlib")[0]
    asserts.equals(env, output.root.path, dependency.root.path)
    return analysistest.end(env)

def _is_optimised_test(mode):
    return analysistest.make(_is_optimised_impl, config_settings = {"//command_line_option:compilation_mode": mode})

_optimised_in_fastbuild_test = _is_optimised_test("fastbuild")
_optimised_in_dbg_test = _is_optimised_test("dbg")

def _is_one_for_all_impl(ctx):
    env = analysistest.begin(ctx)

    # Asked for in the target configuration, as on the command line, and yet the one that users get.
    module = analysistest.target_under_test(env)[OutputGroupInfo].wasm.to_list()[0]
    asserts.true(env, "-opt-exec-" in module.root.path, module.root.path)
    return analysistest.end(env)

_is_one_for_all_test = analysistest.make(_is_one_for_all_impl)

def _finds_the_root_impl(ctx):
    env = analysistest.begin(ctx)
    assert_arguments(env, action_of(env, "WasmProcMacro"), ["tests/rules/lib.rs", "--crate-name=by_name", "--edition=2021"])
    return analysistest.end(env)

_finds_the_root_test = analysistest.make(_finds_the_root_impl)

_refuses_a_macro_in_deps_test = analysistest.make(
    refusal_test("it belongs in proc_macro_deps"),
    expect_failure = True,
)
_refuses_a_library_in_proc_macro_deps_test = analysistest.make(
    refusal_test("it belongs in deps"),
    expect_failure = True,
)
_refuses_c_test = analysistest.make(
    refusal_test("is no Rust crate; a macro module can link nothing else"),
    expect_failure = True,
)
_refuses_an_unclear_root_test = analysistest.make(
    refusal_test("set crate_root"),
    expect_failure = True,
)
_refuses_an_impossible_name_test = analysistest.make(
    refusal_test("'7th' is no crate name; set crate_name"),
    expect_failure = True,
)

def macro_module_tests(name):
    """Declares the tests, and the suite of them.

    Args:
        name: the suite's name.
    """
    macro = {"tags": ["manual"], "testonly": True}
    rust_library(name = "macros_dependency", srcs = ["lib.rs"], **macro)
    cc_library(name = "in_c", **macro)
    wasm_proc_macro(name = "inner", srcs = ["lib.rs"], **macro)
    wasm_proc_macro(
        name = "full",
        srcs = ["other.rs", "root.rs"],
        aliases = {":macros_dependency": "renamed"},
        compile_data = ["data.txt"],
        crate_features = ["one", "two"],
        crate_name = "full_name",
        crate_root = "root.rs",
        edition = "2018",
        proc_macro_deps = [":inner"],
        rustc_env = {"SET_BY_RUSTC_ENV": "yes"},
        rustc_flags = ["-Dmissing_docs", "--cfg=data_at=\"$(location data.txt)\""],
        version = "1.2.3-rc.4",
        deps = [":macros_dependency"],
        **macro
    )
    wasm_proc_macro(name = "by-name", srcs = ["lib.rs", "other.rs"], **macro)
    wasm_proc_macro(name = "macro_in_deps", srcs = ["lib.rs"], deps = [":inner"], **macro)
    wasm_proc_macro(name = "library_in_macros", srcs = ["lib.rs"], proc_macro_deps = [":macros_dependency"], **macro)
    wasm_proc_macro(name = "c_in_deps", srcs = ["lib.rs"], deps = [":in_c"], **macro)
    wasm_proc_macro(name = "unclear_root", srcs = ["other.rs", "root.rs"], **macro)
    wasm_proc_macro(name = "7th", srcs = ["lib.rs"], **macro)

    tests = {
        "finds_the_root": (_finds_the_root_test, "by-name.module"),
        "has_all_attributes": (_action_has_all_attributes_test, "full.module"),
        "one_for_all": (_is_one_for_all_test, "full"),
        "optimised_in_dbg": (_optimised_in_dbg_test, "full.module"),
        "optimised_in_fastbuild": (_optimised_in_fastbuild_test, "full.module"),
        "provides_a_macro_crate": (_provides_a_macro_crate_test, "full"),
        "refuses_a_library_in_proc_macro_deps": (_refuses_a_library_in_proc_macro_deps_test, "library_in_macros.module"),
        "refuses_a_macro_in_deps": (_refuses_a_macro_in_deps_test, "macro_in_deps.module"),
        "refuses_an_impossible_name": (_refuses_an_impossible_name_test, "7th.module"),
        "refuses_an_unclear_root": (_refuses_an_unclear_root_test, "unclear_root.module"),
        "refuses_c": (_refuses_c_test, "c_in_deps.module"),
    }
    for test_name, (rule, target) in tests.items():
        rule(name = test_name, size = "small", target_under_test = ":" + target)
    native.test_suite(name = name, tests = [":" + test_name for test_name in tests])
