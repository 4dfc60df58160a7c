#!/usr/bin/env python3
"""class_path.py ROOT FILE: complete the class path listed in ROOT/FILE.

The list names jars by their absolute paths on a Debian system, and jars name the further ones that
they need so in their manifests. Below ROOT neither is found: the list gets all of them, by real path.
"""

import os
import re
import sys
import zipfile


def named_in_manifest(jar):
    """The Class-Path entries of a jar's manifest, as written there."""
    with zipfile.ZipFile(jar) as archive:
        if "META-INF/MANIFEST.MF" not in archive.namelist():
            return []
        manifest = archive.read("META-INF/MANIFEST.MF").decode()
    manifest = re.sub(r"\r?\n ", "", manifest)  # long lines are folded
    line = re.search(r"^Class-Path: *(.*)$", manifest, re.MULTILINE)
    return line.group(1).split() if line else []


def main(root, name):
    path = os.path.join(root, name)
    with open(path, encoding="utf-8") as f:
        todo = f.read().split()
    done = []
    while todo:
        jar = todo.pop(0)
        # Optional jars are named that no package of ours brings.
        if jar in done or not os.path.exists(root + jar):
            continue
        done.append(jar)
        for entry in named_in_manifest(root + jar):
            entry = entry.removeprefix("file:")
            todo.append(os.path.normpath(os.path.join(os.path.dirname(jar), entry)))
    with open(path, "w", encoding="utf-8") as f:
        f.writelines(root + jar + "\n" for jar in done)


main(sys.argv[1], sys.argv[2])
