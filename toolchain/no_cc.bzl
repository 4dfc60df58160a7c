"""A C++ toolchain for WASI that compiles nothing.

rules_rust asks for a C++ toolchain on each platform, though rustc links WebAssembly by itself. Whoever
has C++ for WASI registers a toolchain of their own before this one.
"""

load("@bazel_tools//tools/cpp:cc_toolchain_config_lib.bzl", "tool_path")

_TOOLS = ["ar", "cpp", "dwp", "gcc", "gcov", "ld", "nm", "objcopy", "objdump", "strip"]

def _no_cc_toolchain_config_impl(ctx):
    return cc_common.create_cc_toolchain_config_info(
        ctx = ctx,
        toolchain_identifier = "wasm32-wasip1-none",
        target_system_name = "wasm32-wasip1",
        target_cpu = "wasm32",
        target_libc = "wasi",
        compiler = "none",
        tool_paths = [tool_path(name = tool, path = "/bin/false") for tool in _TOOLS],
    )

no_cc_toolchain_config = rule(
    doc = "A cc_toolchain configuration whose tools all fail.",
    implementation = _no_cc_toolchain_config_impl,
    provides = [CcToolchainConfigInfo],
)
