#!/usr/bin/env python3
"""What `bazel run` does after a macro, its grants or a file that it reads have changed; and after nothing has.

It runs ./bazelw itself, in this workspace, and so is no target for `bazel test`. Sources are in a temporary directory
that is added to the package path: the workspace stays as it is. Arguments go to each command of Bazel.
"""

import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent

BUILD = """
load("@rules_rust//rust:defs.bzl", "rust_binary")
load("//rules:defs.bzl", "WASM_ONLY", "wasm_proc_macro", "wasm_program")

wasm_proc_macro(
    name = "told",
    srcs = ["told.rs"],
    env = [{env}],
    read = ["word.txt"],
    rustc_env = {{"WORD": "$(execpath word.txt)"}},
)

rust_binary(
    name = "user_wasm",
    srcs = ["user.rs"],
    proc_macro_deps = [":told"],
    target_compatible_with = WASM_ONLY,
    version = "1.2.3",
)

wasm_program(
    name = "user",
    binary = ":user_wasm",
)
"""

MACRO = """
#[proc_macro]
pub fn told(_: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let word = std::fs::read_to_string(env!("WORD")).unwrap();
    let version = std::env::var("CARGO_PKG_VERSION");
    format!("{:?}", format!("GREETING {} {}", word.trim(), version.as_deref().unwrap_or("nobody knows"))).parse().unwrap()
}
"""

USER = """
fn main() {
    println!("{}", told::told!());
}
"""


class RebuildTest(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.top = pathlib.Path(temporary.name)
        self.package = self.top / "rebuild_test_package"
        self.package.mkdir()
        self.write("BUILD.bazel", BUILD.format(env=""))
        self.write("told.rs", MACRO.replace("GREETING", "hello"))
        self.write("user.rs", USER)
        self.write("word.txt", "world")

    def write(self, name, text):
        (self.package / name).write_text(text)

    def run_user(self):
        """What the program prints, and the mnemonics of the actions that Bazel ran for it."""
        log = self.top / "actions"
        command = ["./bazelw", "run", f"--package_path=%workspace%:{self.top}", f"--execution_log_json_file={log}"]
        command += [*sys.argv[1:], "//rebuild_test_package:user"]
        run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
        self.assertEqual(run.returncode, 0, run.stderr)
        return run.stdout.strip(), sorted(set(re.findall(r'"mnemonic": "(\w+)"', log.read_text())))

    def test_changes_arrive(self):
        self.assertEqual(self.run_user()[0], "hello world nobody knows")

        with self.subTest("nothing is changed"):
            self.assertEqual(self.run_user(), ("hello world nobody knows", []))

        with self.subTest("the macro"):
            self.write("told.rs", MACRO.replace("GREETING", "good morning"))
            actions = ["Rustc", "WasmProcMacro", "WasmProcMacroPrecompile"]
            self.assertEqual(self.run_user(), ("good morning world nobody knows", actions))

        with self.subTest("a file that the macro reads"):
            self.write("word.txt", "universe")
            self.assertEqual(self.run_user(), ("good morning universe nobody knows", ["Rustc"]))

        with self.subTest("what the macro is granted"):
            self.write("BUILD.bazel", BUILD.format(env='"CARGO_PKG_VERSION"'))
            self.assertEqual(self.run_user(), ("good morning universe 1.2.3", ["Rustc"]))

        with self.subTest("the user alone"):
            self.write("user.rs", USER.replace("{}", "{}!"))
            self.assertEqual(self.run_user(), ("good morning universe 1.2.3!", ["Rustc"]))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
