"""wasm_program and wasm_test: a program for WebAssembly, and how this machine runs it."""

load(":transitions.bzl", "to_wasm")

_SCRIPT = """\
#!/bin/sh
# Runs {label}, compiled to WebAssembly.
# In a test there is no home directory, where the launcher would keep what it compiles.
if [ -n "${{TEST_TMPDIR:-}}" ]; then
  export RUSTC_WASM_CACHE="${{RUSTC_WASM_CACHE:-$TEST_TMPDIR/rustc-wasm-cache}}"
fi
for runfiles in "${{RUNFILES_DIR:-}}" "$0.runfiles"; do
  if [ -x "$runfiles/{launcher}" ] && [ -e "$runfiles/{program}" ]; then
    exec "$runfiles/{launcher}" run "$runfiles/{program}" "$@"
  fi
done
echo "$0: {label} needs its runfiles in $0.runfiles" >&2
exit 1
"""

def _runfiles_path(ctx, file):
    if file.short_path.startswith("../"):
        return file.short_path.removeprefix("../")
    return ctx.workspace_name + "/" + file.short_path

def _wasm_program_impl(ctx):
    # A transition makes a list of it.
    binary = ctx.attr.binary[0]
    program = binary[DefaultInfo].files_to_run.executable
    if not program or program.extension != "wasm":
        fail("{}: {} is no program for WebAssembly".format(ctx.label, binary.label))

    script = ctx.actions.declare_file(ctx.label.name)
    ctx.actions.write(script, is_executable = True, content = _SCRIPT.format(
        label = binary.label,
        launcher = _runfiles_path(ctx, ctx.executable._launcher),
        program = _runfiles_path(ctx, program),
    ))
    runfiles = ctx.runfiles([program, ctx.executable._launcher])
    providers = [
        DefaultInfo(
            executable = script,
            files = depset([script, program]),
            runfiles = runfiles.merge(binary[DefaultInfo].default_runfiles),
        ),
        OutputGroupInfo(wasm = depset([program])),
    ]
    if RunEnvironmentInfo in binary:
        providers.append(binary[RunEnvironmentInfo])
    return providers

def _rule(doc, binary_doc, **kwargs):
    return rule(
        doc = doc,
        implementation = _wasm_program_impl,
        attrs = {
            "binary": attr.label(
                doc = binary_doc,
                cfg = to_wasm,
                executable = False,
                mandatory = True,
            ),
            "_allowlist_function_transition": attr.label(
                default = "@bazel_tools//tools/allowlists/function_transition_allowlist",
            ),
            "_launcher": attr.label(
                default = "//toolchain/launcher:rustc-wasm",
                executable = True,
                cfg = "exec",
            ),
        },
        **kwargs
    )

wasm_program = _rule(
    doc = """A rust_binary, compiled by rustc-wasm, that `bazel run` can run.

Everything below `binary` is compiled for WebAssembly by rustc-wasm, whatever platform is being built for. The
output is the .wasm and a script that runs it with `rustc-wasm run` on the machine that builds.""",
    binary_doc = "The rust_binary. Mark it with `target_compatible_with = WASM_ONLY` if it, or what it uses, has macros that are wasm_proc_macros.",
    executable = True,
)

wasm_test = _rule(
    doc = "A rust_test, compiled by rustc-wasm, that `bazel test` can run. Everything is as for wasm_program.",
    binary_doc = "The rust_test. Tag it `manual`, so that `bazel test` does not run it where no WebAssembly runs.",
    test = True,
)
