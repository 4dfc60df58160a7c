"""Ahead-of-time compilation of WebAssembly modules, by the launcher."""

def precompile(ctx, launcher, module, output, **kwargs):
    """Declares the action that compiles one module.

    Args:
        ctx: the rule's context.
        launcher: the rustc-wasm program that will also run the result: File or FilesToRunProvider.
        module: File, the .wasm.
        output: File, the .cwasm: machine code for the architecture of the machine that compiles and, but for macro
            modules, for processors with the same features.
        **kwargs: further arguments of ctx.actions.run, `mnemonic` among them.
    """
    ctx.actions.run(
        executable = launcher,
        arguments = ["precompile", module.path, "-o", output.path],
        inputs = [module],
        outputs = [output],
        **kwargs
    )

def _resources(_os, _inputs):
    # Cranelift compiles functions in parallel and holds all of a module's machine code.
    return {"cpu": 2, "memory": 3000}

def _precompiled_module_impl(ctx):
    precompile(
        ctx,
        launcher = ctx.executable.launcher,
        module = ctx.file.module,
        output = ctx.outputs.out,
        mnemonic = "WasmPrecompile",
        progress_message = "Compiling %{input} ahead of time (a minute or two, once)",
        resource_set = _resources,
    )
    return [DefaultInfo(files = depset([ctx.outputs.out]))]

precompiled_module = rule(
    doc = "Machine code of a module for the launcher's engine: the launcher need not compile it at each start.",
    implementation = _precompiled_module_impl,
    attrs = {
        "launcher": attr.label(
            doc = "The rustc-wasm program that will also run the result.",
            cfg = "exec",
            executable = True,
            mandatory = True,
        ),
        "module": attr.label(doc = "The .wasm file.", allow_single_file = [".wasm"], mandatory = True),
        "out": attr.output(doc = "The .cwasm file.", mandatory = True),
    },
)
