"""demo_user_test PROGRAM: the example's program runs, and prints what its macros made."""

import json
import subprocess
import sys

EXPECTED = {
    "circle": {"colour": "red", "radius": 1.5},
    "fields": [["radius", "in metres"], ["color", ""]],
}

run = subprocess.run([sys.argv[1]], capture_output=True, text=True)
print(run.stdout, run.stderr, sep="\n")
assert run.returncode == 0, f"exit code {run.returncode}"
assert run.stderr == "", "nothing belongs on stderr"
assert json.loads(run.stdout) == EXPECTED
