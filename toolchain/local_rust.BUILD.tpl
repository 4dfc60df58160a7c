# Rust {version} for {triple}, as installed on this machine. Written by local_rust.bzl.
load("@rules_rust//rust:toolchain.bzl", "rust_stdlib_filegroup", "rust_toolchain")

exports_files([
    "bin/cargo",
    "bin/rustc",
])

filegroup(
    name = "rustc_lib",
    srcs = glob(
        [
            "lib/*.so*",
            "lib/rustlib/{triple}/bin/**",
            "lib/rustlib/{triple}/codegen-backends/*.so",
            "lib/rustlib/{triple}/lib/*.so*",
        ],
        allow_empty = True,
    ),
)

rust_stdlib_filegroup(
    name = "rust_std",
    srcs = glob(
        [
            "lib/rustlib/{triple}/lib/*.rlib",
            # Since Rust 1.95 the rlibs of std hold no metadata: that is beside them.
            "lib/rustlib/{triple}/lib/*.rmeta",
            "lib/rustlib/{triple}/lib/*.so*",
            "lib/rustlib/{triple}/lib/*.a",
            "lib/rustlib/{triple}/lib/self-contained/**",
        ],
        allow_empty = True,
    ),
)

rust_toolchain(
    name = "rust_toolchain",
    binary_ext = "",
    default_edition = "2021",
    dylib_ext = ".so",
    exec_triple = "{triple}",
    # Bazel's C++ toolchain prefers gold where it finds that, and rustc warns of its bugs. The last one counts.
    extra_rustc_flags_for_crate_types = {
        crate_type: ["-Clink-arg=-fuse-ld=bfd"]
        for crate_type in [
            "bin",
            "cdylib",
            "dylib",
            "proc-macro",
        ]
    },
    rust_doc = "bin/rustdoc",
    rust_std = ":rust_std",
    rustc = "bin/rustc",
    rustc_lib = ":rustc_lib",
    staticlib_ext = ".a",
    stdlib_linkflags = [
        "-ldl",
        "-lpthread",
    ],
    target_triple = "{triple}",
{optional_tools}
)

toolchain(
    name = "toolchain",
    exec_compatible_with = {constraints},
    target_compatible_with = {constraints},
    toolchain = ":rust_toolchain",
    toolchain_type = "@rules_rust//rust:toolchain_type",
)
