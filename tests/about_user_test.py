"""about_user_test PROGRAM: the example's macro has read what it was granted."""

import subprocess
import sys

EXPECTED = "about_user_wasm 1.2.3\nFree to use, at your own risk.\n"

run = subprocess.run([sys.argv[1]], capture_output=True, text=True)
print(run.stdout, run.stderr, sep="\n")
assert run.returncode == 0, f"exit code {run.returncode}"
assert run.stderr == "", "nothing belongs on stderr"
assert run.stdout == EXPECTED
