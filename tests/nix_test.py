#!/usr/bin/env python3
"""Nix: what ./nixw builds on a machine that has neither Nix nor a network but for package registries.

    tests/nix_test.py [--light]

--light leaves out what takes the launcher, for which wasmtime is compiled, and rustc.wasm: it takes a minute or two instead of ten.

Not a Bazel test: Nix has sandboxes of its own, which do not nest in Bazel's, and keeps what it has built: 3 GB in the
user's cache the first time, and seconds of work when nothing has changed.
"""

import json
import pathlib
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[1]

# What is compiled without wasmtime.
LIGHT = {"launcher-fmt", "macro-tools-fmt"}
# The checks of the patches take sources of 250 MB, and Bazel runs the same ones.
ELSEWHERE = {"llvm-patches", "rustc-patches"}


def nix(*arguments):
    return subprocess.run([ROOT / "nixw", *arguments], cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True).stdout


def derivations(attribute):
    """The names of all that the flake has there, and what Nix would build for them."""
    return json.loads(nix("eval", "--json", f".#{attribute}", "--apply", "builtins.mapAttrs (_: d: d.drvPath)"))


def test_packages_evaluate(system):
    packages = derivations(f"packages.{system}")
    assert {"launcher", "llvm-wasm", "macro-tools", "rustc-wasm", "rustc-wasm-bin", "wasi-sysroot"} <= packages.keys(), packages
    assert packages["default"] == packages["rustc-wasm"], packages


def test_light_checks_pass(system):
    nix("build", "-L", "--no-link", *(f".#checks.{system}.{name}" for name in LIGHT))


def test_result_leads_to_the_store_each_time(system):
    with tempfile.TemporaryDirectory() as directory:
        for _ in range(2):
            result = pathlib.Path(directory) / "result"
            nix("build", "--out-link", result, f".#checks.{system}.launcher-fmt")
            assert result.is_symlink() and result.exists(), result.readlink()


def test_packages_are_built(system):
    launcher, compiler = nix("build", "-L", "--no-link", "--print-out-paths", ".#launcher", ".#rustc-wasm-bin").split()
    assert launcher.startswith("/nix/store/") and compiler.startswith("/nix/store/"), (launcher, compiler)


def test_all_checks_pass(system):
    checks = sorted(derivations(f"checks.{system}").keys() - ELSEWHERE)
    assert {"compiles", "example", "launcher-tests"} <= set(checks), checks
    nix("build", "-L", "--no-link", *(f".#checks.{system}.{name}" for name in checks))


def test_default_app_runs(system):
    version = nix("run", ".", "--", "--version")
    assert version.startswith("rustc 1."), version


def test_development_shell_has_the_tools(system):
    version = nix("develop", "--command", "clang", "--version")
    assert " 22." in version, version


def test_lock_file_is_unchanged(system):
    subprocess.run(["git", "diff", "--exit-code", "--", "flake.lock"], cwd=ROOT, check=True)


def test_package_that_left_the_archive_is_explained(system):
    gone = {"name": "gone", "role": "rootfs", "version": "0-1", "sha256": "0" * 64, "file": "dash_0-1_amd64.deb",
            "from": {"manager": "apt", "package": "dash", "version": "0-1", "suite": "bookworm", "component": "main"}}
    with tempfile.TemporaryDirectory() as directory:
        pins = pathlib.Path(directory) / "pins.json"
        pins.write_text(json.dumps({"pins": [gone]}))
        result = subprocess.run([ROOT / "toolchain/build/fetch", "--pins", pins, "--into", directory, "rootfs"],
                                capture_output=True, text=True)
    assert result.returncode == 1, result
    assert "bookworm no longer has\n  dash_0-1_amd64.deb" in result.stderr, result.stderr
    assert "docs/nix.md" in result.stderr, result.stderr


def main():
    failed = 0
    if sys.argv[1:] not in ([], ["--light"]):
        sys.exit(__doc__)
    tests = [test for name, test in globals().items() if name.startswith("test_")]
    if sys.argv[1:]:
        tests = [test for test in tests if test not in (test_packages_are_built, test_all_checks_pass, test_default_app_runs)]
    system = nix("eval", "--impure", "--raw", "--expr", "builtins.currentSystem")
    for test in tests:
        started = time.monotonic()
        try:
            test(system)
            print(f"ok      {test.__name__} ({time.monotonic() - started:.0f} s)", flush=True)
        except (AssertionError, subprocess.CalledProcessError) as failure:
            failed += 1
            print(f"FAILED  {test.__name__}: {failure}", flush=True)
    print(f"{len(tests) - failed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


main()
