"""dummy-src.py MANIFESTS OUT: a workspace with these manifests and lock file, and targets without contents."""

import pathlib
import shutil
import sys
import tomllib

manifests, out = map(pathlib.Path, sys.argv[1:])
for file in filter(pathlib.Path.is_file, manifests.rglob("*")):
    copy = out / file.relative_to(manifests)
    copy.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, copy)
for file in out.rglob("Cargo.toml"):
    manifest = tomllib.loads(file.read_text())
    if "package" not in manifest:
        continue
    # A package may have both, and has to have one.
    targets = {"src/main.rs": "fn main() {}\n", manifest.get("lib", {}).get("path", "src/lib.rs"): ""}
    for kind in ("bin", "test", "bench", "example"):
        targets |= {target["path"]: "fn main() {}\n" for target in manifest.get(kind, []) if "path" in target}
    if (build := manifest["package"].get("build")):
        targets[build] = "fn main() {}\n"
    for target, text in targets.items():
        empty = file.parent / target
        empty.parent.mkdir(parents=True, exist_ok=True)
        empty.write_text(text)
