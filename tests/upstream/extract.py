#!/usr/bin/env python3
"""Takes one folder out of an archive of sources.

    extract.py ARCHIVE.tar.xz FOLDER INTO

FOLDER is a path in the source, such as tests/ui/proc-macro, without the archive's own first folder. What is in it becomes
INTO/FOLDER. Nothing but ordinary files is taken.
"""

import pathlib
import sys
import tarfile


def main():
    archive, folder, into = sys.argv[1], pathlib.PurePosixPath(sys.argv[2]), pathlib.Path(sys.argv[3])
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
        sys.exit(f"extract.py: error: {archive} has no folder {folder}")


if __name__ == "__main__":
    main()
