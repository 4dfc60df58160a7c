"""How the step profile corrects what was counted, for a made-up profile."""

import hashlib
import pathlib
import struct
import subprocess
import sys
import tempfile
import unittest

SCRIPT = pathlib.Path(__file__).absolute().parents[2] / "toolchain/build/profile_counts.py"
MAGIC = b"\x81Rforpl\xff"


def raw(records, magic=MAGIC, version=10):
    """A raw profile with records of (name, hash, place of the counters)."""
    data = magic + struct.pack("<15Q", version | 1 << 56, 0, len(records), *[0] * 12)
    for index, (name, function, place) in enumerate(records):
        name = hashlib.md5(name.encode()).digest()[:8]
        # Places are relative to that of the record.
        data += name + struct.pack("<QI", function, (place - 48 * index) % (1 << 32)) + bytes(28)
    return data


def profile(*functions):
    lines = ["# IR level Instrumentation Flag", ":ir"]
    for name, function, counters in functions:
        lines += [name, "# Func Hash:", function, "# Num Counters:", len(counters), "# Counter Values:", *counters]
        lines += ["# Num Value Kinds:", 1, "# ValueKind = IPVK_IndirectCallTarget:", 0, "# NumValueSites:", 1, 0, ""]
    return "\n".join(map(str, lines))


class ProfileTest(unittest.TestCase):
    def run_script(self, contents, text):
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "raw"
            file.write_bytes(contents)
            return subprocess.run([sys.executable, SCRIPT, file], input=text, capture_output=True, text=True)

    def test_counters_that_several_records_name(self):
        contents = raw([("often", 1, 8), ("once", 2, 64), ("often", 1, 8), ("often", 1, 8)])
        done = self.run_script(contents, profile(("often", 1, [30, 0]), ("once", 2, [30])))
        self.assertEqual((done.stdout, done.stderr), (profile(("often", 1, [10, 0]), ("once", 2, [30])), ""))

    def test_counters_of_functions_with_one_name(self):
        contents = raw([("static", 1, 8), ("static", 1, 64), ("static", 2, 128)])
        done = self.run_script(contents, profile(("static", 1, [30]), ("static", 2, [7])))
        self.assertEqual(done.stdout, profile(("static", 1, [30]), ("static", 2, [7])))

    def test_another_format(self):
        for contents in (raw([], version=11), raw([], magic=MAGIC[::-1]), b"", raw([("cut off", 1, 8)])[:-1]):
            done = self.run_script(contents, profile())
            self.assertEqual((done.returncode, done.stdout), (1, ""))
            self.assertIn("error: not a raw profile of version 10", done.stderr)


if __name__ == "__main__":
    unittest.main()
