"""What is asked of Bazel: which targets are Rust, and their crate specs."""

import json
import os
import subprocess
import tempfile
import urllib.parse
import urllib.request

from crates import Problem

# Rules of rules_rust and of ours whose targets are crates, or lead to some.
_CRATE_RULES = "^(rust_(library|library_group|shared_library|static_library|proc_macro|binary|test)|wasm_program|wasm_test|macro_in_exec_configuration) rule$"
_MACRO_RULES = "^(macro_in_exec_configuration|rust_proc_macro) rule$"
_MODULE_RULE = "^macro_in_exec_configuration rule$"
_NATIVE_SUFFIX = "_native"


class Bazel:
    """Bazel in one workspace. aspect: the label of rust_analyzer_aspect; platform: of the one that rustc-wasm compiles for."""

    def __init__(self, command, workspace, aspect, platform):
        self.command, self.workspace = command, workspace
        self.aspect, self.platform = aspect, platform
        # Whether something could not be built or analysed; Bazel has said what.
        self.incomplete = False

    def _run(self, *arguments, check=True, capture=True):
        environment = {name: value for name, value in os.environ.items()
                       if name not in ("BUILD_WORKSPACE_DIRECTORY", "BUILD_WORKING_DIRECTORY", "BAZELISK_SKIP_WRAPPER")}
        try:
            result = subprocess.run([self.command, *arguments], cwd=self.workspace, env=environment, text=True,
                                    stdout=subprocess.PIPE if capture else None)
        except OSError as error:
            raise Problem(f"cannot start {self.command}: {error.strerror}; name your Bazel with --bazel") from error
        if check and result.returncode != 0:
            raise Problem(f"'{os.path.basename(self.command)} {arguments[0]}' fails")
        return result

    def info(self):
        """{name: value} of `bazel info`."""
        lines = self._run("info", "output_base", "execution_root").stdout.splitlines()
        return dict(line.split(": ", 1) for line in lines if ": " in line)

    def query(self, expression):
        # What is wrong with one package is no reason to know nothing of the others.
        return self._run("query", "--keep_going", "--noimplicit_deps", expression, check=False).stdout.split()

    def crates(self, patterns):
        """The Rust targets that the patterns name: as a build takes them, without those that are tagged manual."""
        chosen = " + ".join(f'"{pattern}"' for pattern in patterns)
        wild = " + ".join(f'"{pattern}"' for pattern in patterns if "..." in pattern or pattern.endswith((":all", ":*")))
        if wild:
            chosen = f"({chosen}) except attr(tags, '\\bmanual\\b', {wild})"
        return self.query(f"kind('{_CRATE_RULES}', {chosen})")

    def native_macros(self, targets):
        """The macros that the targets use, in the form that rust-analyzer can load."""
        used = f"deps(set({' '.join(targets)}))"
        modules = set(self.query(f"kind('{_MODULE_RULE}', {used})"))
        natives = set(self.query(f"kind('{_MACRO_RULES}', {used})")) - modules
        return sorted(natives | {module + _NATIVE_SUFFIX for module in modules})

    def specs(self, targets, wasm=False):
        """The crate specs of the targets and all that they depend on, for this machine or for rustc-wasm."""
        flags = [f"--platforms={self.platform}"] if wasm else []
        files = self._build(targets, f"--aspects={self.aspect}", "--output_groups=rust_analyzer_crate_spec,rust_generated_srcs", *flags)
        return [_read(file) for file in files if file.endswith(".rust_analyzer_crate_spec.json")]

    def build(self, targets):
        """Builds the targets, as far as that is possible; returns the files."""
        return self._build(targets)

    def _build(self, targets, *flags):
        with tempfile.TemporaryDirectory() as directory:
            events, patterns = os.path.join(directory, "events"), os.path.join(directory, "patterns")
            with open(patterns, "w", encoding="utf-8") as file:
                file.write("\n".join(targets))
            result = self._run("build", "--keep_going", "--skip_incompatible_explicit_targets", "--norun_validations",
                               "--show_result=0", f"--build_event_json_file={events}",
                               "--build_event_json_file_path_conversion=true", f"--target_pattern_file={patterns}", *flags,
                               check=False, capture=False)
            self.incomplete |= result.returncode != 0
            return _files(events)


def _read(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def _files(events):
    """The paths of all files that a build's events name, in their order."""
    paths = {}
    try:
        with open(events, encoding="utf-8") as lines:
            for line in lines:
                for file in json.loads(line).get("namedSetOfFiles", {}).get("files", []):
                    uri = urllib.parse.urlsplit(file.get("uri", ""))
                    if uri.scheme == "file":
                        paths[urllib.request.url2pathname(uri.path)] = None
    except OSError as error:
        raise Problem("Bazel has built nothing; what it says is above") from error
    return list(paths)
