#!/usr/bin/env python3
"""Installs applications from crates.io with Cargo, compiled by rustc-wasm and by a native rustc, and compares them.

    applications.py --rustc-wasm DIST/bin/rustc-wasm [--cargo PROGRAM] [--rustc PROGRAM] [--work FOLDER] [NAME]...

Each is installed as a user would do it, `cargo install --debug --locked --target wasm32-wasip1 NAME`, and then given the
same input as the native one. What both write is compared, and a table is printed for docs/cargo.md: how many
crates, macros and build scripts there are, and the processor time of each build, with an empty target directory. The exit status is 0 if
all outputs are the same. It takes crates from where the machine's Cargo takes them, and minutes.
"""

import argparse
import json
import os
import pathlib
import resource
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field

TARGET = "wasm32-wasip1"


@dataclass
class Application:
    version: str
    # Which features to install.
    options: list = field(default_factory=list)
    # What it is run with: arguments, standard input, files in its current directory.
    args: list = field(default_factory=list)
    stdin: str = ""
    files: dict = field(default_factory=dict)
    # What it is called, if not as its package.
    program: str = ""
    # The file that it writes, if not standard output.
    result: str = ""


SHADER = """\
struct Light { position: vec3<f32>, power: f32 }
@group(0) @binding(0) var<storage, read> lights: array<Light>;

@fragment
fn shade(@location(0) point: vec3<f32>) -> @location(0) vec4<f32> {
    var sum = 0.0;
    for (var i = 0u; i < arrayLength(&lights); i++) {
        sum += lights[i].power / max(distance(lights[i].position, point), 0.01);
    }
    return vec4<f32>(sum, sum, sum, 1.0);
}
"""


TEMPLATE = """\
{%- macro row(user) -%}
  <li>{{ user.name | title }} &lt;{{ user.mail | escape }}&gt;{% if user.admin %} (admin){% endif %}</li>
{%- endmacro -%}
<h1>{{ title | upper }}</h1>
{%- for user in users | sort(attribute="name") %}
  {{ row(user) }}
{%- else %}
  <p>nobody</p>
{%- endfor %}
{{ {"sum": users | map(attribute="age") | sum, "names": users | map(attribute="name") | list} | tojson(indent=2) }}
{{ since | datetimeformat(format="iso", tz="Europe/Vienna") }} {{ "a b" | urlencode }} {{ 2 ** 10 }} {{ 7 / 2 }}
"""

DATA = """\
title = "people & places"
since = "2024-02-29T12:00:00Z"

[[users]]
name = "zo\u00eb"
mail = "zoe@example.org"
age = 41
admin = true

[[users]]
name = "adam"
mail = "<adam@example.org>"
age = 7
"""


APPLICATIONS = {
    "comrak": Application(
        "0.54.0",
        # Colours for code, which its default features have, take a library in C.
        ["--no-default-features", "--features", "cli"],
        ["--extension", "table,footnotes,tasklist,strikethrough"],
        "# Title\n\n| a | b |\n|---|:-:|\n| 1 | ~~2~~ |\n\n- [x] done[^1]\n- [ ] *not*\n\n[^1]: A `note`.\n",
    ),
    "minijinja-cli": Application(
        "3.0.5",
        [],
        ["page.html.j2", "data.toml"],
        files={"page.html.j2": TEMPLATE, "data.toml": DATA},
    ),
    "naga-cli": Application(
        "30.0.1",
        [],
        ["shader.wgsl", "shader.metal"],
        files={"shader.wgsl": SHADER},
        program="naga",
        result="shader.metal",
    ),
}


def run(command, **options):
    print("+", " ".join(map(str, command)), file=sys.stderr, flush=True)
    return subprocess.run(list(map(str, command)), check=True, **options)


