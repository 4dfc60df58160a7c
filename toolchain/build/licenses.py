"""The texts of the licences of all components: each text once, and an index that says which are whose."""

import hashlib
import re
import shutil

from components import Problem

# Names of files with licences and what belongs to them, in crates; and of code that looks like them.
LICENSE_FILE = re.compile(r"(licen[cs]es?|copying|unlicen[cs]e|notice|copyright|patents|authors)(?![a-z])", re.IGNORECASE)
LICENSE_FOLDER = re.compile(r"licen[cs]es?", re.IGNORECASE)
NO_TEXT = {".c", ".cpp", ".h", ".in", ".json", ".lock", ".proto", ".py", ".rs", ".sh", ".toml", ".yaml", ".yml"}

INDEX_HEAD = """\
What this dist consists of, and under which licence each component is: an SPDX expression. The texts, with the copyright
notices that were published with them, are in texts/; a text that several components have is there once.

"""


def license_files(folder):
    """The files with licences in the folder of a crate."""

    def is_license(path):
        in_folder = any(LICENSE_FOLDER.fullmatch(part) for part in path.relative_to(folder).parts[:-1])
        return path.is_file() and (in_folder or LICENSE_FILE.match(path.name)) and path.suffix.lower() not in NO_TEXT

    return sorted(path for path in folder.rglob("*") if is_license(path))


def header(path):
    """The comments that a file of C or C++ begins with."""
    lines, block = [], False
    for line in path.read_text(encoding="utf-8").splitlines():
        text = line.strip()
        if not (block or not text or text.startswith(("/*", "//"))):
            break
        lines.append(line.rstrip())
        if block or text.startswith("/*"):
            block = "*/" not in text
    return ("\n".join(lines).strip() + "\n").encode()


class Licenses:
    def __init__(self, inventory, sources):
        """sources: the folders that texts in components.json are relative to, by their names."""
        self.inventory = inventory
        self.sources = sources
        self.texts = {}  # content by file name

    def of(self, component):
        """The names of a component's texts, and a remark on them."""
        if component.folder is None:
            return [self._add(*self._named(text)) for text in component.texts], component.note
        files = license_files(component.folder)
        if files:
            return [self._add(path.name, path.read_bytes()) for path in files], None
        fallback = self.inventory.table["without-text"]
        license = fallback["license"]
        if not re.search(rf"(^|OR ){re.escape(license)}( OR|$)", component.license):
            raise Problem(
                f"{component.name} {component.version} ({component.license}) was published without a licence text",
                f"teach licenses.py where its text is; only {license} is known to need none of the crate's own",
            )
        return [self._add(*self._named(fallback["text"]))], f"published without a licence text; taken under {license}"

    def write(self, folder):
        """Writes the texts and the index. Returns the paths of each component's texts in the folder, by its id."""
        if folder.exists():
            shutil.rmtree(folder)
        (folder / "texts").mkdir(parents=True)
        index, paths = [INDEX_HEAD], {}
        for id, component in sorted(self.inventory.components.items()):
            names, note = self.of(component)
            paths[id] = [f"texts/{name}" for name in dict.fromkeys(names)]
            heading = " ".join(filter(None, [component.name, component.version]))
            index.append(f"{heading} (in {', '.join(sorted(component.parts))}): {component.license}\n")
            if note:
                index.append(f"    ({note})\n")
            index += [f"    {path}\n" for path in paths[id]]
        for name, content in self.texts.items():
            (folder / "texts" / name).write_bytes(content)
        (folder / "INDEX").write_text("".join(index))
        return paths

    def _add(self, name, content):
        digest = hashlib.sha256(content).hexdigest()
        for known in self.texts:
            if known.endswith(digest[:16]):
                return known
        name = f"{re.sub(r'[^A-Za-z0-9_-]', '-', name)}.{digest[:16]}"
        self.texts[name] = content
        return name

    def _named(self, text):
        """The file name and content of a text in the form of components.json."""
        source, path = text.split(":", 1)
        path, _, part = path.partition("#")
        if source == "crate":
            crate, path = path.split("/", 1)
            crates = [c for c in self.inventory.components.values() if c.name == crate and c.folder]
            if not crates:
                raise Problem(f"components.json wants {path} of {crate}, which is not linked any more", "name another text there")
            file = crates[0].folder / path
        else:
            file = self.sources[source] / path
        if not file.is_file():
            raise Problem(f"{file} is missing, which components.json wants", "correct its path there")
        return file.name, header(file) if part == "header" else file.read_bytes()
