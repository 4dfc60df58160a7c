"""toolchain/verify tells steps that depend on their surroundings from such as don't: verify_test.py WASM_MACRO

The steps are small scripts in the place of those that take hours; lib.sh, which makes surroundings equal, is the real one.
"""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).absolute().parent.parent
WASM_MACRO = os.path.abspath(sys.argv.pop(1))

STEP = """#!/usr/bin/env bash
. "$(dirname "$0")/lib.sh"
step_begin {name} -- "$0"
{commands}
step_end
"""

# What the step std makes, from what it is handed in.
STD = """
mkdir -p "$OUT"/{{unwind,abort/lib/rustlib}}
cat "$RUSTC_WASM_BUILD/sysroot/libc.a" "$RUSTC_WASM_BUILD/source-rustc/lib.rs" >"$OUT/unwind/libstd.rlib"
{{ {made}; }} >"$OUT/abort/lib/rustlib/libstd.rlib"
"""


class VerifyTest(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.top = pathlib.Path(temporary.name)
        self.repository = self.top / "repository"
        (self.repository / "toolchain/build").mkdir(parents=True)
        for file in ["toolchain/verify", "toolchain/build/lib.sh", "toolchain/build/progress.py"]:
            shutil.copy(ROOT / file, self.repository / file)
        self.script("patch-source", STEP.format(name="source-rustc", commands='echo source >"$OUT/lib.rs"'))
        self.script("sysroot", STEP.format(name="sysroot", commands='echo libc >"$OUT/libc.a"'))
        self.script("tools", STEP.format(name="tools", commands="true"))

    def script(self, name, text):
        path = self.repository / "toolchain/build" / name
        path.write_text(text)
        path.chmod(0o755)

    def run_in_repository(self, *command):
        build = {"RUSTC_WASM_BUILD": str(self.top / "finished"), "JOBS": "2", "HOME": str(self.top), "WASM_MACRO": WASM_MACRO}
        return subprocess.run(command, cwd=self.repository, env=os.environ | build, capture_output=True, text=True)

    def verify(self, made, *options):
        """Builds with a step std that writes what the command `made` prints; and has it verified."""
        self.script("std", STEP.format(name="std", commands=STD.format(made=made)))
        for step in ["tools", "patch-source", "sysroot", "std"]:
            done = self.run_in_repository("toolchain/build/" + step)
            self.assertEqual(done.returncode, 0, done.stderr)
        return self.run_in_repository("toolchain/verify", "std", "--in", str(self.top / "again"), *options)

    def test_the_same_again(self):
        run = self.verify("echo library")
        self.assertEqual(run.returncode, 0, run.stderr)
        self.assertIn("2 files", run.stdout)
        self.assertIn("made the same bytes again", run.stderr)
        self.assertFalse((self.top / "again").exists())

    def test_what_the_recipe_makes_equal(self):
        run = self.verify('echo "$TZ $LC_ALL $SOURCE_DATE_EPOCH $(umask)"', "--keep")
        self.assertEqual(run.returncode, 0, run.stdout + run.stderr)
        self.assertTrue((self.top / "again").exists())

    def test_what_depends_on_surroundings(self):
        for made in ['pwd', 'echo "$RUSTC_WASM_BUILD"', 'echo "$HOME"', 'echo "$JOBS"', 'echo "${TMPDIR:-}"', "date +%N"]:
            with self.subTest(made):
                run = self.verify(made)
                self.assertEqual(run.returncode, 1, run.stdout + run.stderr)
                self.assertIn("lib/rustlib/libstd.rlib differs", run.stdout)
                self.assertNotIn("unwind", run.stdout)
                self.assertTrue((self.top / "again").exists())
                shutil.rmtree(self.top / "again")

    def test_what_could_not_be_compared(self):
        run = self.verify('[ "$JOBS" = 2 ]', "--jobs", "3")
        self.assertEqual(run.returncode, 2, run.stdout + run.stderr)
        self.assertIn("could not be built again", run.stderr)
        for options in [[], ["other"], ["std", "--against", "other"], ["llvm", "--against", "prebuilt"], ["rustc"], ["--compare", "a"],
                        ["--compare", "a", "b"], ["std", "--in", str(self.repository)]]:
            with self.subTest(options):
                run = self.run_in_repository("toolchain/verify", *options)
                self.assertEqual(run.returncode, 2, run.stdout + run.stderr)
                self.assertIn("error: ", run.stderr)

    def test_comparison_alone(self):
        a, b = self.top / "a", self.top / "b"
        a.write_text("one")
        b.write_text("other")
        self.assertEqual(self.run_in_repository("toolchain/verify", "--compare", a, a).returncode, 0)
        run = self.run_in_repository("toolchain/verify", "--compare", a, b)
        self.assertEqual(run.returncode, 1, run.stderr)
        self.assertIn("3 and 5 bytes, from byte 1", run.stdout)


if __name__ == "__main__":
    unittest.main(verbosity=2)
