"""exec_test: runs a test that is built as a tool."""

def _exec_test_impl(ctx):
    executable = ctx.actions.declare_file(ctx.label.name)
    ctx.actions.symlink(output = executable, target_file = ctx.executable.test, is_executable = True)
    providers = [DefaultInfo(
        executable = executable,
        runfiles = ctx.attr.test[DefaultInfo].default_runfiles,
    )]
    if RunEnvironmentInfo in ctx.attr.test:
        providers.append(ctx.attr.test[RunEnvironmentInfo])
    return providers

exec_test = rule(
    doc = """The same test in the exec configuration.

For the unit tests of tools: what those depend on is compiled already, and optimised.""",
    implementation = _exec_test_impl,
    attrs = {
        "test": attr.label(
            doc = "The test; tag it `manual`.",
            cfg = "exec",
            executable = True,
            mandatory = True,
        ),
    },
    test = True,
)
