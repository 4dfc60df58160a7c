"""Runs one command of a build step so that a person can follow it.

The command's output goes to a log. The terminal gets one line that changes (or, where the output is no terminal, a
line each minute) with the time and the last `[n/m]` of ninja or the last line of the log, and at the end the wall time
and the peak memory: the largest single process, and the largest sum over the whole process tree, sampled each second.
"""

import argparse
import os
import re
import resource
import subprocess
import sys
import time


def tree_rss(root):
    """Resident memory in bytes of the process `root` and everything below it."""
    children, rss = {}, {}
    for name in os.listdir("/proc"):
        if not name.isdigit():
            continue
        try:
            with open(f"/proc/{name}/stat") as f:
                fields = f.read().rpartition(")")[2].split()
        except OSError:
            continue
        children.setdefault(int(fields[1]), []).append(int(name))
        rss[int(name)] = int(fields[21]) * os.sysconf("SC_PAGE_SIZE")
    total, todo = 0, [root]
    while todo:
        pid = todo.pop()
        total += rss.get(pid, 0)
        todo += children.get(pid, [])
    return total


def last_line(log):
    """The newest complete line of the log, shortened; ninja's counter alone where there is one."""
    with open(log, "rb") as f:
        f.seek(max(0, os.path.getsize(log) - 4096))
        lines = f.read().decode(errors="replace").replace("\r", "\n").split("\n")
    for line in reversed(lines):
        counter = re.match(r"\[\d+/\d+\]", line)
        if counter:
            return counter.group(0)
    return next((l.strip()[:60] for l in reversed(lines) if l.strip()), "")


def clock(seconds):
    return f"{int(seconds) // 60}:{int(seconds) % 60:02}"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--label", required=True)
    parser.add_argument("--log", required=True)
    parser.add_argument("--figures", required=True)
    parser.add_argument("command", nargs="+")
    args = parser.parse_args()

    terminal = sys.stderr.isatty()
    started = time.monotonic()
    peak, shown = 0, started if not terminal else 0
    with open(args.log, "ab") as log:
        log.write(f"$ {' '.join(args.command)}\n".encode())
        log.flush()
        process = subprocess.Popen(args.command, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        while True:
            try:
                status = process.wait(timeout=1)
                break
            except subprocess.TimeoutExpired:
                pass
            peak = max(peak, tree_rss(process.pid))
            now = time.monotonic()
            if now - shown >= (1 if terminal else 60):
                shown = now
                line = f"{args.label}: {clock(now - started)} {last_line(args.log)}"
                sys.stderr.write(f"\r\033[K{line}" if terminal else f"{line}\n")
                sys.stderr.flush()

    wall = time.monotonic() - started
    largest = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024
    peak = max(peak, largest)
    clear = "\r\033[K" if terminal else ""
    if status != 0:
        with open(args.log, errors="replace") as f:
            tail = f.readlines()[-30:]
        sys.stderr.write(f"{clear}{args.label}: failed (exit status {status}) after {clock(wall)}\n")
        sys.stderr.writelines("  | " + line.rstrip("\n") + "\n" for line in tail)
        sys.stderr.write(f"{args.label}: the whole log is {args.log}\n")
        sys.exit(status if 0 < status < 256 else 1)
    sys.stderr.write(f"{clear}{args.label}: {clock(wall)}, peak memory {peak >> 20} MB (largest process {largest >> 20} MB)\n")
    with open(args.figures, "a") as f:
        f.write(f"{args.label}\t{wall:.0f} s\t{peak >> 20} MB\t{largest >> 20} MB\n")


if __name__ == "__main__":
    main()
