#!/usr/bin/env python3
"""Takes one folder out of an archive of sources, and changes it.

    extract.py ARCHIVE.tar.xz FOLDER DIFF INTO

FOLDER is a path in the source, such as tests/ui/proc-macro, without the archive's own first folder. What is in it becomes
INTO/FOLDER, of which nothing but ordinary files is taken. DIFF is a unified diff of files in it, with prefixes such as a/
and b/, which has to fit exactly.
"""

import pathlib
import re
import sys
import tarfile


def fail(message):
    sys.exit(f"extract.py: error: {message}")


def extract(archive, folder, into):
    found = 0
    with tarfile.open(archive, "r|xz") as tar:
        for member in tar:
            path = pathlib.PurePosixPath(*pathlib.PurePosixPath(member.name).parts[1:])
            if member.isfile() and folder in path.parents and ".." not in path.parts:
                target = into / path
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(tar.extractfile(member).read())
                found += 1
    if not found:
        fail(f"{archive} has no folder {folder}")


def changed(lines, hunks):
    """The lines of a file after all hunks: a list of (first line that it is about, lines of the hunk)."""
    result, at = [], 0
    for start, hunk in hunks:
        result += lines[at:start]
        old = [line[1:] for line in hunk if line[0] in " -"]
        if lines[start:start + len(old)] != old:
            raise ValueError(f"line {start + 1}")
        result += [line[1:] for line in hunk if line[0] in " +"]
        at = start + len(old)
    return result + lines[at:]


def apply(diff, into):
    """Applies a diff whose files all end with a newline."""
    files = {}
    for line in diff.read_text("utf-8").splitlines(keepends=True):
        header = re.match(r"@@ -(\d+)", line)
        if line.startswith("--- "):
            hunks = files.setdefault(line.split("/", 1)[1].rstrip("\n"), [])
        elif header:
            hunks.append((int(header[1]) - 1, []))
        elif not line.startswith("+++ "):
            hunks[-1][1].append(line)
    for name, hunks in files.items():
        file = into / name
        try:
            file.write_text("".join(changed(file.read_text("utf-8").splitlines(keepends=True), hunks)), "utf-8")
        except (OSError, ValueError) as error:
            fail(f"{diff} does not fit {file}: {error}")


def main():
    archive, folder, diff, into = sys.argv[1:]
    extract(archive, pathlib.PurePosixPath(folder), pathlib.Path(into))
    apply(pathlib.Path(diff), pathlib.Path(into))


if __name__ == "__main__":
    main()
