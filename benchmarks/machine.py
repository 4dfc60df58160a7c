"""The machine that figures are of."""

import os
import platform


def _first(path, field):
    """What a file of `field: value` lines says first of a field."""
    try:
        with open(path, encoding="utf-8") as file:
            for line in file:
                name, _, value = line.partition(":")
                if name.strip() == field:
                    return value.strip()
    except OSError:
        pass
    return "unknown"


def describe():
    """A dictionary of what is worth knowing."""
    return {
        "processor": _first("/proc/cpuinfo", "model name"),
        "processors": len(os.sched_getaffinity(0)),
        "memory": _first("/proc/meminfo", "MemTotal"),
        "system": f"{platform.system()} {platform.release().split('-')[0]}, {platform.machine()}",
    }
