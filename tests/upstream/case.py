"""Runs one test as compiletest's mode `ui` does."""

import difflib
import pathlib
import threading

import annotations
import directives
import normalise
import rustfix

HELPERS = pathlib.Path(__file__).absolute().with_name("rust_test_helpers.rs")
COMMON = [
    "-Zthreads=1",
    # Shows no code of the standard library, wherever its source is.
    "-Zsimulate-remapped-rust-src-base=/rustc/FAKE_PREFIX",
    "-Ztranslate-remapped-path-to-local-path=no",
]
UI = ["-Ccodegen-units=1", "-Zui-testing", "-Zdeduplicate-diagnostics=no", "-Zwrite-long-types-to-disk=no", "-Cstrip=debuginfo"]
LINTS = ["-Ainternal_features", "-Aunused_parens", "-Aunused_braces"]
JSON = ["--error-format", "json", "--json", "future-incompat"]
# (compiletest wants a backtrace if rustc itself panics. With rustc.wasm, that variable asks for those of macros.)
ENVIRONMENT = {"RUSTC_BOOTSTRAP": "1", "RUSTC_ICE": "0", "RUST_BACKTRACE": "0"}


class Failure(Exception):
    """What is wrong with what the compiler did."""


def crate_name(path):
    return pathlib.PurePath(path).stem.replace("-", "_")


def arguments(source, wanted, revision, output):
    """What rustc is called with for any of the files; a test's own flags go last."""
    cfg = revision and revision.lower().replace("-", "_")
    known = ",".join(["test", "FALSE"] + [name.lower().replace("-", "_") for name in wanted.revisions])
    return (
        [source, *COMMON] + (["--cfg", cfg] if cfg else []) + ["--check-cfg", f"cfg({known})"]
        + ([] if wanted.human() else JSON) + UI + (["-Cprefer-dynamic"] if wanted.prefer_dynamic else [])
        + output + LINTS
    )


class Auxiliaries:
    """The crates that tests use, each compiled once for all tests, in a folder of its own."""

    def __init__(self, compiler, folder):
        self.compiler = compiler
        self.folder = folder
        self.lock = threading.Lock()
        self.built = {}  # key -> [a lock, its folder or None]

    def link(self, test, wanted, revision, into):
        """Puts what the test asks for, and what that needs, into a folder. Returns the flags to find it."""
        flags = []
        # The order in which compiletest does it. Those that come first can be used by the others.
        for kind in ("aux-build", "aux-crate", "proc-macro"):
            for _, extern, path in (auxiliary for auxiliary in wanted.auxiliaries if auxiliary[0] == kind):
                for file in self._build(test, kind, path, revision, into).iterdir():
                    if not (into / file.name).exists():
                        (into / file.name).hardlink_to(file)
                name = crate_name(path)
                if kind == "proc-macro":
                    flags += ["--extern", f"{name}={into / self.compiler.macro(name)}"]
                elif extern:
                    flags += ["--extern", f"{extern}={into / f'lib{name}.rlib'}"]
        return flags + (["-L", str(into)] if wanted.auxiliaries else [])

    def helpers(self, into):
        """Puts rust_test_helpers into a folder: an rlib is a library of object files like any other."""
        output = ["--edition=2024", "--crate-type=rlib", "-o", into / "librust_test_helpers.a"]
        done = self.compiler.compile([HELPERS, *output], into, {})
        if done.returncode != 0:
            raise Failure(f"{HELPERS.name} does not compile:\n{done.stderr}")
        return ["-L", str(into)]

    def _build(self, test, kind, path, revision, others):
        source = test.parent / "auxiliary" / path
        key = (source, kind, revision, tuple(sorted(file.name for file in others.iterdir())))
        with self.lock:
            entry = self.built.setdefault(key, [threading.Lock(), None])
            folder = self.folder / f"{len(self.built)}-{crate_name(path)}"
        with entry[0]:
            if entry[1] is None:
                folder.mkdir()
                self._compile(test, source, kind, revision, folder, others)
                entry[1] = folder
            return entry[1]

    def _compile(self, test, source, kind, revision, folder, others):
        if not source.is_file():
            raise Failure(f"there is no file auxiliary/{source.name}")
        wanted = directives.parse(source.read_text("utf-8"), revision)
        command = arguments(source, wanted, revision, ["--out-dir", folder])
        command += wanted.flags() + self.link(test, wanted, revision, folder)
        if kind == "proc-macro":
            command += ["--crate-type", "proc-macro", "--extern", "proc_macro"]
        elif wanted.prefer_dynamic:  # as compiletest does where there are no dynamic libraries
            command += ["--crate-type", "lib"]
        command += ["-L", str(folder), "-L", str(others)]
        done = self.compiler.compile(command, folder, ENVIRONMENT | wanted.rustc_env)
        if done.returncode != 0:
            raise Failure(f"auxiliary/{source.name} does not compile:\n{annotations.rendered(done.stderr)}")


