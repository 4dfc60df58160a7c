"""Results as tables (results.md), as a plot (macros.svg) and as they are (results.json)."""

import json
import statistics

import plot
from crates import FIELD_COUNTS, STRUCTS

MANY_STRUCTS = f"structs-{STRUCTS}"
WIDEST = f"fields-{FIELD_COUNTS[-1]}"

# What each engine is compared with.
BASELINES = {"wasmtime": "native", "wasmi": "native", "watt": "native-1.0.137"}

# The project's promises: times as long as native, and milliseconds more than native.
LIMITS = {"wasmtime": 1.5, "wasmi": 15}
FIRST_EXPANSION_LIMIT = 5
# A hundred times the fields may take more than a hundred times the time by what the machine's caches and noise add.
LINEARITY_TOLERANCE = 1.25


def totals(results, crate, engine):
    """The seconds that all expansions of a crate took, in each run."""
    return results["seconds"][crate][engine]


def fastest(results, crate, engine):
    """Whatever else the machine does only adds to a time, so this is nearest to what it takes."""
    return min(totals(results, crate, engine))


def ratio(results, crate, engine):
    """How many times as long as its baseline an engine takes."""
    return fastest(results, crate, engine) / fastest(results, crate, BASELINES[engine])


def per_field(results, engine, count):
    """Seconds for each field of the struct with so many of them; what a macro costs whatever its input is left out."""
    least = FIELD_COUNTS[0]
    return (fastest(results, f"fields-{count}", engine) - fastest(results, f"fields-{least}", engine)) / (count - least)


def growth(results, engine):
    """How much more a field of the widest struct costs than one of the second widest; 1 is linear."""
    return per_field(results, engine, FIELD_COUNTS[-1]) / per_field(results, engine, FIELD_COUNTS[-2])


def digits(value):
    """Three digits, never as a power of ten."""
    return f"{value:.0f}" if value >= 100 else f"{value:.3g}"


def milliseconds(seconds):
    return digits(seconds * 1000)


def table(rows):
    """A Markdown table; the first row is the header, and columns but the first are numbers."""
    header, *body = rows
    rule = ["---"] + ["---:"] * (len(header) - 1)
    return "".join(f"| {' | '.join(row)} |\n" for row in [header, rule, *body])


def times_table(results):
    titles = results["titles"]
    rows = [["crate", *titles.values()]]
    for crate in results["seconds"]:
        row = [crate]
        for engine in titles:
            cell = milliseconds(fastest(results, crate, engine))
            if engine in BASELINES:
                cell += f" ({ratio(results, crate, engine):.2f} ×)"
            row.append(cell)
        rows.append(row)
    return table(rows)


def spread_table(results):
    rows = [["", *results["titles"].values()]]
    for crate in (MANY_STRUCTS, WIDEST):
        row = [crate]
        for engine in results["titles"]:
            times = totals(results, crate, engine)
            row.append(f"{milliseconds(statistics.median(times))} to {milliseconds(max(times))}")
        rows.append(row)
    return table(rows)


def field_table(results):
    rows = [["engine", *(f"{count} fields" for count in FIELD_COUNTS[1:]), "growth"]]
    for engine, title in results["titles"].items():
        times = [digits(per_field(results, engine, count) * 1e6) for count in FIELD_COUNTS[1:]]
        rows.append([title, *times, f"{growth(results, engine):.2f}"])
    return table(rows)


def verdict(met):
    return "met" if met else "**missed**"


def targets_table(results):
    rows = [["target", "measured", ""]]
    for engine, limit in LIMITS.items():
        for crate in (MANY_STRUCTS, WIDEST):
            measured = ratio(results, crate, engine)
            rows.append(
                [f"{engine}, {crate}: at most {limit} × native", f"{measured:.2f} ×", verdict(measured <= limit)]
            )
    more = 1000 * (fastest(results, "first-expansion", "wasmtime") - fastest(results, "first-expansion", "native"))
    rows.append(
        [f"first expansion on wasmtime: at most {FIRST_EXPANSION_LIMIT} ms over native", f"{more:.2f} ms",
         verdict(more <= FIRST_EXPANSION_LIMIT)]
    )
    for engine in LIMITS:
        measured = growth(results, engine)
        rows.append(
            [f"{engine}: linear in fields (growth at most {LINEARITY_TOLERANCE})", f"{measured:.2f}",
             verdict(measured <= LINEARITY_TOLERANCE)]
        )
    return table(rows)


def markdown(results):
    machine = results["machine"]
    runs = len(results["seconds"][MANY_STRUCTS]["native"])
    load = results["load"]
    return f"""# Macro time

Written by `macros.py`; README.md in this folder says what is measured.

rustc {results["rustc"]}, rustc.wasm with the SHA-256 {results["rustc.wasm"][:16]}…; {machine["processor"]}, {machine["processors"]} processors, {machine["memory"]} of memory; {machine["system"]}.
Load average: {load["before"][0]:.1f} at the start, {load["after"][0]:.1f} at the end.

![Time for one struct](macros.svg)

## Targets

{targets_table(results)}
## Milliseconds for all expansions of a crate

The fastest of {runs} runs. In brackets: how many times as long that is as what native macros take. watt is compared with its own serde_derive, natively.

{times_table(results)}
The same as the median of the runs, and up to the slowest one:

{spread_table(results)}
## Microseconds for each field

Of a struct with so many fields, beyond the first {FIELD_COUNTS[0]}. Growth: how many times as much a field costs among
{FIELD_COUNTS[-1]} as among {FIELD_COUNTS[-2]}. In linear time it is 1.

{field_table(results)}"""


def lines(results):
    """What plot draws: {title: [(fields, milliseconds)]}."""
    return {
        title: [(count, 1000 * fastest(results, f"fields-{count}", engine)) for count in FIELD_COUNTS]
        for engine, title in results["titles"].items()
    }


def write(results, folder):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "results.json").write_text(json.dumps(results) + "\n", "utf-8")
    (folder / "results.md").write_text(markdown(results), "utf-8")
    labels = ("derive(Serialize, Deserialize) for one struct", "fields", "milliseconds")
    (folder / "macros.svg").write_text(plot.log_log(lines(results), *labels), "utf-8")
