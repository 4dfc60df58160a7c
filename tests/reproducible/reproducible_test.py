"""Crates that have been compiled twice are the same: reproducible_test.py NAME... -- REPORT...

The reports are replay.py's. Each NAME has to be among what they are about: else nothing would have been compared.
"""

import pathlib
import sys

separator = sys.argv.index("--")
names, reports = sys.argv[1:separator], sys.argv[separator + 1:]
texts = [pathlib.Path(report).read_text("utf-8") for report in reports]
equal = [text for text in texts if text.startswith("equal ")]
outputs = " ".join(text.splitlines()[0] for text in texts)

for text in texts:
    print(text, end="")
missing = [name for name in names if name not in outputs]
if missing:
    sys.exit(f"not among what was compiled twice: {', '.join(missing)}")
if len(equal) != len(texts):
    sys.exit(f"{len(texts) - len(equal)} of {len(texts)} compilations make other bytes elsewhere")
