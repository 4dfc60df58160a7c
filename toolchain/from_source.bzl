"""dist_from_source: toolchain/build/all as an action."""

_COMMAND = """
set -eu
# Beside Bazel's own directories, and not in a sandbox: so it can go on after an interruption.
# Cargo's crates are in the user's own home, as in a build without Bazel; actions are not told where that is.
export HOME=${HOME:-$(cd ~ && pwd)}
export RUSTC_WASM_BUILD=${RUSTC_WASM_BUILD:-$PWD/../../rustc-wasm-build}
"$1"
cp -R "$RUSTC_WASM_BUILD/dist/." "$2"
"""

def _dist_from_source_impl(ctx):
    output = ctx.actions.declare_directory(ctx.label.name)
    ctx.actions.run_shell(
        command = _COMMAND,
        arguments = [ctx.file.recipe.path, output.path],
        inputs = ctx.files.sources + [ctx.file.recipe],
        outputs = [output],
        execution_requirements = {
            "local": "1",
            "no-cache": "1",
            "no-sandbox": "1",
            "requires-network": "1",
        },
        mnemonic = "DistFromSource",
        progress_message = "Building LLVM, rustc and their dist from source (hours)",
        use_default_shell_env = True,
    )
    return [DefaultInfo(files = depset([output]))]

dist_from_source = rule(
    doc = """Builds a dist from pinned sources into bazel-bin/<package>/<name>.

The recipe downloads what it needs (through apt and cargo), uses all cores, and keeps its state in the output base. With
--action_env=RUSTC_WASM_BUILD=DIR it keeps it in DIR, and goes on with what is there: steps that are done are not done again.""",
    implementation = _dist_from_source_impl,
    attrs = {
        "recipe": attr.label(
            doc = "The script that does it all; it builds in $RUSTC_WASM_BUILD and leaves $RUSTC_WASM_BUILD/dist.",
            allow_single_file = True,
            mandatory = True,
        ),
        "sources": attr.label_list(
            doc = "Everything that the recipe reads: it runs again when one of them changes.",
            allow_files = True,
            mandatory = True,
        ),
    },
)
