"""crate_specs: what //tools/rust_project asks Bazel for, without a Bazel in a test."""

load("@rules_rust//rust:defs.bzl", "rust_analyzer_aspect", "rust_common")

# buildifier: disable=bzl-visibility
load("//rules/private:transitions.bzl", "to_wasm")

def _crate_specs_impl(ctx):
    specs = [target[OutputGroupInfo].rust_analyzer_crate_spec for target in ctx.attr.native + ctx.attr.wasm]
    libraries = [target[rust_common.crate_info].output for target in ctx.attr.native]
    return [
        DefaultInfo(files = depset(transitive = specs)),
        OutputGroupInfo(libraries = depset(libraries)),
    ]

crate_specs = rule(
    doc = "The crate specs of targets, and of what they depend on.",
    implementation = _crate_specs_impl,
    attrs = {
        "native": attr.label_list(
            doc = "Compiled for this machine; their outputs are the output group `libraries`.",
            aspects = [rust_analyzer_aspect],
        ),
        "wasm": attr.label_list(
            doc = "Compiled by rustc-wasm.",
            aspects = [rust_analyzer_aspect],
            cfg = to_wasm,
        ),
        "_allowlist_function_transition": attr.label(
            default = "@bazel_tools//tools/allowlists/function_transition_allowlist",
        ),
    },
)
