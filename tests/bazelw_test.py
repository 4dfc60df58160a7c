"""bazelw chooses the right Bazel, once; nothing is downloaded, since what it runs are scripts of this test."""

import os
import pathlib
import shutil
import stat
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).absolute().parent.parent

# Stand-ins for tools/bazel/bring and for Bazels on PATH. Each says what it was asked.
BRING = """#!/bin/sh
echo bringing >>"$LOG"
mkdir -p "$1/bin"
printf '#!/bin/sh\\necho brought "$@"\\n' >"$1/bin/bazel"
chmod +x "$1/bin/bazel"
: >"$1/complete"
"""
BAZEL = """#!/bin/sh
echo "${0##*/} $*" >>"$LOG"
case $1 in
  --version) echo "bazel VERSION" ;;
  mod) exit RESOLVES ;;
  *) echo "${0##*/}" "$@" ;;
esac
"""


def write_program(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    path.chmod(path.stat().st_mode | stat.S_IXUSR)


# All that the machine's PATH is to contribute: not its own Bazel.
TOOLS = ["bash", "cat", "chmod", "dirname", "env", "head", "mkdir", "sh", "sha256sum", "timeout"]


class BazelwTest(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.dir = pathlib.Path(temporary.name)
        self.repository = self.dir / "a repository"
        for name in ["bazelw", "MODULE.bazel", ".bazelversion", "tools/bazel"]:
            source, target = ROOT / name, self.repository / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copytree(source, target) if source.is_dir() else shutil.copy(source, target)
        write_program(self.repository / "tools/bazel/bring", BRING)
        self.log = self.dir / "log"
        (self.dir / "bin").mkdir()
        for tool in TOOLS:
            (self.dir / "bin" / tool).symlink_to(shutil.which(tool))

    def bazel_on_path(self, name, version, resolves=True):
        write_program(self.dir / "bin" / name, BAZEL.replace("VERSION", version).replace("RESOLVES", "0" if resolves else "1"))

    def run_bazelw(self, *arguments, **env):
        self.log.write_text("")
        env = {"PATH": f"{self.dir}/bin", "XDG_CACHE_HOME": f"{self.dir}/cache", "LOG": str(self.log), **env}
        run = subprocess.run([self.repository / "bazelw", *arguments], env=env, cwd=self.dir, capture_output=True, text=True)
        self.assertEqual(run.returncode, 0, run.stderr)
        self.stderr = run.stderr
        return run.stdout.strip(), self.log.read_text().splitlines()

    def test_brings_one_where_there_is_none(self):
        self.assertEqual(self.run_bazelw("build", "a b"), ("brought build a b", ["bringing"]))

    def test_brings_one_once(self):
        self.run_bazelw("build")
        self.assertEqual(self.run_bazelw("test"), ("brought test", []))

    def test_brings_another_when_the_set_up_changes(self):
        self.run_bazelw("build")
        with open(self.repository / "tools/bazel/modules.txt", "a") as f:
            f.write("# changed\n")
        self.assertEqual(self.run_bazelw("test"), ("brought test", ["bringing"]))

    def test_an_interrupted_set_up_is_not_used(self):
        self.run_bazelw("build")
        (complete,) = self.dir.glob("cache/rustc-wasm/bazel-*/complete")
        complete.unlink()
        self.assertEqual(self.run_bazelw("test"), ("brought test", ["bringing"]))

    def test_takes_a_bazel_that_resolves_the_module_and_asks_it_once(self):
        self.bazel_on_path("bazel", "7.4.1")
        out, log = self.run_bazelw("build")
        self.assertEqual(out, "bazel build")
        self.assertEqual(log, ["bazel --version", "bazel mod graph --depth=1", "bazel build"])
        self.assertEqual(self.run_bazelw("test"), ("bazel test", ["bazel test"]))

    def test_prefers_bazelisk(self):
        self.bazel_on_path("bazel", "7.4.1")
        self.bazel_on_path("bazelisk", "7.7.1")
        self.assertEqual(self.run_bazelw("build")[0], "bazelisk build")

    def test_refuses_a_bazel_without_the_registry(self):
        self.bazel_on_path("bazel", "7.4.1", resolves=False)
        self.assertEqual(self.run_bazelw("build")[0], "brought build")
        self.assertIn("cannot resolve MODULE.bazel", self.stderr)

    def test_refuses_another_major_version(self):
        self.bazel_on_path("bazel", "6.5.0")
        self.assertEqual(self.run_bazelw("build")[0], "brought build")
        self.assertIn("it is 'bazel 6.5.0', and this repository wants Bazel 7", self.stderr)

    def test_the_user_has_the_last_word(self):
        self.bazel_on_path("mine", "6.5.0")
        self.assertEqual(self.run_bazelw("build", BAZEL=f"{self.dir}/bin/mine"), ("mine build", ["mine build"]))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
