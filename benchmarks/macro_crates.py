"""Compiles serde and its macros: by cargo with a native rustc, and then by rustc-wasm with the very same arguments."""

import json
import os
import pathlib
import re
import subprocess

HERE = pathlib.Path(__file__).resolve().parent

# Left to itself, cargo does not optimise native macros at all.
CARGO_PROFILE = ("profile.release.opt-level=3", "profile.release.build-override.opt-level=3")


class BuildError(Exception):
    """A crate could not be compiled."""


def run_both(command, **kwargs):
    """Runs a command that is expected to succeed, and returns what it writes to standard output and error."""
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, check=False, **kwargs)
    if done.returncode != 0:
        raise BuildError(f"'{' '.join(map(str, command))}' fails with {done.returncode}:\n{done.stderr}")
    return done.stdout, done.stderr


def run(command, **kwargs):
    """Runs a command that is expected to succeed, and returns what it prints."""
    return run_both(command, **kwargs)[0]


class Built:
    """Compiled crates: what a rustc needs to know to use them."""

    def __init__(self, folder, suffix):
        self.folder = folder
        self.suffix = suffix

    def library(self, crate, suffix):
        """The one file of a crate."""
        pattern = re.compile(rf"lib{crate}-[0-9a-f]+{re.escape(suffix)}")
        found = [file for file in self.folder.iterdir() if pattern.fullmatch(file.name)]
        if len(found) != 1:
            raise BuildError(f"{self.folder} has {len(found)} files of the crate {crate}, not one")
        return found[0]

    def arguments(self, macros):
        """rustc's arguments to use serde with the macros of the crate `macros`, by the name of serde_derive."""
        return [
            f"-Ldependency={self.folder}",
            f"--extern=serde={self.library('serde', '.rlib')}",
            f"--extern=serde_derive={self.library(macros, self.suffix)}",
        ]


def build_native(cargo, rustc, manifest, packages, target):
    """Compiles packages for this machine; returns them and the compilations' records."""
    recorded = target.with_name(target.name + ".jsonl")
    command = [cargo, "build", "--release", "--locked", "--manifest-path", manifest, "--target-dir", target]
    command += [f"--config={setting}" for setting in CARGO_PROFILE]
    command += [f"--package={package}" for package in packages]
    run(command, env=os.environ | {"RUSTC": rustc, "RUSTC_WRAPPER": HERE / "record.py", "RECORDED": recorded})
    records = [json.loads(line) for line in recorded.read_text("utf-8").splitlines()]
    return Built(target / "release" / "deps", ".so"), records


def build_wasm(rustc_wasm, native, records, folder):
    """Repeats recorded compilations with rustc-wasm: only the folder and the form of macro crates differ."""
    folder.mkdir()

    def translate(argument):
        argument = argument.replace(str(native.folder), str(folder))
        return re.sub(rf"^(\w+={re.escape(str(folder))}/.*)\.so$", r"\1.rlib", argument)

    for record in records:
        arguments = [translate(argument) for argument in record["arguments"]]
        run([rustc_wasm, *arguments], cwd=record["cwd"], env=os.environ | record["env"])
    return Built(folder, ".rlib")
