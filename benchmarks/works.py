"""What compilers are given to do: a version to tell, single crates, and an application with Cargo."""

import json
import os
import pathlib
import shutil

import macro_crates

HERE = pathlib.Path(__file__).resolve().parent
MANIFEST = HERE / "outline" / "Cargo.toml"
HELLO = HERE / "outline" / "hello.rs"
TARGET = "wasm32-wasip1"

DEBUG = ("-Cdebuginfo=2", "--emit=dep-info,metadata,link")
METADATA = ("--emit=metadata",)
OPTIMISED = ("-Copt-level=3", "--emit=dep-info,metadata,link")

# Crates by themselves: the name of the work, the crate, and how it is compiled.
CRATES = {
    "regex-syntax-metadata": ("regex_syntax", METADATA),
    "regex-syntax-debug": ("regex_syntax", DEBUG),
    "regex-syntax-opt-1": ("regex_syntax", (*OPTIMISED, "-Ccodegen-units=1")),
    "regex-syntax-opt-16": ("regex_syntax", (*OPTIMISED, "-Ccodegen-units=16")),
    "syn-debug": ("syn", DEBUG),
    "serde_json-debug": ("serde_json", DEBUG),
}
TITLES = {
    "version": "--version",
    "hello": "hello.rs, debug",
    "regex-syntax-metadata": "regex-syntax, --emit=metadata",
    "regex-syntax-debug": "regex-syntax, debug",
    "regex-syntax-opt-1": "regex-syntax, -O, 1 codegen unit",
    "regex-syntax-opt-16": "regex-syntax, -O, 16 codegen units",
    "syn-debug": "syn (full), debug",
    "serde_json-debug": "serde_json, debug",
    "application": "20 crates, cargo build",
}

# Of cargo's arguments, what depends on the profile, and what a compiler is given by Compiler.
_DECIDED = ("opt-level", "debuginfo", "codegen-units", "embed-bitcode", "incremental", "strip", "linker")


def following(arguments, option):
    return arguments[arguments.index(option) + 1]


def without_profile(arguments):
    """rustc's arguments for a crate, without how it is compiled, for what and to where."""
    kept = []
    rest = iter(arguments)
    for argument in rest:
        if argument in ("--out-dir", "--target"):
            next(rest)
        elif argument == "-C":
            option = next(rest)
            if option.partition("=")[0] not in _DECIDED:
                kept += [argument, option]
        elif not argument.startswith(("--emit=", "--sysroot=", "--error-format=", "--json=", "--diagnostic-width=")):
            kept.append(argument)
    return kept


def environment(**changes):
    """This process's, without what would change how Cargo compiles."""
    decisive = ("RUSTFLAGS", "RUSTC_WRAPPER", "RUSTC_WORKSPACE_WRAPPER")
    unchanged = {
        name: value
        for name, value in os.environ.items()
        if name not in decisive and not name.startswith(("CARGO_BUILD_", "CARGO_TARGET_", "CARGO_PROFILE_", "CARGO_ENCODED_"))
    }
    return unchanged | changes


class Compiler:
    """A rustc, and what it needs to make programs of the toolchain's target."""

    def __init__(self, rustc, sysroot, linker):
        self.rustc = rustc
        # The same for all compilers, so that they read the very same std.
        self.sysroot = sysroot
        # A path, or None for a compiler that links by itself.
        self.linker = linker

    def command(self, arguments):
        linker = [f"-Clinker={self.linker}"] if self.linker else []
        return [self.rustc, *arguments, f"--sysroot={self.sysroot}", f"--target={TARGET}", *linker]

    def cargo(self, cargo, target_folder):
        """Cargo's command to build the application for the target, and its environment."""
        # Macros and build scripts, if they are the machine's own, are compiled with the machine's own sysroot.
        config = [f"target.{TARGET}.rustflags={json.dumps([f'--sysroot={self.sysroot}'])}"]
        if self.linker:
            config.append(f"target.{TARGET}.linker={json.dumps(str(self.linker))}")
        command = [cargo, "build", "--locked", "--quiet", f"--target={TARGET}"]
        command += [f"--manifest-path={MANIFEST}", f"--target-dir={target_folder}"]
        command += [f"--config={setting}" for setting in config]
        return command, environment(RUSTC=str(self.rustc))


def record(compiler, cargo, work):
    """How Cargo has each crate compiled for the target, by the crate's name. Brings the crates if they are not there."""
    recorded = work / "recorded.jsonl"
    command, variables = compiler.cargo(cargo, work / "recorded")
    macro_crates.run(command, env=variables | {"RUSTC_WRAPPER": str(HERE / "record.py"), "RECORDED": str(recorded)})
    records = [json.loads(line) for line in recorded.read_text("utf-8").splitlines()]
    for_target = [record for record in records if "--target" in record["arguments"]]
    return {following(record["arguments"], "--crate-name"): record for record in for_target}


def crate_command(compiler, record, options, folder):
    """The command that compiles a crate as recorded, but with these options and into this folder; how to run it."""
    command = compiler.command([*without_profile(record["arguments"]), *options, f"--out-dir={folder}"])
    return command, {"cwd": record["cwd"], "env": environment(**record["env"])}


def prepare(name, compiler, cargo, records, folder):
    """Makes `folder` empty, and returns the command of a work and how to run it."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    if name == "version":
        return [compiler.rustc, "--version"], {}
    if name == "hello":
        return compiler.command([HELLO, "-Cdebuginfo=2", f"--out-dir={folder}"]), {}
    if name == "application":
        command, variables = compiler.cargo(cargo, folder)
        return command, {"env": variables}
    crate, options = CRATES[name]
    return crate_command(compiler, records[crate], options, folder)
