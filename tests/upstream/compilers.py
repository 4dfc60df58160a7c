"""The two compilers that the tests can be run with: rustc.wasm, and a native rustc to compare with."""

import os
import pathlib
import subprocess

TIMEOUT = 300  # seconds for one process; much, for machines that are busy with other tests

# What a developer's shell may set and expected output must not depend on.
AMBIENT = ("RUSTFLAGS", "RUSTC_LOG", "RUST_LOG", "RUSTC_LOG_COLOR", "RUST_TEST_THREADS", "RUST_TEST_NOCAPTURE", "NO_COLOR", "COLUMNS")


def environment(extra):
    env = {name: value for name, value in os.environ.items() if name not in AMBIENT}
    return env | {"LC_ALL": "C.UTF-8", "TERM": "dumb"} | extra


def process(command, folder, env):
    """Runs a command and returns it, ended, with its output as text."""
    return subprocess.run(
        command, cwd=folder, env=environment(env), stdin=subprocess.DEVNULL, capture_output=True,
        encoding="utf-8", errors="replace", timeout=TIMEOUT, check=False,
    )


def library_sources(rustc):
    """Where the standard library's source is in messages: of rustc's own releases, and of Debian's."""
    lines = subprocess.run([rustc, "-vV"], capture_output=True, text=True, check=True).stdout.splitlines()
    version = dict(line.split(": ", 1) for line in lines if ": " in line)
    return [f"/rustc/{version['commit-hash']}/library", f"/usr/src/rustc-{version['release']}/library"]


class Wasm:
    """rustc.wasm by its launcher: macros and programs are compiled to WebAssembly."""

    target = "wasm32-wasip1"
    program = "a.wasm"

    def __init__(self, launcher, executor):
        self.launcher = pathlib.Path(launcher).absolute()
        self.library_sources = library_sources(self.launcher)
        self.options = ["--wasm-proc-macro-executor", executor] if executor else []

    def compile(self, arguments, folder, env):
        return process([self.launcher, *arguments, "--target", self.target, *self.options], folder, env)

    def run(self, folder, libraries):
        return process([self.launcher, "run", folder / self.program], folder, {})

    def macro(self, name):
        return f"lib{name}.rlib"


class Native:
    """A rustc that compiles for the machine it runs on, macros included."""

    program = "a"

    def __init__(self, rustc):
        self.rustc = rustc
        self.library_sources = library_sources(rustc)
        printed = subprocess.run([rustc, "--print", "target-libdir"], capture_output=True, text=True, check=True)
        self.libraries = printed.stdout.strip()

    def compile(self, arguments, folder, env):
        return process([self.rustc, *arguments], folder, env)

    def run(self, folder, libraries):
        return process([folder / self.program], folder, {"LD_LIBRARY_PATH": f"{self.libraries}:{libraries}"})

    def macro(self, name):
        return f"lib{name}.so"
