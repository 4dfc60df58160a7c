"""Results as tables (compile.md), as a plot (compile.svg) and as they are (compile.json)."""

import json
import statistics

import bars
import works
from report import digits, table, verdict

MEASURES = {"cpu": "CPU time", "wall": "wall time", "memory": "peak memory"}

# The project's promises: how many times as much as the native rustc.
LIMITS = {
    ("hello", "wall"): 1.3,
    ("regex-syntax-metadata", "cpu"): 1.2,
    ("regex-syntax-debug", "cpu"): 1.15,
    ("regex-syntax-debug", "wall"): 1.4,
    ("regex-syntax-opt-1", "cpu"): 1.2,
    ("regex-syntax-opt-16", "cpu"): 1.2,
    ("syn-debug", "cpu"): 1.25,
    ("serde_json-debug", "cpu"): 1.25,
    ("application", "cpu"): 1.25,
    ("syn-debug", "memory"): 1.05,
    ("serde_json-debug", "memory"): 1.05,
    ("application", "memory"): 1.05,
}
VERSION_LIMIT = 0.012  # seconds
BYTES_LIMITS = {"rustc.wasm": 60e6, "archive": 25e6}
PRECOMPILE_LIMIT = 90  # seconds of CPU time
COMPILED_LIMIT = 160e6  # bytes


def numbers(results, work, compiler, measure):
    """What each run took."""
    return [run[measure] for run in results["usage"][work][compiler]]


def least(results, work, compiler, measure):
    """Whatever else the machine does only adds to a time, so this is nearest to what it takes."""
    return min(numbers(results, work, compiler, measure))


def ratio(results, work, measure, of=min):
    """How many times as much rustc-wasm takes."""
    return of(numbers(results, work, "rustc-wasm", measure)) / of(numbers(results, work, "native", measure))


def shown(measure, value):
    return digits(value / 1e6) if measure == "memory" else digits(value * 1000)


def measure_table(results, measure):
    """What all works take of one thing."""
    unit = "MB" if measure == "memory" else "ms"
    rows = [["", f"native, {unit}", f"rustc-wasm, {unit}", "ratio"]]
    for work in results["usage"]:
        row = [works.TITLES[work]]
        for compiler in ("native", "rustc-wasm"):
            values = numbers(results, work, compiler, measure)
            row.append(f"{shown(measure, min(values))} ({shown(measure, statistics.median(values))})")
        row.append(f"{ratio(results, work, measure):.2f} ({ratio(results, work, measure, statistics.median):.2f})")
        rows.append(row)
    return table(rows)


def targets_table(results):
    """The promises about what has been measured."""
    rows = [["target", "measured", ""]]
    usage, compiled = results["usage"], results["precompile"]
    if "version" in usage:
        seconds = least(results, "version", "rustc-wasm", "wall")
        native = least(results, "version", "native", "wall")
        measured = f"{digits(seconds * 1000)} ms (native: {digits(native * 1000)} ms)"
        rows.append([f"--version: at most {VERSION_LIMIT * 1000:g} ms", measured, verdict(seconds <= VERSION_LIMIT)])
    for (work, measure), limit in LIMITS.items():
        if work in usage:
            measured = ratio(results, work, measure)
            rows.append([f"{works.TITLES[work]}: {MEASURES[measure]} at most {limit} × native", f"{measured:.2f} ×", verdict(measured <= limit)])
    for name, size in results["bytes"].items():
        limit = BYTES_LIMITS[name]
        rows.append([f"{name}: at most {limit / 1e6:g} MB", f"{size / 1e6:.1f} MB", verdict(size <= limit)])
    if compiled:
        rows.append(
            [f"rustc.wasm compiled for this machine: at most {PRECOMPILE_LIMIT} s of CPU time", f"{compiled['cpu']:.0f} s",
             verdict(compiled["cpu"] <= PRECOMPILE_LIMIT)]
        )
        rows.append(
            [f"rustc.cwasm: at most {COMPILED_LIMIT / 1e6:g} MB", f"{compiled['bytes'] / 1e6:.1f} MB",
             verdict(compiled["bytes"] <= COMPILED_LIMIT)]
        )
    return table(rows)


def markdown(results):
    machine, load = results["machine"], results["load"]
    runs = len(next(iter(results["usage"].values()))["native"])
    tables = "\n".join(f"## {title[0].upper() + title[1:]}\n\n{measure_table(results, name)}" for name, title in MEASURES.items())
    return f"""# Compilation time

Written by `compile.py`; README.md in this folder says what is measured.

rustc {results["rustc"]}, rustc.wasm with the SHA-256 {results["rustc.wasm"][:16]}…; {machine["processor"]}, {machine["processors"]} processors, {machine["memory"]} of memory; {machine["system"]}.
Load average: {load["before"][0]:.1f} at the start, {load["after"][0]:.1f} at the end.

![rustc-wasm, as a multiple of native rustc](compile.svg)

## Targets

{targets_table(results)}
In all tables: the least of {runs} runs, and in brackets the median.

{tables}"""


def groups(results):
    """What bars draws: {work: {measure: (ratio, limit)}}."""
    return {
        works.TITLES[work]: {
            title: (ratio(results, work, measure), LIMITS.get((work, measure)))
            for measure, title in MEASURES.items()
        }
        for work in results["usage"]
    }


def write(results, folder):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "compile.json").write_text(json.dumps(results) + "\n", "utf-8")
    (folder / "compile.md").write_text(markdown(results), "utf-8")
    labels = ("rustc-wasm as a multiple of native rustc; marks: targets", "times native")
    (folder / "compile.svg").write_text(bars.bars(groups(results), *labels), "utf-8")
