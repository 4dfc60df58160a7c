"""A rules_rust toolchain for the Rust that is installed on this machine; nothing is downloaded.

It builds the launcher and other tools, in the exec configuration. Which Rust: the sysroot that
`--repo_env=LOCAL_RUST_SYSROOT` names, or that of the rustc on PATH (rustup's or a distribution's).
"""

# wasmtime and the launcher need it; keep in step with rust-version in Cargo.toml.
_MINIMUM = (1, 95)

_WAYS_OUT = "Install one (rustup, or your distribution's rustc and cargo), or name its sysroot: --repo_env=LOCAL_RUST_SYSROOT=/path"

# Host triple -> constraints. The shared library and static library names are the same on all of them.
_HOSTS = {
    "aarch64-unknown-linux-gnu": ["@platforms//os:linux", "@platforms//cpu:aarch64"],
    "x86_64-unknown-linux-gnu": ["@platforms//os:linux", "@platforms//cpu:x86_64"],
}

# Tools that a sysroot may have, and the attribute of rust_toolchain that takes each.
_OPTIONAL_TOOLS = {
    "cargo": "cargo",
    "cargo-clippy": "cargo_clippy",
    "clippy-driver": "clippy_driver",
}

def _sysroot(rctx):
    named = rctx.getenv("LOCAL_RUST_SYSROOT")
    if named:
        return rctx.path(named)
    rustc = rctx.which("rustc")
    if rustc == None:
        fail("There is no rustc on PATH. " + _WAYS_OUT)
    result = rctx.execute([rustc, "--print", "sysroot"])
    if result.return_code != 0:
        fail("'{} --print sysroot' fails: {}".format(rustc, result.stderr))
    return rctx.path(result.stdout.strip())

def _verbose_version(rctx, rustc):
    """What `rustc -vV` prints, as a dictionary."""
    if not rustc.exists:
        fail("{} does not exist. {}".format(rustc, _WAYS_OUT))
    result = rctx.execute([rustc, "-vV"])
    if result.return_code != 0:
        fail("'{} -vV' fails: {}".format(rustc, result.stderr))
    return dict([line.split(": ", 1) for line in result.stdout.splitlines() if ": " in line])

def _check_version(rustc, release):
    major, minor = release.split(".")[:2]
    if (int(major), int(minor)) < _MINIMUM:
        fail("{} is Rust {}, and {}.{} or later is needed. {}".format(rustc, release, _MINIMUM[0], _MINIMUM[1], _WAYS_OUT))

def _local_rust_impl(rctx):
    root = _sysroot(rctx)
    rustc = root.get_child("bin", "rustc")
    version = _verbose_version(rctx, rustc)
    _check_version(rustc, version["release"])
    host = version["host"]
    if host not in _HOSTS:
        fail("{} is for {}; known hosts are {}".format(rustc, host, ", ".join(_HOSTS)))

    # One link per entry: a distribution's sysroot is /usr, whose bin/ and lib/ hold far more than Rust.
    for tool in ["rustc", "rustdoc"]:
        rctx.symlink(root.get_child("bin", tool), "bin/" + tool)
    optional = []
    for tool, attribute in _OPTIONAL_TOOLS.items():
        path = root.get_child("bin", tool)
        if path.exists:
            rctx.symlink(path, "bin/" + tool)
            optional.append('    {} = "bin/{}",'.format(attribute, tool))
    for directory in [root.get_child("lib"), root.get_child("lib", host.replace("-unknown", ""))]:
        if directory.exists:
            for path in directory.readdir():
                if path.basename.startswith(("librustc_driver", "libLLVM")):
                    rctx.symlink(path, "lib/" + path.basename)
    rctx.symlink(root.get_child("lib", "rustlib", host), "lib/rustlib/" + host)

    rctx.template("BUILD.bazel", rctx.attr._build_file, {
        "{constraints}": repr(_HOSTS[host]),
        "{optional_tools}": "\n".join(optional),
        "{triple}": host,
        "{version}": version["release"],
    })

local_rust_repository = repository_rule(
    doc = "The installed Rust's sysroot, as links, with a toolchain for its own host.",
    implementation = _local_rust_impl,
    attrs = {
        "_build_file": attr.label(default = "//toolchain:local_rust.BUILD.tpl"),
    },
    environ = ["LOCAL_RUST_SYSROOT", "PATH", "RUSTUP_TOOLCHAIN"],
    local = True,
    configure = True,
)

local_rust = module_extension(
    doc = "Makes the repository @local_rust.",
    implementation = lambda mctx: local_rust_repository(name = "local_rust"),
)
