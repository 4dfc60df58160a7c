"""rustc_arguments: what a rust_library is compiled with, for a rustc that Bazel does not run."""

load("@rules_rust//rust:defs.bzl", "rust_common")
load("//rules/private:transitions.bzl", "to_wasm")

def _crate(dependency):
    """A direct dependency's name and file, and what else is needed to use it."""
    crate = dependency.crate_info
    return struct(
        extern = "--extern={}={}".format(crate.name, crate.output.short_path),
        files = depset([crate.output], transitive = [crate.data] if crate.data else []),
    )

def _rustc_arguments_impl(ctx):
    # A transition makes a list of it.
    library = ctx.attr.library[0]
    crate = library[rust_common.crate_info]
    crates = [_crate(dependency) for dependency in crate.deps.to_list() + crate.proc_macro_deps.to_list()]
    indirect = library[rust_common.dep_info].transitive_crate_outputs
    folders = {file.short_path.rpartition("/")[0]: None for file in indirect.to_list()}
    arguments = ctx.actions.declare_file(ctx.label.name)
    ctx.actions.write(arguments, "\n".join(
        [crate.root.short_path, "--crate-type=" + crate.type, "--crate-name=" + crate.name, "--edition=" + crate.edition] +
        [direct.extern for direct in crates] +
        ["-Ldependency=" + folder for folder in folders],
    ) + "\n")
    files = depset([arguments], transitive = [crate.srcs, indirect] + [direct.files for direct in crates])
    return [DefaultInfo(files = depset([arguments]), runfiles = ctx.runfiles(transitive_files = files))]

rustc_arguments = rule(
    doc = """A file of rustc's arguments that compile a rust_library, one a line, and in the runfiles what they name.

Paths are as in the runfiles of a test. Flags that do not matter for what the library means are not there.""",
    implementation = _rustc_arguments_impl,
    attrs = {
        "library": attr.label(
            doc = "The rust_library; it and what it uses is compiled by rustc-wasm.",
            cfg = to_wasm,
            mandatory = True,
            providers = [rust_common.crate_info, rust_common.dep_info],
        ),
        "_allowlist_function_transition": attr.label(
            default = "@bazel_tools//tools/allowlists/function_transition_allowlist",
        ),
    },
)
