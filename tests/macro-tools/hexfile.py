"""Writes the files that NAME.hex describe: hexfile.py NAME.hex…

Bytes are hexadecimal digits, text is between double quotes, `#` begins a comment, and `16*61` stands for sixteen bytes 61.
"""

import pathlib
import re
import sys

TOKEN = re.compile(r'\s*(?:#[^\n]*|"([^"]*)"|(\d+)\*([0-9a-f]{2})|((?:[0-9a-f]{2})+))')


def parse(text):
    data, at = bytearray(), 0
    text = text.rstrip()
    while at < len(text):
        match = TOKEN.match(text, at)
        if not match:
            sys.exit(f"hexfile.py: unknown text: {text[at:at + 20]!r}")
        quoted, count, byte, digits = match.groups()
        if quoted is not None:
            data += quoted.encode()
        elif count:
            data += bytes.fromhex(byte) * int(count)
        elif digits:
            data += bytes.fromhex(digits)
        at = match.end()
    return bytes(data)


for name in sys.argv[1:]:
    path = pathlib.Path(name)
    path.with_suffix("").write_bytes(parse(path.read_text("utf-8")))
