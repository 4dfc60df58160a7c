"""The installable tree: bin/rustc-wasm, lib/rustc.wasm, lib/rustc.cwasm, lib/rustlib/…"""

def _path_in_dist(file, owner):
    """Where a file of the dist's repository belongs: its path in there, whether source or generated."""
    root = owner.label.workspace_root + "/"
    return file.path.split(root, 1)[-1]

def _dist_impl(ctx):
    files = []

    def link(path, target):
        output = ctx.actions.declare_file("{}/{}".format(ctx.label.name, path))
        ctx.actions.symlink(output = output, target_file = target, is_executable = path.startswith("bin/"))
        files.append(output)

    link("bin/rustc-wasm", ctx.executable.launcher)
    for target in ctx.attr.trees:
        for file in target[DefaultInfo].files.to_list():
            link(_path_in_dist(file, target), file)
    return [DefaultInfo(
        files = depset(files),
        runfiles = ctx.runfiles(files),
    )]

dist = rule(
    doc = """Lays out a dist in bazel-bin/<package>/<name>.

The files are links, since the large ones would otherwise be on the disk twice: copy the tree with `cp -rL`.""",
    implementation = _dist_impl,
    attrs = {
        "launcher": attr.label(
            doc = "Becomes bin/rustc-wasm.",
            # The toolchain runs the one in this configuration too: it is built once.
            cfg = "exec",
            executable = True,
            mandatory = True,
        ),
        "trees": attr.label_list(
            doc = "Files that keep the path which they have in their repository.",
            cfg = "exec",
            allow_files = True,
            mandatory = True,
        ),
    },
)
