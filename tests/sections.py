"""The sections of a WebAssembly module, for cases.

    sections.py FROM TO [--remove NAME]... [--add NAME=TEXT]...     copies FROM without some custom sections, and with others
    sections.py FROM --show NAME                                    prints the one custom section of that name

In TEXT, escapes are as in Python's strings: \\n is the end of a line.
"""

import argparse
import sys


def read_leb128(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << shift
        shift += 7
        if not byte & 0x80:
            return value, at


def leb128(value):
    encoded = bytearray()
    while value > 0x7F:
        encoded.append(value & 0x7F | 0x80)
        value >>= 7
    encoded.append(value)
    return bytes(encoded)


def sections(data):
    """The names of custom sections, or None, and the bytes of the sections."""
    at = 8
    while at < len(data):
        size, start = read_leb128(data, at + 1)
        name = None
        if data[at] == 0:
            length, begin = read_leb128(data, start)
            name = data[begin : begin + length].decode()
        yield name, data[at : start + size]
        at = start + size


def custom(name, contents):
    body = leb128(len(name.encode())) + name.encode() + contents
    return b"\0" + leb128(len(body)) + body


def contents(section):
    """What a custom section has besides its name."""
    _, start = read_leb128(section, 1)
    length, begin = read_leb128(section, start)
    return section[begin + length :]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source", metavar="FROM")
    parser.add_argument("target", metavar="TO", nargs="?")
    parser.add_argument("--show", metavar="NAME")
    parser.add_argument("--remove", action="append", default=[], metavar="NAME")
    parser.add_argument("--add", action="append", default=[], metavar="NAME=TEXT")
    options = parser.parse_args()
    if (options.target is None) == (options.show is None):
        parser.error("either TO or --show")
    with open(options.source, "rb") as file:
        data = file.read()
    if options.show:
        found = [section for name, section in sections(data) if name == options.show]
        if len(found) != 1:
            sys.exit(f"{len(found)} sections with that name")
        sys.stdout.write(contents(found[0]).decode())
        return
    kept = [section for name, section in sections(data) if name not in options.remove]
    for name, text in (text.split("=", 1) for text in options.add):
        kept.append(custom(name, text.encode().decode("unicode_escape").encode("latin-1")))
    with open(options.target, "wb") as file:
        file.write(data[:8] + b"".join(kept))


main()
