"""module_test RUSTC_WASM ASK… ASK_GRANTED…: modules as Bazel made them, used by rustc-wasm outside of Bazel's actions.

ASK and ASK_GRANTED are the outputs of the two targets, each the .wasm, .rlib, .cwasm and .grants.
"""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

USER = 'pub const VERSION: &str = ask::variable!("CARGO_PKG_VERSION");\n'


class ModuleTest(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory(dir=os.environ["TEST_TMPDIR"])
        self.addCleanup(temporary.cleanup)
        self.dir = pathlib.Path(temporary.name)
        self.cache = self.dir / "cache"
        (self.dir / "user.rs").write_text(USER)

    def compile(self, module, *flags):
        """Compiles a user of the macros, which are these output files."""
        (rlib,) = (file for file in module if file.suffix == ".rlib")
        command = [RUSTC_WASM, "--crate-type=lib", "--emit=metadata", "--edition=2021", f"--extern=ask={rlib}", *flags, "user.rs"]
        env = os.environ | {"RUSTC_WASM_CACHE": str(self.cache), "CARGO_PKG_VERSION": "7.8.9"}
        return subprocess.run(command, cwd=self.dir, env=env, capture_output=True, text=True)

    def copy(self, module, *suffixes):
        """The output files with these suffixes, alone in a directory."""
        directory = self.dir / "copy"
        directory.mkdir()
        return [pathlib.Path(shutil.copy(file, directory)) for file in module if file.suffix in suffixes]

    def cached_macros(self):
        # rustc.wasm's own machine code lies beside it in the dist.
        return [file.name for file in self.cache.rglob("*.cwasm")]

    def test_each_target_has_all_files(self):
        for module in (ASK, ASK_GRANTED):
            self.assertEqual(sorted(file.suffix for file in module), [".cwasm", ".grants", ".rlib", ".wasm"])

    def test_without_grants_the_macro_is_denied_the_variable(self):
        run = self.compile(ASK, "--wasm-proc-macro-allow-files")
        self.assertEqual(run.returncode, 1, run.stderr)
        self.assertIn("error: proc macro panicked", run.stderr)
        self.assertIn("`ask::variable!` was denied the environment variable `CARGO_PKG_VERSION`", run.stderr)
        self.assertIn("--wasm-proc-macro-allow ask=env:CARGO_PKG_VERSION", run.stderr)
        self.assertIn('`env = ["CARGO_PKG_VERSION"]` in its `wasm_proc_macro`', run.stderr)

    def test_grants_beside_the_module_count_if_they_are_allowed(self):
        run = self.compile(ASK_GRANTED, "--wasm-proc-macro-allow-files")
        self.assertEqual((run.returncode, run.stderr), (0, ""))
        self.assertEqual(self.compile(ASK_GRANTED).returncode, 1)

    def test_machine_code_beside_the_module_is_used(self):
        run = self.compile(ASK_GRANTED, "--wasm-proc-macro-allow-files")
        self.assertEqual((run.returncode, run.stderr), (0, ""))
        self.assertEqual(self.cached_macros(), [])

    def test_machine_code_beside_the_module_is_not_trusted_unasked(self):
        run = self.compile(ASK_GRANTED, "--wasm-proc-macro-allow", "ask=env:CARGO_PKG_VERSION")
        self.assertEqual((run.returncode, run.stderr), (0, ""))
        self.assertEqual(len(self.cached_macros()), 1)

    def test_without_machine_code_the_module_is_compiled(self):
        module = self.copy(ASK_GRANTED, ".wasm", ".rlib", ".grants")
        run = self.compile(module, "--wasm-proc-macro-allow-files")
        self.assertEqual((run.returncode, run.stderr), (0, ""))
        self.assertEqual(len(self.cached_macros()), 1)


def split(files):
    """The files of each target."""
    (half, rest) = divmod(len(files), 2)
    assert rest == 0, files
    return files[:half], files[half:]


if __name__ == "__main__":
    RUSTC_WASM = os.path.abspath(sys.argv[1])
    ASK, ASK_GRANTED = split([pathlib.Path(file).absolute() for file in sys.argv[2:]])
    unittest.main(argv=sys.argv[:1], verbosity=2)
