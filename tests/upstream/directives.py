"""compiletest's directives, as far as rustc's tests of proc macros use them.

A directive is a comment `//@ name`, `//@ name: value` or `//@[revision] name: value`. One that is not known here is an
error, so that a test can't be passed without what it asks for.
"""

import dataclasses
import re

EDITIONS = ("2015", "2018", "2021", "2024")
MODES = ("check-pass", "build-pass", "run-pass", "check-fail")

# What is true of every compiler that these tests are run with, or says something of other modes of compiletest.
WITHOUT_EFFECT = (
    "force-host",  # host and target are the same
    "ignore-auxiliary",  # a module of another test: see is_test
    "ignore-backends",  # LLVM is the only one here, and never the one that is named
    "ignore-pass",  # is about compiletest's --pass
    "ignore-sgx",
    "needs-dynamic-linking",  # these are run in any case: what fails for the want of it is listed with the reason
    "needs-unwind",
)
BACKENDS = ("gcc", "cranelift")


class Unsupported(Exception):
    """A test asks for something that this harness doesn't have."""


@dataclasses.dataclass
class Directives:
    """What one file asks for, in one revision."""

    mode: str = "check-fail"
    edition: str | None = None
    compile_flags: list[str] = dataclasses.field(default_factory=list)
    prefer_dynamic: bool = True
    rustfix: bool = False
    revisions: list[str] = dataclasses.field(default_factory=list)
    rustc_env: dict[str, str] = dataclasses.field(default_factory=dict)
    normalize: dict[str, list[tuple[re.Pattern, str]]] = dataclasses.field(
        default_factory=lambda: {"stdout": [], "stderr": []}
    )
    dont_require: set[str] = dataclasses.field(default_factory=set)
    # (kind, name for --extern or None, path below `auxiliary`), in the order in which compiletest builds them.
    auxiliaries: list[tuple[str, str | None, str]] = dataclasses.field(default_factory=list)

    def flags(self):
        """The file's own flags for rustc."""
        return ([f"--edition={self.edition}"] if self.edition else []) + self.compile_flags

    def human(self):
        """Whether the file chooses a format of diagnostics, so that rustc does not write JSON."""
        return any(flag.startswith("--error-format") for flag in self.compile_flags)


def _lines(text):
    """(revision or None, name, value or None) of each directive."""
    for line in text.splitlines():
        comment = line.lstrip()
        if comment.startswith("//@"):
            match = re.fullmatch(r"(?:\[([^]]*)\]\s*)?([^:\s]+)(?::(.*)| .*)?", comment[3:].strip())
            if match is None:
                raise Unsupported(f"malformed directive `{comment}`")
            yield match[1], match[2], match[3]


def is_test(text):
    """Whether the file is a test, and not a part of another one."""
    return not any(name == "ignore-auxiliary" for _, name, _ in _lines(text))


def parse(text, revision=None):
    """What the text of a file asks for in the revision."""
    directives = Directives()
    for only, name, value in _lines(text):
        if name == "revisions" or only is None or only == revision:
            _apply(directives, name, value)
    return directives


def _apply(directives, name, value):
    given = value.strip() if value is not None else None
    if name in MODES:
        directives.mode = name
    elif name == "edition":
        if given is None:
            return  # a remark, to compiletest as well
        # A range `2018..` or `2015..2021` leaves the choice to compiletest, whose own default is its first one.
        directives.edition = given.partition("..")[0]
        if directives.edition not in EDITIONS:
            raise Unsupported(f"unknown edition `{given}`")
    elif name == "ignore-backends":
        if not set(given.split()) <= set(BACKENDS):
            raise Unsupported(f"`ignore-backends: {given}`")
    elif name in WITHOUT_EFFECT:
        pass
    elif name == "no-prefer-dynamic":
        directives.prefer_dynamic = False
    elif name == "run-rustfix":
        directives.rustfix = True
    elif given is None:
        raise Unsupported(f"unknown directive `{name}`, or one without its value")
    elif name == "compile-flags":
        if "'" in given:
            raise Unsupported("quotes in `compile-flags`")
        directives.compile_flags += given.split()
    elif name == "revisions":
        directives.revisions += given.split()
    elif name == "rustc-env":
        variable, _, content = value.partition("=")
        directives.rustc_env[variable.strip()] = content
    elif name in ("normalize-stdout", "normalize-stderr"):
        directives.normalize[name.removeprefix("normalize-")].append(_rule(value))
    elif name == "dont-require-annotations":
        directives.dont_require.add(given)
    elif name in ("proc-macro", "aux-build"):
        directives.auxiliaries.append((name, None, given))
    elif name == "aux-crate":
        extern, _, path = given.partition("=")
        directives.auxiliaries.append((name, extern, path))
    else:
        raise Unsupported(f"unknown directive `{name}`")


def _rule(value):
    """A rule of normalisation: in Rust's syntax of regular expressions, which is nearly Python's."""
    match = re.fullmatch(r'\s*"([^"]*)"\s+->\s+"([^"]*)"\s*', value)
    if match is None:
        raise Unsupported(f"malformed rule of normalisation `{value}`")
    pattern, replacement = match[1].replace("[[:xdigit:]]", "[0-9A-Fa-f]"), match[2].replace("\\n", "\n")
    if "[[:" in pattern or "$" in replacement:
        raise Unsupported(f"rule of normalisation `{value}`")
    return re.compile(pattern), replacement.replace("\\", "\\\\")
