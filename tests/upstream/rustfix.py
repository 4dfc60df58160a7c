"""Applies the suggestions in rustc's diagnostics, all of them, as `run-rustfix` wants it."""

import annotations


class Conflict(Exception):
    """Two suggestions want to replace the same text by something else."""


def apply(source, output, file):
    """The source, as bytes, with the suggestions that rustc's JSON output makes for the file."""
    replacements = []
    for line in output.splitlines():
        diagnostic = annotations.parse_line(line)
        for child in diagnostic["children"] if diagnostic else []:
            for span in child["spans"]:
                if span["suggested_replacement"] is not None and span["file_name"] == file:
                    new = span["suggested_replacement"].encode()
                    if (span["byte_start"], span["byte_end"], new) not in replacements:
                        replacements.append((span["byte_start"], span["byte_end"], new))
    replacements.sort(key=lambda replacement: replacement[:2])
    fixed, at = b"", 0
    for start, end, new in replacements:
        if start < at:
            raise Conflict(f"two suggestions for bytes {start} to {at}")
        fixed, at = fixed + source[at:start] + new, end
    return fixed + source[at:]
