"""Which rustc it is that figures are of."""

import hashlib
import re

import macro_crates


def release(rustc):
    """The release of a rustc, such as 1.96.0."""
    version = macro_crates.run([rustc, "--version", "--verbose"])
    return re.search(r"^release: (\S+)$", version, re.MULTILINE).group(1)


def same(*rustcs):
    """The release that all of these are."""
    found = {release(rustc) for rustc in rustcs}
    if len(found) != 1:
        raise macro_crates.BuildError(f"--rustc and --rustc-wasm are of different releases: {', '.join(sorted(found))}")
    return found.pop()


def digest(path):
    """The SHA-256 of a file, in hexadecimal."""
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
