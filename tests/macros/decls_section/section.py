"""Prints a custom section of a WebAssembly module: section.py MODULE NAME."""

import sys


def leb128(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << shift
        shift += 7
        if not byte & 0x80:
            return value, at


data = open(sys.argv[1], "rb").read()
at, found = 8, 0
while at < len(data):
    kind = data[at]
    size, at = leb128(data, at + 1)
    end = at + size
    if kind == 0:
        length, start = leb128(data, at)
        if data[start : start + length].decode() == sys.argv[2]:
            sys.stdout.write(data[start + length : end].decode())
            found += 1
    at = end
sys.exit(f"{found} sections with that name" if found != 1 else 0)
