"""Leaves out custom sections of a module: sections.py IN OUT NAME…"""

import sys


def number(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        value |= (byte & 0x7F) << shift
        at, shift = at + 1, shift + 7
        if byte < 0x80:
            return value, at


def without(data, names):
    out, at = data[:8], 8
    while at < len(data):
        size, start = number(data, at + 1)
        name = b""
        if data[at] == 0:
            length, name_start = number(data, start)
            name = data[name_start:name_start + length]
        if name.decode() not in names:
            out += data[at:start + size]
        at = start + size
    return out


source, target, *names = sys.argv[1:]
with open(source, "rb") as file:
    module = file.read()
with open(target, "wb") as file:
    file.write(without(module, names))