def processor_time():
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def install(name, application, cargo, rustc, work, target):
    """The processor time that it took, in seconds, and the program."""
    root = work / name / (target or "native")
    # Nothing of the caller's own configuration but where crates come from.
    env = {key: value for key, value in os.environ.items() if not key.startswith(("CARGO_BUILD", "CARGO_TARGET", "RUSTFLAGS"))}
    env |= {"RUSTC": str(rustc), "CARGO_TARGET_DIR": str(root / "target")}
    options = ["--debug", "--locked", "--force", "--root", root, "--version", application.version, *application.options]
    command = [cargo, "install", *options, *(["--target", target] if target else []), name]
    before = processor_time()
    run(command, env=env)
    taken = processor_time() - before
    return taken, root / "bin" / ((application.program or name) + (".wasm" if target else ""))


def dependencies(name, application, cargo):
    """How many crates are compiled for the program, and how many of them are macros and have build scripts."""
    home = pathlib.Path(os.environ.get("CARGO_HOME", pathlib.Path.home() / ".cargo"))
    (source, *_) = home.glob(f"registry/src/*/{name}-{application.version}/Cargo.toml")
    command = [cargo, "metadata", "--format-version=1", "--locked", "--filter-platform", TARGET, "--manifest-path", source]
    metadata = json.loads(run([*command, *application.options], stdout=subprocess.PIPE).stdout)
    nodes = {node["id"]: node for node in metadata["resolve"]["nodes"]}
    reached, left = set(), [metadata["resolve"]["root"]]
    while left:
        package = left.pop()
        if package not in reached:
            reached.add(package)
            used = (edge for edge in nodes[package]["deps"] if any(kind["kind"] != "dev" for kind in edge["dep_kinds"]))
            left.extend(edge["pkg"] for edge in used)
    kinds = [{kind for target in package["targets"] for kind in target["kind"]} for package in metadata["packages"] if package["id"] in reached]
    return len(kinds), sum("proc-macro" in kind for kind in kinds), sum("custom-build" in kind for kind in kinds)


def output(command, application):
    with tempfile.TemporaryDirectory() as folder:
        for name, text in application.files.items():
            pathlib.Path(folder, name).write_text(text, "utf-8")
        done = run([*command, *application.args], cwd=folder, input=application.stdin, text=True, stdout=subprocess.PIPE)
        return pathlib.Path(folder, application.result).read_text("utf-8") if application.result else done.stdout


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rustc-wasm", required=True, type=pathlib.Path, help="the launcher")
    parser.add_argument("--cargo", default="cargo", help="the Cargo (default: the one on PATH)")
    parser.add_argument("--rustc", default="rustc", help="the native rustc to compare with (default: the one on PATH)")
    parser.add_argument("--work", type=pathlib.Path, help="where to install, for a look afterwards (default: a temporary folder)")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"which (default: {', '.join(APPLICATIONS)})")
    options = parser.parse_args()
    unknown = set(options.names) - set(APPLICATIONS)
    if unknown:
        parser.error(f"unknown: {', '.join(sorted(unknown))}")
    rustc_wasm = options.rustc_wasm.absolute()
    rows, same = [], True
    with tempfile.TemporaryDirectory() as temporary:
        work = (options.work or pathlib.Path(temporary)).absolute()
        for name in options.names or APPLICATIONS:
            application = APPLICATIONS[name]
            wasm_time, module = install(name, application, options.cargo, rustc_wasm, work, TARGET)
            native_time, program = install(name, application, options.cargo, options.rustc, work, None)
            wasm, native = output([rustc_wasm, "run", module], application), output([program], application)
            if wasm != native or not wasm:
                same = False
                print(f"{name} writes\n{wasm}\nand natively\n{native}", file=sys.stderr)
            crates, macros, scripts = dependencies(name, application, options.cargo)
            verdict = "the same" if wasm == native else "DIFFERENT"
            rows.append(f"| {name} {application.version} | {crates} | {macros} | {scripts} | {wasm_time:.0f} s | {native_time:.0f} s | {verdict} |")
    print("| application | crates | macros | build scripts | rustc-wasm | native | output |")
    print("|---|---:|---:|---:|---:|---:|---|")
    print("\n".join(rows))
    sys.exit(not same)


if __name__ == "__main__":
    main()
