#!/usr/bin/env python3
"""Writes rust-project.json, by which rust-analyzer knows the Rust targets of a Bazel workspace."""

import argparse
import json
import os
import sys

from bazel import Bazel
from crates import Places, Problem, project


def parse_arguments():
    parser = argparse.ArgumentParser(prog="rust_project", description=__doc__, epilog="""
        Crates that both native rustc and rustc-wasm compile are shown as native ones. Macros are built for this machine,
        since rust-analyzer can't load macro modules. Run it again when targets, their dependencies or macros have
        changed.""")
    parser.add_argument("targets", nargs="*", default=["//..."], help="target patterns (default: //...)")
    parser.add_argument("--output", metavar="FILE", help="where to write it (default: rust-project.json in the workspace)")
    parser.add_argument("--sysroot-src", metavar="DIR", help="std's sources, the directory with core/, alloc/ and std/ "
                                                             "(default: those of the native Rust that Bazel uses)")
    parser.add_argument("--bazel", metavar="PROGRAM", help="(default: bazelw in the workspace, else $BAZEL, else bazel)")
    # What tools/rust_project/BUILD.bazel knows.
    for name in ["aspect", "platform", "rustc"]:
        parser.add_argument("--" + name, required=True, help=argparse.SUPPRESS)
    return parser.parse_args()


def find_workspace():
    workspace = os.environ.get("BUILD_WORKSPACE_DIRECTORY")
    if not workspace:
        raise Problem("there is no BUILD_WORKSPACE_DIRECTORY: start it by 'bazel run'")
    return workspace


def find_bazel(workspace):
    wrapper = os.path.join(workspace, "bazelw")
    return wrapper if os.access(wrapper, os.X_OK) else os.environ.get("BAZEL", "bazel")


def find_sources(sysroot, named):
    """The directory with std's sources, or None if there is none."""
    if named:
        directory = os.path.join(os.environ.get("BUILD_WORKING_DIRECTORY", ""), named)
        if not os.path.isdir(os.path.join(directory, "core")):
            raise Problem(f"{directory} has no directory core/: it is not std's sources")
        return directory
    directory = os.path.join(sysroot, "lib/rustlib/src/rust/library")
    if os.path.isdir(os.path.join(directory, "core")):
        return directory
    print(f"rust_project: warning: {sysroot} is without std's sources, so rust-analyzer will know nothing of std: install "
          "them ('rustup component add rust-src', or your distribution's rust-src), or name others with --sysroot-src",
          file=sys.stderr)
    return None


def macro_libraries(specs, files):
    """{crate_id: path} of those macros that have been built for this machine, by the names of their libraries."""
    built = {os.path.basename(file): file for file in files if file.endswith((".so", ".dylib", ".dll"))}
    libraries = {}
    for spec in specs:
        name = os.path.basename(spec.get("proc_macro_dylib_path") or "")
        if name in built:
            libraries[spec["crate_id"]] = built[name]
    return libraries


def write(path, contents):
    temporary = f"{path}.{os.getpid()}"
    with open(temporary, "w", encoding="utf-8") as file:
        json.dump(contents, file, indent=2)
        file.write("\n")
    os.replace(temporary, path)


def main():
    arguments = parse_arguments()
    workspace = find_workspace()
    output = os.path.join(os.environ.get("BUILD_WORKING_DIRECTORY", workspace), arguments.output) \
        if arguments.output else os.path.join(workspace, "rust-project.json")
    bazel = Bazel(arguments.bazel or find_bazel(workspace), workspace, arguments.aspect, arguments.platform)
    info = bazel.info()
    places = Places(workspace, info["output_base"], info["execution_root"])
    sysroot = os.path.dirname(os.path.dirname(os.path.realpath(arguments.rustc)))
    sources = find_sources(sysroot, arguments.sysroot_src)

    targets = bazel.crates(arguments.targets)
    if not targets:
        raise Problem(f"there is no Rust target in {' '.join(arguments.targets)}")
    macros = bazel.native_macros(targets)
    # The native ones last, so that Bazel goes on from there, but first in what can't be joined.
    of_wasm = bazel.specs(targets, wasm=True)
    of_native = bazel.specs(targets + macros)
    if not of_wasm + of_native:
        raise Problem(f"Bazel can analyse none of {len(targets)} Rust targets; what it says is above")
    libraries = macro_libraries(of_native, bazel.build(macros)) if macros else {}

    contents = project(of_native + of_wasm, places, sysroot, sources, libraries)
    if os.path.realpath(os.path.dirname(output)) != os.path.realpath(workspace):
        for crate in contents["crates"]:
            crate["root_module"] = os.path.join(workspace, crate["root_module"])
    write(output, contents)
    crates = contents["crates"]
    without = [crate["display_name"] for crate in crates if crate["is_proc_macro"] and "proc_macro_dylib_path" not in crate]
    print(f"rust_project: {output}: {len(crates)} crates, {sum(crate['is_workspace_member'] for crate in crates)} of them of "
          f"the workspace, {sum(crate['is_proc_macro'] for crate in crates)} with macros")
    if bazel.incomplete:
        print("rust_project: warning: Bazel could not do all of it; what it says is above, and what it could not analyse is "
              "not in the file", file=sys.stderr)
    if without:
        print(f"rust_project: warning: rust-analyzer will not expand the macros of {', '.join(sorted(set(without)))}, "
              "which could not be built for this machine", file=sys.stderr)


if __name__ == "__main__":
    try:
        main()
    except Problem as problem:
        sys.exit(f"rust_project: error: {problem}")
