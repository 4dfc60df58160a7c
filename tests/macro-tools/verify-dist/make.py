"""Makes a dist, its archive and their records: make.py CASE [DAMAGE]. The archive is a frame of zstd without compression."""

import hashlib
import io
import json
import pathlib
import sys
import tarfile

sys.path.append(str(pathlib.Path(sys.argv[1]).parent))
from frame import zstd  # noqa: E402 (it lies beside the cases)

FILES = {
    "bin/rustc-wasm": None,
    "lib/rustc.wasm": b"\0asm compiler",
    "lib/rustlib/a.rlib": b"!<arch>\n" * 30000,
    "share/licence": b"",
}


def tar(damage):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        for name, content in FILES.items():
            if content is not None:
                info = tarfile.TarInfo(name)
                info.size = len(content)
                archive.addfile(info, io.BytesIO(content))
        if damage == "link":
            info = tarfile.TarInfo("lib/link")
            info.type, info.linkname = tarfile.SYMTYPE, "/etc/passwd"
            archive.addfile(info)
        elif damage == "outside":
            archive.addfile(tarfile.TarInfo("lib/../../outside"))
        elif damage == "twice":
            archive.addfile(tarfile.TarInfo("lib/rustc.wasm"))
    return out.getvalue()


def sha256(data):
    return hashlib.sha256(data).hexdigest()


def write(path, data):
    path = pathlib.Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


damage = sys.argv[2] if len(sys.argv) > 2 else None
# A window is an exponent, and a fraction: 2 MiB, or far too much.
archive = zstd(tar(damage), 0xF0 if damage == "window" else 0x58)
if damage == "cut":
    archive = archive[:150_000]
elif damage == "garbage":
    archive = archive[:4] + b"\xff" * 100
for name, content in FILES.items():
    write("dist/" + name, b"machine code" if content is None else content)
write("records/dist.tar.zst", archive)
write("records/SHA256SUMS", f"{sha256(archive)}  dist.tar.zst\n".encode())
subjects = {"dist.tar.zst": archive, "lib/rustc.wasm": FILES["lib/rustc.wasm"]}


def source(name):
    return {"name": name, "digest": {"sha256": sha256(name.encode())}, "annotations": {"role": "source"}}


write("records/provenance.json", json.dumps({
    "_type": "https://in-toto.io/Statement/v1",
    "subject": [{"name": name, "digest": {"sha256": sha256(data)}} for name, data in subjects.items()],
    "predicateType": "https://slsa.dev/provenance/v1",
    "predicate": {
        "buildDefinition": {
            "buildType": "rustc-wasm:docs/provenance.md#build-type-v1",
            "externalParameters": {"command": "toolchain/build/all", "given": {}},
            "resolvedDependencies": [source("rustc.deb"), source("llvm.tar.xz")],
        },
        "runDetails": {
            "builder": {"id": "rustc-wasm:docs/provenance.md#builder", "version": {"cargo": "cargo 1", "rustc": "rustc 1"}},
        },
    },
}, indent=2).encode())
