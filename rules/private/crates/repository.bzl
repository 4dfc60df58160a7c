"""The repository behind //rules:crates.bzl: cargo vendors the sources, cargo's own resolution becomes BUILD files."""

load(":build_file.bzl", "crate_build_file", "hub_build_file")
load(":resolve.bzl", "resolve")

_WASM_TRIPLE = "wasm32-wasip1"

def _find_cargo(rctx):
    sysroot = rctx.getenv("LOCAL_RUST_SYSROOT")
    cargo = rctx.path(sysroot + "/bin/cargo") if sysroot else rctx.which("cargo")
    if cargo == None:
        fail("There is no cargo on PATH. Install it (rustup, or your distribution's package), or set --repo_env=LOCAL_RUST_SYSROOT")
    return cargo

def _run(rctx, cargo, arguments):
    result = rctx.execute([cargo] + arguments, working_directory = "workspace", timeout = 1200)
    if result.return_code != 0:
        fail("'cargo {}' for {} fails:\n{}".format(" ".join(arguments), rctx.attr.lockfile, result.stderr))
    return result.stdout

def _host_triple(rctx, cargo):
    for line in _run(rctx, cargo, ["-vV"]).splitlines():
        if line.startswith("host: "):
            return line[len("host: "):]
    fail("'{} -vV' names no host".format(cargo))

def _copy_workspace(rctx):
    """The manifests at their places below workspace/, with an empty source file where cargo expects one.

    It is a copy because cargo must not write beside the committed files.
    """
    top = rctx.attr.lockfile.package
    rctx.file("workspace/Cargo.lock", rctx.read(rctx.attr.lockfile))
    for manifest in rctx.attr.manifests:
        directory = manifest.package.removeprefix(top).strip("/")
        directory = "workspace/" + directory if directory else "workspace"
        text = rctx.read(manifest)
        rctx.file(directory + "/Cargo.toml", text)
        if "[package]" in text:
            rctx.file(directory + "/src/lib.rs", "")
            rctx.file(directory + "/src/main.rs", "fn main() {}\n")

def _check_grants(rctx, crates):
    macros = {crate.name: True for crate in crates if crate.is_macro}
    for name in rctx.attr.grants:
        if name not in macros:
            fail("grants names {}, but {} has no such package with macros; there are {}".format(
                name,
                rctx.attr.lockfile,
                ", ".join(sorted(macros)) or "none",
            ))

def _check_build_scripts(rctx, crates):
    scripts = {crate.name: True for crate in crates if crate.build_script}
    for name in rctx.attr.build_script_env:
        if name not in scripts:
            fail("build_script names {}, but {} has no such package with a build script; there are {}".format(
                name,
                rctx.attr.lockfile,
                ", ".join(sorted(scripts)) or "none",
            ))

def _for_build_script(rctx, crate):
    """What crate_build_file wants to know of a build script."""
    variables = rctx.attr.build_script_env.get(crate.name, [])
    return struct(
        env = {name: value for name, _, value in [variable.partition("=") for variable in variables]},
        files = rctx.attr.build_script_files.get(crate.name, []),
    )

def _crates_repository_impl(rctx):
    cargo = _find_cargo(rctx)
    _copy_workspace(rctx)

    rctx.report_progress("cargo vendor --locked")
    source_config = _run(rctx, cargo, ["vendor", "--locked", "--versioned-dirs", "../vendor"])
    rctx.file("workspace/.cargo/config.toml", source_config)

    def metadata(triple):
        rctx.report_progress("cargo metadata for " + triple)
        return json.decode(_run(rctx, cargo, ["metadata", "--format-version=1", "--locked", "--offline", "--filter-platform", triple]))

    resolved = resolve(
        native = metadata(_host_triple(rctx, cargo)),
        wasm = metadata(_WASM_TRIPLE),
    )
    _check_grants(rctx, resolved.crates)
    _check_build_scripts(rctx, resolved.crates)
    labels = struct(
        defs = str(rctx.attr._defs),
        wasm_rustc = str(rctx.attr._wasm_rustc),
    )
    used = {}
    for crate in resolved.crates:
        used[crate.directory] = True
        rctx.file(
            "vendor/{}/BUILD.bazel".format(crate.directory),
            crate_build_file(
                crate,
                labels,
                capabilities = rctx.attr.grants.get(crate.name, []),
                build_script = _for_build_script(rctx, crate),
                rustc_flags = rctx.attr.rustc_flags,
            ),
        )
    rctx.file("BUILD.bazel", hub_build_file(resolved.direct))

    # Cargo.lock is for all platforms; most of what is for others is large.
    for path in rctx.path("vendor").readdir():
        if path.basename not in used:
            rctx.delete(path)

crates_repository = repository_rule(
    doc = "Vendored crates with BUILD files, and an alias for each direct dependency of the manifests.",
    implementation = _crates_repository_impl,
    attrs = {
        # {package: ["NAME=VALUE"]}: there are no dictionaries of dictionaries.
        "build_script_env": attr.string_list_dict(),
        "build_script_files": attr.string_list_dict(),
        "grants": attr.string_list_dict(),
        "lockfile": attr.label(mandatory = True, allow_single_file = True),
        "manifests": attr.label_list(mandatory = True, allow_files = True),
        "rustc_flags": attr.string_list(),
        "_defs": attr.label(default = "//rules:defs.bzl"),
        "_wasm_rustc": attr.label(default = "//toolchain:wasm_rustc"),
    },
    environ = ["CARGO_HOME", "LOCAL_RUST_SYSROOT"],
)
