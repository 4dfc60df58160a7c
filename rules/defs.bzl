"""The rules for Rust that rustc-wasm compiles.

    load("@rules_rust//rust:defs.bzl", "rust_binary")
    load("@rustc_wasm//rules:defs.bzl", "WASM_ONLY", "wasm_proc_macro", "wasm_program")

    wasm_proc_macro(
        name = "demo",                       # a macro crate, as rust_proc_macro has it
        srcs = ["demo.rs"],
        deps = ["@crates//:syn"],
    )

    rust_binary(
        name = "demo_user_wasm",             # an ordinary rule, which uses the macro as any other
        srcs = ["demo_user.rs"],
        proc_macro_deps = [":demo"],
        target_compatible_with = WASM_ONLY,  # native rustc cannot use the macro
    )

    wasm_program(
        name = "demo_user",                  # bazel run :demo_user, with no flags
        binary = ":demo_user_wasm",
    )

`--platforms=@rustc_wasm//toolchain:wasm32-wasip1` compiles ordinary targets in the same way without wasm_program.

A macro sees the tokens that it is given, and nothing else. What it needs beyond that is granted in one of three places:

    wasm_proc_macro(                         # for all users of a macro
        name = "about",
        srcs = ["about.rs"],
        env = ["CARGO_PKG_VERSION"],         # variables that rules_rust or rustc_env sets for the user
        read = ["notice.txt"],               # files and directories
        memory = "2G",
    )

    rust_library(                            # for one user
        name = "queries",
        compile_data = ["schema.json"],
        rustc_flags = wasm_macro_grants({"demo": ["read:$(execpath schema.json)"]}),
        ...
    )

    crates.from_cargo(                       # for macros from crates.io, in MODULE.bazel
        grants = {"clap_derive": ["env:CARGO_PKG_NAME"]},
        ...
    )
"""

load("//rules/private:exec_alias.bzl", "macro_in_exec_configuration")
load("//rules/private:grants.bzl", _wasm_macro_grants = "wasm_macro_grants")
load("//rules/private:native_twin.bzl", "native_twin")
load("//rules/private:proc_macro.bzl", "macro_module")
load("//rules/private:program.bzl", _wasm_program = "wasm_program", _wasm_test = "wasm_test")

# For the target_compatible_with of what only rustc-wasm can compile: wildcards such as //... then leave it
# out where another compiler is in charge.
WASM_ONLY = [str(Label("//toolchain:wasm_rustc"))]

wasm_macro_grants = _wasm_macro_grants
wasm_program = _wasm_program
wasm_test = _wasm_test

def wasm_proc_macro(name, crate_name = None, tags = [], testonly = None, visibility = None, **kwargs):
    """A procedural macro crate, compiled by rustc-wasm to a macro module.

    It is used as rust_proc_macro is, in the `proc_macro_deps` of rust_library, rust_binary and rust_test, where
    those are compiled by rustc-wasm. The outputs are the module, `<crate>-<hash>.wasm`,
    `lib<crate>-<hash>.rlib`, the metadata that `--extern` names, and what belongs beside the module: its machine code,
    `.cwasm`, and its `.grants`, what its macros may do besides computing.

    `<name>_native` is the same crate, compiled by native rustc, without a sandbox: for targets that native rustc compiles,
    and for rust-analyzer, which can't run macro modules. It is built only when it is asked for.

    Args:
        name: the target's name.
        crate_name: the crate's name; by default the target's, with `_` for `-`.
        tags: the target's tags.
        testonly: whether only tests may use it.
        visibility: the target's visibility.
        **kwargs: srcs, deps, proc_macro_deps, aliases, crate_features, crate_root, edition, version, data,
            compile_data, rustc_env, rustc_env_files, rustc_flags: as rust_proc_macro has them, documented at
            macro_module in private/proc_macro.bzl; env, read, memory, fuel, output: grants, documented in
            private/grants.bzl.
    """

    native_twin(
        name = name,
        crate_name = crate_name,
        tags = tags,
        testonly = testonly,
        visibility = visibility,
        **kwargs
    )

    # Clippy and rustfmt are aspects of rules_rust: they take each target that is a crate for one that
    # native tools can compile.
    tags = tags + ["no-clippy", "no-rustfmt"]
    macro_module(
        name = name + ".module",
        crate_name = crate_name,
        package_name = name,
        tags = tags + ["manual"],
        testonly = testonly,
        visibility = ["//visibility:private"],
        **kwargs
    )
    macro_in_exec_configuration(
        name = name,
        actual = name + ".module",
        tags = tags,
        testonly = testonly,
        visibility = visibility,
    )
