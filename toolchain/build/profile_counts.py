"""Corrects a profile in which functions were counted several times.

    profile_counts.py RAW <TEXT >CORRECTED

A function that many object files have a copy of is linked once, and so are its counters. But wasm-ld keeps all of the records that
say where they are, since LLVM marks those as not to be removed, and llvm-profdata adds up the same counters once for each:
of C++, a function in a header seems hotter by the number of files that include it.

RAW is one of the files that the program has written, whose records say how often that happens; TEXT is the profile, as
`llvm-profdata merge -text` prints it. The raw format is that of llvm/include/llvm/ProfileData/InstrProfData.inc,
version 10, with addresses of 32 bits.
"""

import collections
import hashlib
import pathlib
import struct
import sys

HEADER = struct.Struct("<8s15Q")
# The name's hash, the function's hash, the counters' place from the record's, and more.
RECORD = struct.Struct("<QQI28x")
MAGIC = b"\x81Rforpl\xff"
VERSION = 10


def repetitions(raw):
    """How many records there are for each place with counters, by function: its name's hash and its own."""
    magic, version, _, count, *_ = HEADER.unpack(raw[: HEADER.size].ljust(HEADER.size, b"\0"))
    # The upper bits of the version say what is counted.
    if magic != MAGIC or version & 0xFFFFFFFF != VERSION or HEADER.size + count * RECORD.size > len(raw):
        sys.exit("profile_counts.py: error: not a raw profile of version 10, with addresses of 32 bits, or not all of one")
    counters = collections.defaultdict(list)
    for index in range(count):
        name, function, relative = RECORD.unpack_from(raw, HEADER.size + index * RECORD.size)
        counters[name, function].append((relative + index * RECORD.size) % (1 << 32))
    return {key: len(places) // len(set(places)) for key, places in counters.items()}


def corrected(lines, repeated):
    """The lines of a profile, with counters divided by how often they were added up."""
    lines = iter(lines)
    before = divisor = None
    for line in lines:
        yield line
        if line == "# Func Hash:":
            function = next(lines)
            yield function
            name = int.from_bytes(hashlib.md5(before.encode()).digest()[:8], "little")
            divisor = repeated[name, int(function)]
        elif line == "# Num Counters:":
            count = next(lines)
            yield count
            yield next(lines)
            for _ in range(int(count)):
                yield str(int(next(lines)) // divisor)
        before = line


def main():
    repeated = repetitions(pathlib.Path(sys.argv[1]).read_bytes())
    for line in corrected(sys.stdin.read().splitlines(), repeated):
        print(line)


if __name__ == "__main__":
    main()
