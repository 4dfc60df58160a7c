"""Those who use macro modules: rust_library and the crates of @crates, and wasm_program."""

load("@bazel_skylib//lib:unittest.bzl", "analysistest", "asserts")
load("@rules_rust//rust:defs.bzl", "rust_binary", "rust_library")
load("//rules:defs.bzl", "WASM_ONLY", "wasm_macro_grants", "wasm_proc_macro", "wasm_program")
load(":assertions.bzl", "action_of", "assert_arguments", "matching", "refusal_test")

_TO_WASM = {"//command_line_option:platforms": str(Label("//toolchain:wasm32-wasip1"))}

def _gets_the_module_impl(ctx):
    env = analysistest.begin(ctx)
    action = action_of(env, "Rustc")
    externs = [argument for argument in action.argv if argument.startswith("--extern=used_macro=")]
    asserts.equals(env, 1, len(externs), "--extern of the macro")
    asserts.true(env, externs[0].endswith(".rlib"), externs[0])

    inputs = action.inputs.to_list()
    rlib = matching(inputs, "libused_macro-", ".rlib")[0]
    asserts.equals(env, externs[0].removeprefix("--extern=used_macro="), rlib.path)
    for extension in [".wasm", ".cwasm", ".grants"]:
        found = matching(inputs, "used_macro-", extension)
        asserts.equals(env, [rlib.dirname], [file.dirname for file in found], extension)

    # Changed grants, or files, are changed inputs.
    asserts.equals(env, 1, len(matching(inputs, "data.txt", "data.txt")), "what the macro reads")
    assert_arguments(env, action, ["--wasm-proc-macro-allow-files"])
    return analysistest.end(env)

_gets_the_module_test = analysistest.make(_gets_the_module_impl, config_settings = _TO_WASM)

def _transitive_user_gets_the_module_impl(ctx):
    env = analysistest.begin(ctx)
    action = action_of(env, "Rustc")
    asserts.equals(env, [], [argument for argument in action.argv if "--extern=used_macro" in argument])

    # rustc reads a macro crate's metadata, and may run it, wherever a crate that uses it is used.
    for extension in [".wasm", ".cwasm", ".grants"]:
        asserts.equals(env, 1, len(matching(action.inputs.to_list(), "used_macro-", extension)), extension)
    asserts.equals(env, 1, len(matching(action.inputs.to_list(), "libused_macro-", ".rlib")))
    return analysistest.end(env)

_transitive_user_gets_the_module_test = analysistest.make(_transitive_user_gets_the_module_impl, config_settings = _TO_WASM)

def _crate_macros(env):
    """The numbers of macro modules, of their machine codes and of native macro libraries that a user of thiserror is compiled with."""
    inputs = action_of(env, "Rustc").inputs.to_list()
    return (
        len(matching(inputs, "thiserror_impl-", ".wasm")),
        len(matching(inputs, "thiserror_impl-", ".cwasm")),
        len(matching(inputs, "libthiserror_impl-", ".so")),
    )

def _crate_macros_in_wasm_impl(ctx):
    env = analysistest.begin(ctx)
    asserts.equals(env, (1, 1, 0), _crate_macros(env))
    return analysistest.end(env)

_crate_macros_in_wasm_test = analysistest.make(_crate_macros_in_wasm_impl, config_settings = _TO_WASM)

def _crate_macros_in_native_impl(ctx):
    env = analysistest.begin(ctx)
    asserts.equals(env, (0, 0, 1), _crate_macros(env))
    return analysistest.end(env)

_crate_macros_in_native_test = analysistest.make(_crate_macros_in_native_impl)

_GRANT = "--wasm-proc-macro-allow="

def _grant_flags(env):
    return [flag.removeprefix(_GRANT) for flag in action_of(env, "Rustc").argv if flag.startswith(_GRANT)]

