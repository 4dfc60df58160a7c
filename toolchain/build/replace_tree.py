"""Puts a new directory in the place of an old one, so that a build in progress sees only what has changed.

A file with the same contents in both keeps the old one's time, and one that changed or is new gets the present time:
compilers' dependency files and ninja go by times, and an unpacked archive brings times of long ago.
"""

import filecmp
import os
import pathlib
import shutil
import sys


def main():
    new, old = map(pathlib.Path, sys.argv[1:])
    # An old directory without files is one that a step has only just made.
    if any(old.rglob("*")):
        for file in new.rglob("*"):
            if file.is_symlink() or not file.is_file():
                continue
            before = old / file.relative_to(new)
            if before.is_file() and filecmp.cmp(before, file, shallow=False):
                shutil.copystat(before, file)
            else:
                os.utime(file)
    shutil.rmtree(old, ignore_errors=True)
    new.rename(old)


if __name__ == "__main__":
    main()
