"""user_of_macros: what rustc-wasm makes of a program that uses macros, as files to compare."""

load("//rules/private:dependencies.bzl", "collect_dependencies")
load("//rules/private:transitions.bzl", "to_wasm")
load(":crates.bzl", "PACKAGE")

_TOOLCHAIN = "@rules_rust//rust:toolchain_type"

def _observe(ctx, name, command, outputs = [], **kwargs):
    """Declares an action that never fails: NAME.stdout, NAME.stderr and NAME.status say what the command did."""
    prefix = ctx.label.name + "/" + name
    observed = [ctx.actions.declare_file("{}.{}".format(prefix, what)) for what in ["stdout", "stderr", "status"]]
    arguments = ctx.actions.args()
    arguments.add(observed[0].path.removesuffix(".stdout"))
    arguments.add(ctx.label.package)
    ctx.actions.run(
        executable = ctx.executable._observe,
        arguments = [arguments] + command,
        outputs = observed + outputs,
        **kwargs
    )
    return observed + outputs

def _compile(ctx, toolchain, dependencies, name, source, flags, granted = True, outputs = []):
    arguments = ctx.actions.args()
    arguments.add(toolchain.rustc)
    arguments.add(source)
    arguments.add_all(["--crate-name=user", "--edition=2021", "--color=never"])
    arguments.add_all(flags)
    if ctx.attr.test:
        arguments.add("--test")
    else:
        arguments.add("--crate-type=" + ctx.attr.crate_type)
    arguments.add(toolchain.target_flag_value, format = "--target=%s")
    arguments.add(toolchain.sysroot, format = "--sysroot=%s")
    for crate, file in dependencies.externs:
        arguments.add("--extern={}={}".format(crate, file.path))
    arguments.add_all(
        dependencies.search,
        map_each = _dirname,
        uniquify = True,
        format_each = "-Ldependency=%s",
    )
    if granted:
        # The second is for the code beside modules, which has been compiled for all.
        arguments.add_all(["--cap-lints=allow", "--wasm-proc-macro-allow-files"])
        arguments.add_all(ctx.attr.grants, format_each = "--wasm-proc-macro-allow=%s")
    return _observe(
        ctx,
        name,
        [arguments],
        outputs = outputs,
        inputs = depset([source] + ctx.files.reads, transitive = [dependencies.inputs, toolchain.all_files]),
        env = PACKAGE | ctx.attr.env | {"RUSTC_BOOTSTRAP": "1"} | ({"PROGRAM": outputs[0].path} if outputs else {}),
        mnemonic = "UserOfMacros",
        progress_message = "Compiling %{label} (" + name + ")",
        toolchain = _TOOLCHAIN,
    )

def _dirname(file):
    return file.dirname

def _user_of_macros_impl(ctx):
    toolchain = ctx.toolchains[_TOOLCHAIN]
    dependencies = collect_dependencies(ctx)
    user = ctx.file.user
    expand = ["-Zunpretty=expanded"]
    files = _compile(ctx, toolchain, dependencies, "expanded", user, expand)
    if ctx.file.errors:
        files += _compile(ctx, toolchain, dependencies, "errors", ctx.file.errors, expand)
    if ctx.attr.grants:
        files += _compile(ctx, toolchain, dependencies, "denied", user, expand, granted = False)

    kind = "rlib" if ctx.attr.crate_type == "lib" else "wasm"
    program = ctx.actions.declare_file("{}/program.{}".format(ctx.label.name, kind))
    files += _compile(
        ctx,
        toolchain,
        dependencies,
        "compiled",
        user,
        ["--emit=link=" + program.path, "--out-dir=" + program.dirname, "-Cdebuginfo=0", "-Cstrip=symbols"],
        outputs = [program],
    )
    if ctx.attr.runs:
        run = ctx.actions.args()
        run.add_all([toolchain.rustc, "run", program])
        run.add_all(ctx.attr.arguments)
        files += _observe(
            ctx,
            "ran",
            [run],
            inputs = [program],
            tools = [toolchain.rustc],
            mnemonic = "RunUserOfMacros",
            progress_message = "Running %{label}",
            toolchain = _TOOLCHAIN,
        )
    return [DefaultInfo(files = depset([file for file in files if file != program]))]

user_of_macros = rule(
    doc = """Expands, compiles and runs a program with rustc-wasm, and its counterpart with errors.

The outputs are `<name>/<what>.stdout`, `.stderr` and `.status`, where `<what>` is

    expanded  -Zunpretty=expanded of `user`
    errors    the same of `errors`
    denied    the same of `user` without its grants
    compiled  compiling `user`
    ran       running it

Nothing that the compiler or the program does makes the build fail: check.py judges it.""",
    implementation = _user_of_macros_impl,
    cfg = to_wasm,
    attrs = {
        "aliases": attr.label_keyed_string_dict(doc = "Other names for dependencies, as in rust_library."),
        "arguments": attr.string_list(doc = "The program's."),
        "crate_type": attr.string(doc = "rustc's.", default = "bin", values = ["bin", "lib"]),
        "deps": attr.label_list(doc = "Libraries."),
        "env": attr.string_dict(doc = "Variables for rustc, besides those that describe the package."),
        "errors": attr.label(doc = "A source file whose macros report errors.", allow_single_file = [".rs"]),
        "grants": attr.string_list(doc = "What macros are granted, as `CRATE=CAPABILITY`."),
        "proc_macro_deps": attr.label_list(doc = "Macro crates.", cfg = "exec"),
        "reads": attr.label_list(doc = "Files that macros read.", allow_files = True),
        "runs": attr.bool(doc = "Whether there is a program to run.", default = True),
        "test": attr.bool(doc = "Whether it is compiled as a test."),
        "user": attr.label(doc = "The program's source.", allow_single_file = [".rs"], mandatory = True),
        "_allowlist_function_transition": attr.label(
            default = "@bazel_tools//tools/allowlists/function_transition_allowlist",
        ),
        "_observe": attr.label(default = ":observe.sh", allow_single_file = True, executable = True, cfg = "exec"),
    },
    toolchains = [_TOOLCHAIN],
)
