"""replay.py finds what depends on surroundings: replay_test.py WASM_MACRO"""

import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

REPLAY = pathlib.Path(__file__).absolute().parent / "replay.py"
WASM_MACRO = os.path.abspath(sys.argv.pop(1))


class ReplayTest(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.top = pathlib.Path(temporary.name)
        (self.top / "in").mkdir()
        (self.top / "in/source").write_text("source\n")
        (self.top / "parameters").write_text("in/source\n")
        (self.top / "inputs").write_text("in\n")

    def replay(self, script, *arguments):
        """Runs a script as a build does, which writes the file `made`, and once more by replay.py."""
        command = ["sh", "-c", script, "sh", *arguments]
        subprocess.run(command, cwd=self.top, check=True)
        options = ["--report=report", "--inputs=inputs", f"--wasm-macro={WASM_MACRO}", "--output=made", "--"]
        run = subprocess.run([sys.executable, REPLAY, *options, *command], cwd=self.top, capture_output=True, text=True)
        report = self.top / "report"
        return run, report.read_text() if report.exists() else None

    def test_equal(self):
        for script in ["cat in/source >made", 'cat $(cat "${1#@}") >made']:
            run, report = self.replay(script, "@parameters")
            self.assertEqual(run.returncode, 0, run.stderr)
            self.assertEqual(report, "equal made\n")

    def test_differs(self):
        for what in ["pwd", 'echo "$HOME"', 'echo "$TMPDIR"', 'echo "$TZ"', "umask", 'echo "$NUM_JOBS"', "date +%N", "stat -c %y in/source"]:
            with self.subTest(what):
                run, report = self.replay(f"({what}) >made")
                self.assertEqual(run.returncode, 0, run.stderr)
                self.assertTrue(report.startswith("differs made\n---"), report)

    def test_no_report(self):
        run, report = self.replay('echo >>made; [ -z "$NUM_JOBS" ]')
        self.assertIn("the command fails elsewhere, with 1", run.stderr)
        self.assertEqual((run.returncode, report), (1, None))
        run, report = self.replay('[ -n "$NUM_JOBS" ] || echo >made')
        self.assertIn("made can't be compared", run.stderr)
        self.assertEqual((run.returncode, report), (1, None))


if __name__ == "__main__":
    unittest.main(verbosity=2)