def _granting_in_wasm_impl(ctx):
    env = analysistest.begin(ctx)
    asserts.equals(env, [
        "used-macro=env:OURS",
        "used-macro=read:${pwd}/tests/rules/data.txt",
        "*=memory:2G",
    ], _grant_flags(env))
    assert_arguments(env, action_of(env, "Rustc"), ["--cfg=more"])
    return analysistest.end(env)

_granting_in_wasm_test = analysistest.make(_granting_in_wasm_impl, config_settings = _TO_WASM)

def _granting_in_native_impl(ctx):
    env = analysistest.begin(ctx)
    asserts.equals(env, [], _grant_flags(env))
    assert_arguments(env, action_of(env, "Rustc"), ["--cfg=more"])
    return analysistest.end(env)

_granting_in_native_test = analysistest.make(_granting_in_native_impl)

def _program_runs_wasm_impl(ctx):
    env = analysistest.begin(ctx)
    target = analysistest.target_under_test(env)
    asserts.equals(env, ["program.wasm"], [file.basename for file in target[OutputGroupInfo].wasm.to_list()])
    script = action_of(env, "FileWrite")
    asserts.true(env, "/rustc-wasm\" run \"" in script.content, script.content)
    runfiles = target[DefaultInfo].default_runfiles.files.to_list()
    asserts.equals(env, 1, len(matching(runfiles, "rustc-wasm", "rustc-wasm")), "launchers in the runfiles")
    asserts.equals(env, 1, len(matching(runfiles, "program.wasm", "program.wasm")), "programs in the runfiles")
    return analysistest.end(env)

_program_runs_wasm_test = analysistest.make(_program_runs_wasm_impl)

_program_refuses_a_library_test = analysistest.make(
    refusal_test("is no program for WebAssembly"),
    expect_failure = True,
)

def user_tests(name):
    """Declares the tests, and the suite of them.

    Args:
        name: the suite's name.
    """
    subject = {"tags": ["manual"], "testonly": True}
    wasm_proc_macro(name = "used_macro", srcs = ["lib.rs"], read = ["data.txt"], **subject)
    rust_library(
        name = "user_of_macro",
        srcs = ["lib.rs"],
        proc_macro_deps = [":used_macro"],
        target_compatible_with = WASM_ONLY,
        **subject
    )
    rust_library(
        name = "user_of_user",
        srcs = ["lib.rs"],
        target_compatible_with = WASM_ONLY,
        deps = [":user_of_macro"],
        **subject
    )
    rust_library(name = "user_of_crate", srcs = ["lib.rs"], deps = ["@crates//:thiserror"], **subject)
    rust_library(
        name = "granting_user",
        srcs = ["lib.rs"],
        compile_data = ["data.txt"],
        rustc_flags = wasm_macro_grants({
            "used-macro": ["env:OURS", "read:$(execpath data.txt)"],
            "*": ["memory:2G"],
        }) + ["--cfg=more"],
        **subject
    )
    rust_binary(name = "program", srcs = ["root.rs"], **subject)
    wasm_program(name = "run_program", binary = ":program", **subject)
    wasm_program(name = "run_library", binary = ":user_of_crate", **subject)

    tests = {
        "crate_macros_in_native": (_crate_macros_in_native_test, "user_of_crate"),
        "crate_macros_in_wasm": (_crate_macros_in_wasm_test, "user_of_crate"),
        "gets_the_module": (_gets_the_module_test, "user_of_macro"),
        "granting_in_native": (_granting_in_native_test, "granting_user"),
        "granting_in_wasm": (_granting_in_wasm_test, "granting_user"),
        "program_refuses_a_library": (_program_refuses_a_library_test, "run_library"),
        "program_runs_wasm": (_program_runs_wasm_test, "run_program"),
        "transitive_user_gets_the_module": (_transitive_user_gets_the_module_test, "user_of_user"),
    }
    for test_name, (rule, target) in tests.items():
        rule(name = test_name, size = "small", target_under_test = ":" + target)
    native.test_suite(name = name, tests = [":" + test_name for test_name in tests])
