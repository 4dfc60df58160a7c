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

    # rustc and the launcher find these by their names, in the same directory.
    stem = crate.output.basename.removeprefix("lib").removesuffix(".rlib")
    for extension in ["wasm", "cwasm", "grants"]:
        found = [file for file in crate.data.to_list() if file.extension == extension]
        asserts.equals(env, ["{}.{}".format(stem, extension)], [file.basename for file in found])
        asserts.equals(env, crate.output.dirname, found[0].dirname)
        asserts.equals(env, found, target[OutputGroupInfo][extension].to_list())
        asserts.true(env, found[0] in target[DefaultInfo].files.to_list())

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

        # Of the macros that the macro itself uses.
        "--wasm-proc-macro-allow-files",
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

def _is_precompiled_impl(ctx):
    env = analysistest.begin(ctx)
    action = action_of(env, "WasmProcMacroPrecompile")
    wasm = matching(action.inputs.to_list(), "full_name-", ".wasm")[0]
    cwasm = action.outputs.to_list()[0]
    asserts.equals(env, ["precompile", wasm.path, "-o", cwasm.path], action.argv[1:])

    # By the same launcher that will use it.
    launcher = action.argv[0]
    asserts.true(env, launcher.endswith("/rustc-wasm"), launcher)
    asserts.true(env, launcher in action_of(env, "WasmProcMacro").argv, launcher)

    # The compiler itself is no input: another one that makes the same module does not have it compiled again.
    asserts.equals(env, [], matching(action.inputs.to_list(), "rustc.", "wasm"))
    return analysistest.end(env)

_is_precompiled_test = analysistest.make(_is_precompiled_impl)

def _grants(env):
    """The lines of the .grants file that say something."""
    content = action_of(env, "FileWrite").content
    return [line for line in content.splitlines() if not line.startswith("#")]

def _writes_grants_impl(ctx):
    env = analysistest.begin(ctx)
    asserts.equals(env, [
        "env:CARGO_PKG_VERSION",
        "env:OURS_*",
        "fuel:100G",
        "memory:2G",
        "output:512M",
        "read:tests/rules/data.txt",
    ], _grants(env))
    data = analysistest.target_under_test(env)[rust_common.crate_info].data.to_list()
    asserts.equals(env, 1, len(matching(data, "data.txt", "data.txt")), "what users have to have as an input")
    assert_arguments(env, action_of(env, "WasmProcMacro"), ["--cfg=data_at=\"tests/rules/data.txt\""])
    return analysistest.end(env)

_writes_grants_test = analysistest.make(_writes_grants_impl)

def _grants_nothing_impl(ctx):
    env = analysistest.begin(ctx)
    asserts.equals(env, [], _grants(env))
    return analysistest.end(env)

_grants_nothing_test = analysistest.make(_grants_nothing_impl)

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

def _has_a_native_twin_impl(ctx):
    env = analysistest.begin(ctx)
    action = action_of(env, "Rustc")
    assert_arguments(env, action, [
        "tests/rules/root.rs",
        "--crate-name=full_name",
        "--crate-type=proc-macro",
        "--edition=2018",
        'feature="one"',
        "-Dmissing_docs",
    ])
    crate = analysistest.target_under_test(env)[rust_common.crate_info]
    asserts.equals(env, "so", crate.output.extension)
    asserts.equals(env, "full", action.env["CARGO_PKG_NAME"])
    asserts.equals(env, "yes", action.env["SET_BY_RUSTC_ENV"])

    # The macros that it uses are native too.
    inputs = action.inputs.to_list()
    asserts.equals(env, 1, len(matching(inputs, "libinner-", ".so")))
    asserts.equals(env, [], matching(inputs, "inner-", ".wasm"))
    return analysistest.end(env)

_has_a_native_twin_test = analysistest.make(_has_a_native_twin_impl)

def _native_twin_needs_no_grants_impl(ctx):
    env = analysistest.begin(ctx)
    action = action_of(env, "Rustc")

    # What `$(execpath …)` names is there, also if compile_data has it in another spelling.
    assert_arguments(env, action, ["--cfg=data_at=\"${pwd}/tests/rules/data.txt\""])
    asserts.equals(env, 1, len(matching(action.inputs.to_list(), "data.txt", "data.txt")))
    return analysistest.end(env)

