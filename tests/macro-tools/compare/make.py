"""Makes the modules, libraries, dists and archives that are compared."""

import io
import pathlib
import sys
import tarfile

sys.path.append(str(pathlib.Path(sys.argv[1]).parent))
from frame import zstd  # noqa: E402 (it lies beside the cases)


def section(number, *items):
    content = bytes([len(items)]) + b"".join(bytes([len(item)]) + item if number == 10 else item for item in items)
    return bytes([number, len(content)]) + content


def custom(name, content):
    content = bytes([len(name)]) + name.encode() + content
    return bytes([0, len(content)]) + content


def module(constant, path, *more):
    """Two functions, the second of which has a constant, and a segment with a path."""
    functions = [b"\0\x0b", b"\0\x41" + bytes([constant]) + b"\x1a\x0b"]
    segment = b"\0\x41\0\x0b" + bytes([len(path)]) + path
    return b"".join([
        b"\0asm\1\0\0\0", section(1, b"\x60\0\0"), section(3, b"\0", b"\0"), section(5, b"\0\1"),
        section(10, *functions), section(11, segment), *more,
    ])


def library(*members, date=0):
    out = b"!<arch>\n"
    for name, content in members:
        out += f"{name + '/':<16}{date:<12}{0:<6}{0:<6}{'644':<8}{len(content):<10}`\n".encode() + content + b"\n" * (len(content) % 2)
    return out


def archive(files, time=0):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.USTAR_FORMAT) as tar:
        for name, content in files.items():
            info = tarfile.TarInfo(name)
            info.size, info.mtime = len(content), time
            tar.addfile(info, io.BytesIO(content))
    return zstd(out.getvalue())


def write(name, content):
    path = pathlib.Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


one = module(1, b"/home/one/src/lib.rs")
other = module(2, b"/home/other/src/lib.rs")
write("one.wasm", one)
write("same.wasm", one)
write("other.wasm", other)
write("grown.wasm", one + custom("producers", b"\1x") + custom("producers", b"\1y"))
write("libone.rlib", library(("lib.rmeta", b"rust, and more"), ("a.o", one), ("b.o", one)))
write("libother.rlib", library(("lib.rmeta", b"rust, and less"), ("a.o", other), ("c.o", one)))
write("librepacked.rlib", library(("lib.rmeta", b"rust, and more"), ("a.o", one), ("b.o", one), date=1_700_000_000))

files = {"lib/rustc.wasm": one, "lib/rustlib/a.rlib": library(("a.o", one)), "share/licence": b"free\n"}
for name, content in files.items() | {"bin/rustc-wasm": b"machine code", "lib/rustc.cwasm": b"more of it"}.items():
    write("dist/" + name, content)
write("dist.tar.zst", archive(files))
write("copy.tar.zst", archive(files))
write("touched.tar.zst", archive(files, time=1_700_000_000))
write("cut.tar.zst", archive(files)[:700])
