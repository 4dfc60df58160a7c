"""macro_module: the rule that compiles a procedural macro crate. defs.bzl wraps it as wasm_proc_macro."""

load("@rules_rust//rust:defs.bzl", "rust_common")
load("//toolchain:precompile.bzl", "precompile")
load(":compile.bzl", "compile_macro")
load(":dependencies.bzl", "collect_dependencies")
load(":grants.bzl", "GRANT_ATTRS", "write_grants")
load(":transitions.bzl", "to_optimised_wasm")

_TOOLCHAIN = "@rules_rust//rust:toolchain_type"

def _crate_name(ctx):
    name = ctx.attr.crate_name or ctx.attr.package_name.replace("-", "_")
    if not name.replace("_", "").isalnum() or name[0].isdigit():
        fail("{}: '{}' is no crate name; set crate_name".format(ctx.label, name))
    return name

def _crate_root(ctx, crate_name):
    """crate_root, or the file in srcs that is it by its name, or the only one."""
    if ctx.file.crate_root:
        return ctx.file.crate_root
    srcs = ctx.files.srcs
    if len(srcs) == 1:
        return srcs[0]
    for name in ["lib.rs", crate_name + ".rs"]:
        found = [file for file in srcs if file.basename == name]
        if len(found) == 1:
            return found[0]
    fail("{}: which of srcs is the root? Neither lib.rs nor {}.rs is there exactly once; set crate_root".format(ctx.label, crate_name))

def _output_hash(label):
    # Of the label only: the configuration is the same for everyone, and so is the name.
    value = hash(str(label))
    return str(value if value >= 0 else -value)

def _crate_info(ctx, crate, dependencies, env):
    return rust_common.create_crate_info(
        name = crate.name,
        type = "proc-macro",
        root = crate.root,
        srcs = depset(ctx.files.srcs),
        deps = dependencies.variants,
        proc_macro_deps = dependencies.macro_variants,
        aliases = ctx.attr.aliases,
        # What --extern names. rustc finds the rest beside it, and so wants it as inputs: that is what data
        # means for a macro.
        output = crate.rlib,
        data = depset([crate.wasm, crate.cwasm, crate.grants] + ctx.files.data + ctx.files.read),
        edition = crate.edition,
        rustc_env = env,
        rustc_env_files = ctx.files.rustc_env_files,
        is_test = False,
        compile_data = depset(ctx.files.compile_data),
        compile_data_targets = depset(ctx.attr.compile_data),
        owner = ctx.label,
    )

def _dep_info(dependencies):
    # A macro module is linked: its users need none of what it was made from.
    return rust_common.dep_info(
        dep_env = None,
        direct_crates = depset(),
        link_search_path_files = depset(),
        transitive_build_infos = depset(),
        transitive_crate_outputs = depset(),
        transitive_crates = depset(),
        transitive_data = dependencies.runtime_data,
        transitive_metadata_outputs = depset(),
        transitive_noncrates = depset(),
        transitive_proc_macro_data = depset(),
    )

def _macro_module_impl(ctx):
    toolchain = ctx.toolchains[_TOOLCHAIN]
    crate_name = _crate_name(ctx)
    output_hash = _output_hash(ctx.label)
    file_name = "{}-{}".format(crate_name, output_hash)
    crate = struct(
        name = crate_name,
        cwasm = ctx.actions.declare_file(file_name + ".cwasm"),
        edition = ctx.attr.edition or toolchain.default_edition,
        # Written even if it grants nothing: else one that was built before could be found where there is no sandbox.
        grants = ctx.actions.declare_file(file_name + ".grants"),
        hash = output_hash,
        rlib = ctx.actions.declare_file("lib" + file_name + ".rlib"),
        root = _crate_root(ctx, crate_name),
        wasm = ctx.actions.declare_file(file_name + ".wasm"),
    )
    dependencies = collect_dependencies(ctx)
    env = compile_macro(ctx, toolchain, crate, dependencies)
    precompile(
        ctx,
        launcher = toolchain.rustc,
        module = crate.wasm,
        output = crate.cwasm,
        mnemonic = "WasmProcMacroPrecompile",
        progress_message = "Compiling the macro module %{label} ahead of time",
        toolchain = _TOOLCHAIN,
    )
    write_grants(ctx, crate.grants)
    return [
        DefaultInfo(files = depset([crate.wasm, crate.rlib, crate.cwasm, crate.grants])),
        OutputGroupInfo(
            cwasm = depset([crate.cwasm]),
            grants = depset([crate.grants]),
            rlib = depset([crate.rlib]),
            wasm = depset([crate.wasm]),
        ),
        coverage_common.instrumented_files_info(ctx, source_attributes = ["srcs"], extensions = ["rs"]),
        _crate_info(ctx, crate, dependencies, env),
        _dep_info(dependencies),
    ]