_native_twin_needs_no_grants_test = analysistest.make(_native_twin_needs_no_grants_impl)

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
_refuses_a_size_test = analysistest.make(
    refusal_test("'2 GB' in memory: expected a whole number above 0, alone or with K, M or G behind it"),
    expect_failure = True,
)
_refuses_a_zero_test = analysistest.make(
    refusal_test("'0G' in fuel: expected a whole number above 0"),
    expect_failure = True,
)
_refuses_a_pattern_test = analysistest.make(
    refusal_test("'*_DIR' in env: expected the name of an environment variable"),
    expect_failure = True,
)
_refuses_a_line_break_test = analysistest.make(
    refusal_test("there is a line break in it"),
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
    wasm_proc_macro(
        name = "granted",
        srcs = ["lib.rs"],
        compile_data = [":data.txt"],
        env = ["CARGO_PKG_VERSION", "OURS_*"],
        fuel = "100G",
        memory = "2G",
        output = "512M",
        read = ["data.txt"],
        rustc_flags = ["--cfg=data_at=\"$(execpath data.txt)\""],
        **macro
    )
    wasm_proc_macro(name = "bad_size", srcs = ["lib.rs"], memory = "2 GB", **macro)
    wasm_proc_macro(name = "zero", srcs = ["lib.rs"], fuel = "0G", **macro)
    wasm_proc_macro(name = "bad_pattern", srcs = ["lib.rs"], env = ["*_DIR"], **macro)
    wasm_proc_macro(name = "line_break", srcs = ["lib.rs"], env = ["A\nread:/"], **macro)
    wasm_proc_macro(name = "by-name", srcs = ["lib.rs", "other.rs"], **macro)
    wasm_proc_macro(name = "macro_in_deps", srcs = ["lib.rs"], deps = [":inner"], **macro)
    wasm_proc_macro(name = "library_in_macros", srcs = ["lib.rs"], proc_macro_deps = [":macros_dependency"], **macro)
    wasm_proc_macro(name = "c_in_deps", srcs = ["lib.rs"], deps = [":in_c"], **macro)
    wasm_proc_macro(name = "unclear_root", srcs = ["other.rs", "root.rs"], **macro)
    wasm_proc_macro(name = "7th", srcs = ["lib.rs"], **macro)

    tests = {
        "finds_the_root": (_finds_the_root_test, "by-name.module"),
        "has_a_native_twin": (_has_a_native_twin_test, "full_native"),
        "has_all_attributes": (_action_has_all_attributes_test, "full.module"),
        "grants_nothing": (_grants_nothing_test, "full.module"),
        "is_precompiled": (_is_precompiled_test, "full.module"),
        "native_twin_needs_no_grants": (_native_twin_needs_no_grants_test, "granted_native"),
        "one_for_all": (_is_one_for_all_test, "full"),
        "optimised_in_dbg": (_optimised_in_dbg_test, "full.module"),
        "optimised_in_fastbuild": (_optimised_in_fastbuild_test, "full.module"),
        "provides_a_macro_crate": (_provides_a_macro_crate_test, "full"),
        "refuses_a_library_in_proc_macro_deps": (_refuses_a_library_in_proc_macro_deps_test, "library_in_macros.module"),
        "refuses_a_line_break": (_refuses_a_line_break_test, "line_break.module"),
        "refuses_a_macro_in_deps": (_refuses_a_macro_in_deps_test, "macro_in_deps.module"),
        "refuses_a_pattern": (_refuses_a_pattern_test, "bad_pattern.module"),
        "refuses_a_size": (_refuses_a_size_test, "bad_size.module"),
        "refuses_a_zero": (_refuses_a_zero_test, "zero.module"),
        "refuses_an_impossible_name": (_refuses_an_impossible_name_test, "7th.module"),
        "refuses_an_unclear_root": (_refuses_an_unclear_root_test, "unclear_root.module"),
        "refuses_c": (_refuses_c_test, "c_in_deps.module"),
        "writes_grants": (_writes_grants_test, "granted.module"),
    }
    for test_name, (rule, target) in tests.items():
        rule(name = test_name, size = "small", target_under_test = ":" + target)
    native.test_suite(name = name, tests = [":" + test_name for test_name in tests])
