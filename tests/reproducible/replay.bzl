"""replayed: what a program is compiled from is compiled twice, and compared."""

load("//rules/private:transitions.bzl", "to_wasm")

_Replayed = provider(
    doc = "What replaying a crate, and all that it needs, has shown.",
    fields = {"reports": "depset of File, one for each compilation"},
)

# Those of rust_library and rust_binary, and those of macro modules.
_COMPILATIONS = ["Rustc", "WasmProcMacro"]

def _replay(ctx, action, report):
    inputs = action.inputs.to_list()
    manifest = ctx.actions.declare_file(report.basename + ".inputs", sibling = report)
    paths = ctx.actions.args()
    paths.set_param_file_format("multiline")
    paths.add_all(inputs, expand_directories = False)
    ctx.actions.write(manifest, paths)

    arguments = ctx.actions.args()
    arguments.add("python3")
    arguments.add(ctx.file._replay)
    arguments.add(report, format = "--report=%s")
    arguments.add(manifest, format = "--inputs=%s")
    arguments.add(ctx.executable._wasm_macro, format = "--wasm-macro=%s")
    arguments.add_all(action.outputs.to_list(), format_each = "--output=%s", expand_directories = False)
    arguments.add("--")
    ctx.actions.run(
        executable = "/usr/bin/env",
        arguments = [arguments] + list(action.args),
        env = action.env,
        inputs = depset([manifest, ctx.file._replay], transitive = [action.inputs, action.outputs]),
        outputs = [report],
        tools = [ctx.executable._wasm_macro],
        mnemonic = "Replay",
        progress_message = "Compiling %{label} once more, elsewhere",
        use_default_shell_env = False,
    )

def _replay_impl(target, ctx):
    reports = []
    for action in target.actions:
        if action.mnemonic in _COMPILATIONS:
            # Targets of one package, and one target in several configurations, each have their own.
            report = ctx.actions.declare_file("{}.{}.replayed".format(ctx.label.name, len(reports)))
            _replay(ctx, action, report)
            reports.append(report)
    edges = [getattr(ctx.rule.attr, edge, None) for edge in _EDGES]
    targets = [edge for edge in edges if type(edge) == "Target"] + [t for edge in edges if type(edge) == "list" for t in edge]
    below = [target[_Replayed].reports for target in targets if _Replayed in target]
    return [_Replayed(reports = depset(reports, transitive = below))]

_EDGES = ["deps", "proc_macro_deps", "actual"]

_replay_aspect = aspect(
    doc = """Runs each compilation of a crate, and of all that it needs, once more: in another directory, with another HOME,
directory for temporary files, time zone, locale and umask, and later. Whether that makes the same bytes is in a report.""",
    implementation = _replay_impl,
    attr_aspects = _EDGES,
    attrs = {
        "_replay": attr.label(default = ":replay.py", allow_single_file = True),
        "_wasm_macro": attr.label(
            default = "//toolchain/macro-tools:wasm-macro",
            cfg = "exec",
            executable = True,
        ),
    },
)

def _replayed_impl(ctx):
    reports = depset(transitive = [program[_Replayed].reports for program in ctx.attr.programs])
    return [DefaultInfo(files = reports, runfiles = ctx.runfiles(transitive_files = reports))]

replayed = rule(
    doc = "The reports on programs and all that they are compiled from, macros included.",
    implementation = _replayed_impl,
    attrs = {
        "programs": attr.label_list(
            doc = "Crates; rustc-wasm compiles them.",
            aspects = [_replay_aspect],
            cfg = to_wasm,
            mandatory = True,
        ),
        "_allowlist_function_transition": attr.label(
            default = "@bazel_tools//tools/allowlists/function_transition_allowlist",
        ),
    },
)
