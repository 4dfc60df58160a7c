"""Reads libraries (ar, as GNU and LLVM write it)."""

_MAGIC = b"!<arch>\n"
_HEADER = 60


class ArchiveError(Exception):
    """This is no library, or not a whole one."""


def _member_name(field, long_names):
    """The name that the 16 characters of a header stand for."""
    name = field.decode("ascii", "replace").rstrip()
    if name[:1] == "/" and name[1:].isdigit():
        start = int(name[1:])
        return long_names[start : long_names.index(b"\n", start)].decode("utf-8", "replace").rstrip("/")
    return name.rstrip("/")


def members(data):
    """{name: bytes} of a library's files, without its tables of names and symbols."""
    if not data.startswith(_MAGIC):
        raise ArchiveError("not a library")
    found, long_names = {}, b""
    at = len(_MAGIC)
    while at < len(data):
        header = data[at : at + _HEADER]
        if len(header) < _HEADER or header[58:] != b"`\n" or not header[48:58].strip().isdigit():
            raise ArchiveError(f"no header at byte {at} of a library")
        size = int(header[48:58])
        content = data[at + _HEADER : at + _HEADER + size]
        if len(content) < size:
            raise ArchiveError(f"a library ends within the file at byte {at}")
        field = header[:16].rstrip()
        if field == b"//":
            long_names = content
        elif field not in (b"/", b"/SYM64/"):
            found[_member_name(header[:16], long_names)] = content
        at += _HEADER + size + size % 2
    return found