class Case:
    """A test in one revision."""

    def __init__(self, root, test, revision, options=()):
        self.test = root / test
        self.name = f"{test}#{revision}" if revision else str(test)
        self.revision = revision
        self.options = [option.replace("$DIR", str(self.test.parent)) for option in options]
        self.text = self.test.read_text("utf-8")
        self.wanted = directives.parse(self.text, revision)

    def snapshot(self, kind):
        """The file with the expected text of that kind: stdout, stderr, fixed."""
        return self.test.with_suffix(f".{self.revision}.{kind}" if self.revision else f".{kind}")

    def run(self, compiler, auxiliaries, scratch):
        """Raises Failure. Returns the actual text of each snapshot that differs: a list of (file, text)."""
        self.compiler, self.scratch = compiler, scratch
        self.out, self.aux = scratch / "out", scratch / "aux"
        self.out.mkdir()
        self.aux.mkdir()
        self.libraries = auxiliaries.link(self.test, self.wanted, self.revision, self.aux)
        if "rust_test_helpers" in self.text:
            self.libraries += auxiliaries.helpers(self.aux)
        output = ["-o", self.out / compiler.program] if self.wanted.mode == "run-pass" else ["--out-dir", self.out]
        done = self.compile(self.test, output, unused=self.wanted.mode != "run-pass")
        self.check_status(done)
        differing = self.check_snapshots(done)
        self.check_annotations(done, differing)
        if self.wanted.mode == "run-pass":
            ran = compiler.run(self.out, self.aux)
            if ran.returncode != 0:
                raise Failure(f"the program ends with status {ran.returncode}:\n{ran.stdout}{ran.stderr}")
        if self.wanted.rustfix and not differing:
            self.check_fixed()
        return differing

    def compile(self, source, output, unused):
        check_only = self.wanted.mode in ("check-pass", "check-fail")
        command = arguments(source, self.wanted, self.revision, (["--emit", "metadata"] if check_only else []) + output)
        command += ["-Aunused", "-Wunused_attributes"] if unused else []
        command += self.libraries + self.options + self.wanted.flags()
        return self.compiler.compile(command, self.scratch, ENVIRONMENT | self.wanted.rustc_env)

    def normalised(self, text, stream):
        folders = [
            (self.test.parent, "$DIR"),
            ("/rustc/FAKE_PREFIX/library", "$SRC_DIR"),
            *((folder, "$SRC_DIR") for folder in self.compiler.library_sources),
            (self.out, "$TEST_BUILD_DIR"),
        ]
        return normalise.normalise(text, folders, self.wanted.normalize[stream])

    def check_status(self, done):
        wanted = 1 if self.wanted.mode == "check-fail" else 0
        if done.returncode != wanted:
            raise Failure(f"rustc ends with status {done.returncode} instead of {wanted}:\n{self.human(done)}")

    def human(self, done):
        return done.stderr if self.wanted.human() else annotations.rendered(done.stderr)

    def check_snapshots(self, done):
        fixed = None
        if self.wanted.rustfix:
            try:
                fixed = rustfix.apply(self.test.read_bytes(), done.stderr, str(self.test)).decode()
            except rustfix.Conflict as conflict:
                raise Failure(f"the suggestions can't be applied: {conflict}") from conflict
        elif self.snapshot("fixed").exists():
            raise Failure("there is a file .fixed, but no directive run-rustfix")
        actual = {
            "stdout": self.normalised(done.stdout, "stdout"),
            "stderr": self.normalised(self.human(done), "stderr"),
            "fixed": fixed or "",
        }
        pairs = [(self.snapshot(kind), text) for kind, text in actual.items()]
        return [(file, text) for file, text in pairs if text != (file.read_text("utf-8") if file.exists() else "")]

    def check_annotations(self, done, differing):
        messages = annotations.actual(done.stderr, str(self.test))
        for message in messages:
            message.text = self.normalised(message.text, "stderr") if self.wanted.human() else message.text
        differences = annotations.compare(
            annotations.expected(self.text, self.revision), messages, self.wanted.dont_require
        )
        if differences:
            raise Failure("\n".join(differences + [difference(file, text) for file, text in differing]))

    def check_fixed(self):
        done = self.compile(self.snapshot("fixed"), ["--out-dir", self.out], unused=False)
        if done.returncode != 0 or annotations.rendered(done.stderr):
            raise Failure(f"the fixed code does not compile without diagnostics:\n{annotations.rendered(done.stderr)}")


def cases(root, options):
    """All tests below the folder, each in all of its revisions. `options`: further flags for some, by name."""
    for file in sorted(root.rglob("*.rs")):
        test = file.relative_to(root)
        text = file.read_text("utf-8")
        if "auxiliary" in test.parts or not directives.is_test(text):
            continue
        for revision in directives.parse(text).revisions or [None]:
            yield Case(root, test, revision, options.get(str(test), ()))


def difference(file, text):
    """A unified diff of a snapshot and the actual text."""
    expected = file.read_text("utf-8") if file.exists() else ""
    lines = difflib.unified_diff(
        expected.splitlines(keepends=True), text.splitlines(keepends=True), f"expected {file.name}", f"actual {file.name}"
    )
    return "".join(line if line.endswith("\n") else line + "\n\\ no newline at the end\n" for line in lines)
