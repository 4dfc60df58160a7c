"""What a command needs: time, and memory at its peak."""

import dataclasses
import os
import subprocess
import tempfile
import time

from macro_crates import BuildError


@dataclasses.dataclass
class Usage:
    wall: float  # seconds
    cpu: float  # seconds, of all threads and processes, in the kernel as well
    memory: int  # bytes, of the largest of the processes


def measure(command, **kwargs):
    """Runs a command that is expected to succeed, and returns what it took."""
    with tempfile.TemporaryFile() as messages:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=messages, stderr=messages, **kwargs)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            messages.seek(0)
            said = messages.read().decode("utf-8", "replace")
            raise BuildError(f"'{' '.join(map(str, command))}' fails with {process.returncode}:\n{said}")
    return Usage(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024)
