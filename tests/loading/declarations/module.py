"""Writes a module with a memory and functions like those of a macro for watt, which return their argument: module.py FILE."""

import sys

I32 = 0x7F


def vector(items):
    return bytes([len(items)]) + b"".join(items)


def section(number, items):
    body = vector(items)
    assert len(body) < 128
    return bytes([number, len(body)]) + body


def export(name, kind, index):
    return bytes([len(name)]) + name.encode() + bytes([kind, index])


ONE_INPUT, TWO_INPUTS = 0, 1
FUNCTIONS = {"raw_to_token_stream": ONE_INPUT, "token_stream_into_raw": ONE_INPUT, "one": ONE_INPUT, "two": TWO_INPUTS}
GET_FIRST = b"\0\x20\0\x0b"  # no locals; local.get 0; end

module = b"\0asm\1\0\0\0"
# An import tells that it is one for watt.
module += section(1, [bytes([0x60, inputs, *[I32] * inputs, 1, I32]) for inputs in (1, 2)])
module += section(2, [b"\x08watt-0.5\x09bytes_len\0\0"])
module += section(3, [bytes([ty]) for ty in FUNCTIONS.values()])
module += section(5, [b"\0\1"])
exports = [export(name, 0, 1 + index) for index, name in enumerate(FUNCTIONS)]
module += section(7, [*exports, export("memory", 2, 0)])
module += section(10, [bytes([len(GET_FIRST)]) + GET_FIRST for _ in FUNCTIONS])
with open(sys.argv[1], "wb") as file:
    file.write(module)
