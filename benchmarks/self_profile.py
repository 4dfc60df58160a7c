#!/usr/bin/env python3
"""Reads what rustc's -Zself-profile writes: events, such as the expansions of macros, and the time that each took.

    self_profile.py FOLDER NAME

prints a line for each event called NAME in the one profile in FOLDER, in order of time: its arguments, separated by commas.
They are there if rustc was told `-Zself-profile-events=default,args`.

A profile (crate measureme, file format 9) is a sequence of pages, each of a tag byte, a length and bytes of one of three
streams: events, the strings that they refer to, and an index of strings, which is not needed for these events.
"""

import pathlib
import struct
import sys
import typing

FORMAT = 9
EVENTS, STRINGS = 0, 1
HEADER = struct.Struct("<4sI")  # of the file and, again, of each stream: magic and version
PAGE = struct.Struct("<BI")
EVENT = struct.Struct("<QQIIII")  # kind, name, thread, lower halves of start and end, upper halves of both
FIRST_STRING = 100_000_003  # a name is the address of its string plus this; smaller ones are in the index
REFERENCE = struct.Struct("<BQ")
REFERENCE_TAG = 0xFE  # in a string, another string: this and its name
STRING_END = 0xFF
DEPTH = 8  # of strings within strings; rustc needs 2
ARGUMENT = "\x1e"  # before each argument that follows a name
NO_INTERVAL = 0xFFFF_FFFF_FFFE  # ends from here on mark events that are a moment or a number


class ProfileError(Exception):
    """The file is no profile of the format that this reads."""


class Event(typing.NamedTuple):
    """Something that took time."""

    name: str
    arguments: list[str]
    seconds: float


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


def _string(strings, identifier, depth=DEPTH):
    """A string with those that it refers to. Those of the index are left out, and so are all that are no strings."""
    position = identifier - FIRST_STRING
    if depth == 0 or not 0 <= position < len(strings):
        return ""
    text = ""
    while position < len(strings) and strings[position] != STRING_END:
        if strings[position] == REFERENCE_TAG:
            if position + REFERENCE.size > len(strings):
                break
            _, referred = REFERENCE.unpack_from(strings, position)
            text += _string(strings, referred, depth - 1)
            position += REFERENCE.size
        else:
            start = position
            while position < len(strings) and strings[position] not in (REFERENCE_TAG, STRING_END):
                position += 1
            text += strings[start:position].decode("utf-8", "replace")
    return text


def events(folder, name):
    """Each Event called `name`, in order of time, in the one profile in `folder`."""
    files = list(pathlib.Path(folder).glob("*.mm_profdata"))
    if len(files) != 1:
        raise ProfileError(f"{folder} has {len(files)} profiles, not one")
    streams = _streams(files[0].read_bytes(), files[0])
    raw = streams.get(EVENTS, b"")
    strings = streams.get(STRINGS, b"")
    intervals = []
    for _, identifier, _, low_start, low_end, high in EVENT.iter_unpack(
        raw[HEADER.size : len(raw) - (len(raw) - HEADER.size) % EVENT.size]
    ):
        start = low_start | (high >> 16) << 32
        end = low_end | (high & 0xFFFF) << 32
        if end >= NO_INTERVAL:
            continue
        found, *arguments = _string(strings, identifier).split(ARGUMENT)
        if found == name:
            intervals.append((start, end, arguments))
    return [Event(name, arguments, (end - start) / 1e9) for start, end, arguments in sorted(intervals)]


def main():
    if len(sys.argv) != 3:
        sys.exit("usage: self_profile.py FOLDER NAME")
    try:
        for event in events(*sys.argv[1:]):
            print(", ".join(event.arguments))
    except (ProfileError, OSError) as error:
        sys.exit(f"self_profile.py: {error}")


if __name__ == "__main__":
    main()
