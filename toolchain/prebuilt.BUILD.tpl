# rustc.wasm as a rules_rust toolchain. Written by prebuilt.bzl.
load("@rules_rust//rust:toolchain.bzl", "rust_stdlib_filegroup", "rust_toolchain")
load("{precompile_bzl}", "precompiled_module")

package(default_visibility = ["//visibility:public"])

exports_files(["lib/rustc.wasm"])

# The launcher takes this instead of compiling rustc.wasm by itself, which a sandbox would make it forget.
precompiled_module(
    name = "rustc_cwasm",
    out = "lib/rustc.cwasm",
    launcher = "{launcher}",
    module = "lib/rustc.wasm",
)

filegroup(
    name = "rustc_lib",
    srcs = [
        "lib/rustc.wasm",
        ":rustc_cwasm",
    ],
)

filegroup(
    name = "rustlib",
    srcs = glob(["lib/rustlib/**"]),
)

filegroup(
    name = "share",
    srcs = glob(
        ["share/**"],
        allow_empty = True,
    ),
)

rust_stdlib_filegroup(
    name = "rust_std",
    srcs = [":rustlib"],
)

# What a macro's target grants lies beside its module.
_MACRO_FLAGS = ["--wasm-proc-macro-allow-files"]

rust_toolchain(
    name = "rust_toolchain",
    binary_ext = ".wasm",
    default_edition = "2021",
    dylib_ext = ".wasm",
    exec_triple = "{exec_triple}",
    extra_exec_rustc_flags = _MACRO_FLAGS,
    extra_rustc_flags = _MACRO_FLAGS,
    rust_doc = "bin/rustdoc",
    rust_std = ":rust_std",
    rustc = "{launcher}",
    rustc_lib = ":rustc_lib",
    staticlib_ext = ".a",
    stdlib_linkflags = [],
    target_triple = "wasm32-wasip1",
)

toolchain(
    name = "toolchain",
    target_compatible_with = [
        "@platforms//cpu:wasm32",
        "@platforms//os:wasi",
        "{wasm_rustc}",
    ],
    toolchain = ":rust_toolchain",
    toolchain_type = "@rules_rust//rust:toolchain_type",
)
