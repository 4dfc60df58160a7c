"""Makes damaged copies of a macro module: damage.py MODULE KIND."""

import sys

path, kind = sys.argv[1:]
data = open(path, "rb").read()
if kind == "truncated":
    data = data[: len(data) // 2]
elif kind == "version":
    assert data.count(b"rustc_proc_macro_3") > 0
    data = data.replace(b"rustc_proc_macro_3", b"rustc_proc_macro_7")
elif kind == "text":
    data = b"this is no module\n"
elif kind == "empty":
    data = b""
else:
    sys.exit(f"no such kind: {kind}")
open(path, "wb").write(data)
