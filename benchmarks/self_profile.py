"""Reads what rustc's -Zself-profile writes: the durations of the macros' expansions.

A profile (crate measureme, file format 9) is a sequence of pages, each of a tag byte, a length and bytes of one of three
streams: events, the strings that they refer to, and an index of strings, which is not needed for these events.
"""

import pathlib
import struct

FORMAT = 9
EVENTS, STRINGS = 0, 1
HEADER = struct.Struct("<4sI")  # of the file and, again, of each stream: magic and version
PAGE = struct.Struct("<BI")
EVENT = struct.Struct("<QQIIII")  # kind, name, thread, lower halves of start and end, upper halves of both
FIRST_STRING = 100_000_003  # a name is the address of its string plus this; smaller ones are in the index
STRING = struct.Struct("<Q")
STRING_END = b"\xff"
REFERENCE = 0xFE  # a string that is another string, or begins with one
ARGUMENT = b"\x1e"  # ends a name that arguments follow
NO_INTERVAL = 0xFFFF_FFFF_FFFE  # ends from here on mark events that are a moment or a number


class ProfileError(Exception):
    """The file is no profile of the format that this reads."""


def _streams(data, path):
    if len(data) < HEADER.size or HEADER.unpack_from(data) != (b"MMPD", FORMAT):
        raise ProfileError(f"{path} is not a profile of format {FORMAT}")
    streams = {}
    position = HEADER.size
    while position < len(data):
        if position + PAGE.size > len(data):
            raise ProfileError(f"{path} ends within the header of a page")
        tag, length = PAGE.unpack_from(data, position)
        position += PAGE.size
        if position + length > len(data):
            raise ProfileError(f"{path} ends within a page")
        streams.setdefault(tag, bytearray()).extend(data[position : position + length])
        position += length
    return streams


def _name(strings, identifier):
    """The name of an event without its arguments: text, or a reference to another string that is the text."""
    start = identifier - FIRST_STRING
    if not 0 <= start < len(strings):
        return b""
    if strings[start] == REFERENCE and start + 1 + STRING.size <= len(strings):
        (referred,) = STRING.unpack_from(strings, start + 1)
        # Names are never references to references: those would be allowed, and could go round in a circle.
        start = referred - FIRST_STRING
        if not 0 <= start < len(strings) or strings[start] == REFERENCE:
            return b""
    return bytes(strings[start : strings.find(STRING_END, start)]).split(ARGUMENT)[0]


def durations(folder, name):
    """The seconds that each event called `name` took, in order of time, in the one profile in `folder`."""
    files = list(pathlib.Path(folder).glob("*.mm_profdata"))
    if len(files) != 1:
        raise ProfileError(f"{folder} has {len(files)} profiles, not one")
    streams = _streams(files[0].read_bytes(), files[0])
    events = streams.get(EVENTS, b"")
    strings = streams.get(STRINGS, b"")
    wanted = name.encode()
    intervals = []
    for _, identifier, _, low_start, low_end, high in EVENT.iter_unpack(
        events[HEADER.size : len(events) - (len(events) - HEADER.size) % EVENT.size]
    ):
        start = low_start | (high >> 16) << 32
        end = low_end | (high & 0xFFFF) << 32
        if end < NO_INTERVAL and _name(strings, identifier) == wanted:
            intervals.append((start, end))
    return [(end - start) / 1e9 for start, end in sorted(intervals)]