macro_module = rule(
    doc = """A procedural macro crate, compiled by rustc-wasm.

The outputs are `<crate>-<hash>.wasm`, the macro module that rustc.wasm runs in a sandbox, and
`lib<crate>-<hash>.rlib`, the metadata that `--extern` names; both are the same on every machine.
`<crate>-<hash>.cwasm` is the module's machine code, which the launcher takes if it is for its architecture, instead of
compiling the module in each user's action. `<crate>-<hash>.grants` is what the macros may do besides computing.
Dependencies are compiled for WebAssembly too. Everything is optimised, in every compilation mode.""",
    implementation = _macro_module_impl,
    cfg = to_optimised_wasm,
    attrs = GRANT_ATTRS | {
        "aliases": attr.label_keyed_string_dict(
            doc = "Dependencies, and the names that the code has for them.",
        ),
        "compile_data": attr.label_list(
            doc = "Files that rustc reads, as for `include_str!`.",
            allow_files = True,
        ),
        "crate_features": attr.string_list(
            doc = "Features to compile with: `--cfg feature=\"…\"`.",
        ),
        "crate_name": attr.string(
            doc = "The crate's name; by default the package's, with `_` for `-`.",
        ),
        "crate_root": attr.label(
            doc = "The root source file; by default the only one in `srcs`, or `lib.rs`, or `<crate_name>.rs`.",
            allow_single_file = [".rs"],
        ),
        "data": attr.label_list(
            doc = "Files that rustc can read when it compiles this crate, and when it compiles a user of the macro.",
            allow_files = True,
        ),
        "deps": attr.label_list(
            doc = "Libraries: rust_library, cargo_build_script.",
        ),
        "edition": attr.string(
            doc = "The Rust edition; by default the toolchain's, 2021.",
            values = ["", "2015", "2018", "2021", "2024"],
        ),
        "package_name": attr.string(
            doc = "The package's name, for `CARGO_PKG_NAME`.",
            mandatory = True,
        ),
        "proc_macro_deps": attr.label_list(
            doc = "Macros that this crate's own source uses: wasm_proc_macro.",
            cfg = "exec",
            providers = [rust_common.crate_info],
        ),
        "rustc_env": attr.string_dict(
            doc = "Environment variables for rustc, as for `env!`. `$(location …)` of data, compile_data and read is expanded.",
        ),
        "rustc_env_files": attr.label_list(
            doc = "Files of `NAME=value` lines, more environment variables for rustc.",
            allow_files = True,
        ),
        "rustc_flags": attr.string_list(
            doc = "More arguments for rustc. `$(location …)` of data, compile_data and read is expanded.",
        ),
        "srcs": attr.label_list(
            doc = "The crate's source files.",
            allow_files = [".rs"],
            mandatory = True,
        ),
        "version": attr.string(
            doc = "The package's version, for `CARGO_PKG_VERSION`.",
            default = "0.0.0",
        ),
        "_allowlist_function_transition": attr.label(
            default = "@bazel_tools//tools/allowlists/function_transition_allowlist",
        ),
        "_process_wrapper": attr.label(
            default = "@rules_rust//util/process_wrapper",
            executable = True,
            allow_single_file = True,
            cfg = "exec",
        ),
    },
    provides = [rust_common.crate_info, rust_common.dep_info],
    toolchains = [_TOOLCHAIN],
)
