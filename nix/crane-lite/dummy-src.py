"""dummy-src.py SOURCE OUT: a workspace with SOURCE's manifests and lock file, and targets without contents."""

import pathlib
import shutil
import sys
import tomllib

source, out = map(pathlib.Path, sys.argv[1:])
for file in [*source.rglob("Cargo.toml"), *source.rglob("Cargo.lock"), *source.rglob(".cargo/config.toml")]:
    copy = out / file.relative_to(source)
    copy.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, copy)
    if file.name != "Cargo.toml":
        continue
    manifest = tomllib.loads(file.read_text())
    if "package" not in manifest:
        continue
    targets = [target.get("path") for kind in ("lib", "bin", "test", "bench", "example")
               for target in ([manifest.get(kind, {})] if kind == "lib" else manifest.get(kind, []))]
    targets += [path for path in ("src/main.rs", "src/lib.rs", "build.rs") if (file.parent / path).exists()]
    for target in filter(None, targets):
        empty = copy.parent / target
        empty.parent.mkdir(parents=True, exist_ok=True)
        empty.write_text("" if "lib" in empty.name or target == manifest.get("lib", {}).get("path") else "fn main() {}\n")
