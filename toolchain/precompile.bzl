"""Ahead-of-time compilation of a WebAssembly module, by the launcher."""

def _resources(_os, _inputs):
    # Cranelift compiles functions in parallel and holds all of a module's machine code.
    return {"cpu": 2, "memory": 3000}

def _precompiled_module_impl(ctx):
    ctx.actions.run(
        executable = ctx.executable.launcher,
        arguments = ["precompile", ctx.file.module.path, "-o", ctx.outputs.out.path],
        inputs = [ctx.file.module],
        outputs = [ctx.outputs.out],
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
