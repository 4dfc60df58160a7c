"""@wa_serde_derive: a published macro module for watt, and serde, for which its macros are.

`:module` is serde_derive as WebAssembly, from the crate wa-serde-derive; `:serde` is serde's `lib.rs`, `:serde_sources` all of it.
"""

_BUILD = """\
package(default_visibility = ["//visibility:public"])

alias(
    name = "module",
    actual = "vendor/wa-serde-derive/src/serde_derive.wasm",
)

alias(
    name = "serde",
    actual = "vendor/serde/src/lib.rs",
)

filegroup(
    name = "serde_sources",
    srcs = glob(["vendor/serde/src/**"]),
)
"""

def _wa_serde_derive_impl(rctx):
    sysroot = rctx.getenv("LOCAL_RUST_SYSROOT")
    cargo = rctx.path(sysroot + "/bin/cargo") if sysroot else rctx.which("cargo")
    if cargo == None:
        fail("There is no cargo on PATH. Install it (rustup, or your distribution's package), or set --repo_env=LOCAL_RUST_SYSROOT")
    for file in [rctx.attr._manifest, rctx.attr._lockfile]:
        rctx.file("workspace/" + file.name.rpartition("/")[2], rctx.read(file))
    rctx.file("workspace/none.rs", "")
    rctx.report_progress("cargo vendor --locked")
    result = rctx.execute([cargo, "vendor", "--locked", "../vendor"], working_directory = "workspace", timeout = 1200)
    if result.return_code != 0:
        fail("'cargo vendor' for {} fails:\n{}".format(rctx.attr._lockfile, result.stderr))
    rctx.file("BUILD.bazel", _BUILD)

wa_serde_derive_repository = repository_rule(
    doc = "What crates/Cargo.lock pins, as this machine's cargo fetches it.",
    implementation = _wa_serde_derive_impl,
    attrs = {
        "_lockfile": attr.label(default = "//tests:loading/crates/Cargo.lock"),
        "_manifest": attr.label(default = "//tests:loading/crates/Cargo.toml"),
    },
    environ = ["CARGO_HOME", "LOCAL_RUST_SYSROOT"],
)

wa_serde_derive = module_extension(
    doc = "Makes the repository @wa_serde_derive.",
    implementation = lambda mctx: wa_serde_derive_repository(name = "wa_serde_derive"),
)
