"""tree: a directory that is an output."""

def _tree_impl(ctx):
    directory = ctx.actions.declare_directory(ctx.label.name)
    ctx.actions.run_shell(
        command = 'cd "$1" && shift && for name; do echo "$name" >"$name"; done',
        arguments = [directory.path] + ctx.attr.files,
        outputs = [directory],
    )
    return [DefaultInfo(files = depset([directory]))]

tree = rule(
    doc = "A directory with small files.",
    implementation = _tree_impl,
    attrs = {"files": attr.string_list(doc = "Their names, which are their contents too.", mandatory = True)},
)
