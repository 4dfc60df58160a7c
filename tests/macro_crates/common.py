"""What bless.py and check.py share: which crates there are, and which files they compare."""

import ast
import pathlib
import tomllib

HERE = pathlib.Path(__file__).resolve().parent
# Where this package is in the repository: paths in diagnostics begin so.
PACKAGE = pathlib.PurePosixPath("tests/macro_crates")

# (what is done, its output, the file in a user's folder that has the expected text). A file that is absent is empty.
COMPARED = (
    ("expanded", "stdout", "expanded.rs"),
    ("expanded", "stderr", "expanded.stderr"),
    ("errors", "stderr", "errors.stderr"),
    ("ran", "stdout", "stdout"),
)


def literals():
    """The constants of crates.bzl: Starlark's literals are Python's."""
    tree = ast.parse((HERE / "crates.bzl").read_text("utf-8"))
    return {
        node.targets[0].id: ast.literal_eval(node.value)
        for node in tree.body
        if isinstance(node, ast.Assign)
    }


def crates():
    """{name of the folder: attributes}, in order."""
    return dict(sorted(literals()["CRATES"].items()))


class Locked:
    """Cargo.lock."""

    def __init__(self):
        packages = tomllib.loads((HERE / "Cargo.lock").read_text("utf-8"))["package"]
        self._by_name = {}
        for package in packages:
            self._by_name.setdefault(package["name"], []).append(package)
        self._root = self._by_name["macro-crates"][0]

    def _find(self, dependency):
        """What a package names in its dependencies: NAME, or NAME VERSION if there are several."""
        name, _, version = dependency.partition(" ")
        return next(each for each in self._by_name[name] if each["version"] == version or not version)

    def version(self, package, users):
        """The version of a package that is nearest to some of Cargo.toml's dependencies."""
        queue = [self._find(each) for each in self._root["dependencies"] if each.split(" ")[0] in users]
        seen = set()
        for each in queue:
            if each["name"] == package:
                return each["version"]
            if (each["name"], each["version"]) not in seen:
                seen.add((each["name"], each["version"]))
                queue.extend(map(self._find, each.get("dependencies", [])))
        raise KeyError(f"no dependency of {', '.join(users)} is called {package}")


def read(file):
    return file.read_text("utf-8") if file.exists() else ""
