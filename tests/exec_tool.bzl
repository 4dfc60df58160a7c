"""exec_tool: a program as build actions run it."""

def _exec_tool_impl(ctx):
    executable = ctx.actions.declare_file(ctx.label.name)
    ctx.actions.symlink(output = executable, target_file = ctx.executable.tool, is_executable = True)
    return [DefaultInfo(
        executable = executable,
        runfiles = ctx.attr.tool[DefaultInfo].default_runfiles,
    )]

exec_tool = rule(
    doc = """The same program in the exec configuration, which is optimised.""",
    implementation = _exec_tool_impl,
    attrs = {
        "tool": attr.label(
            doc = "The program.",
            cfg = "exec",
            executable = True,
            mandatory = True,
        ),
    },
    executable = True,
)
