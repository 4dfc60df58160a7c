"""What the dist step tells of a dist's components, for a made-up one: that nothing is left out in silence."""

import json
import pathlib
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).absolute().parents[2]
sys.dont_write_bytecode = True
sys.path.append(str(ROOT / "toolchain/build"))

import cyclonedx  # noqa: E402
from components import COMPILER, STD, Inventory, Problem, Units  # noqa: E402
from licenses import Licenses, header, license_files  # noqa: E402

INDEX = "registry+https://github.com/rust-lang/crates.io-index"
PINS = {
    "rustc-source": {"release": "1.2.3", "commit": "c0ffee", "sha256": "1" * 64, "version": "1.2.3+dfsg"},
    "wasi-libc": {"version": "0.0~git1", "sha256": "2" * 64},
}
TABLE = {
    "rust": {"license": "MIT OR Apache-2.0", "texts": ["rustc:COPYRIGHT"], "exceptions": {}},
    "without-text": {"license": "Apache-2.0", "text": "crate:first/LICENSE-APACHE"},
    "components": [
        {
            "name": "wasi-libc", "type": "library", "pin": "wasi-libc", "step": "sysroot", "description": "C",
            "purl": "pkg:deb/debian/wasi-libc@{version}?arch=all", "license": "MIT", "texts": ["rustc:COPYRIGHT"],
            "in": [COMPILER, STD],
        }
    ],
}


class InventoryTest(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.root = pathlib.Path(scratch.name)
        self.units = []
        self.checksums = {}
        self.write("rust/COPYRIGHT", "all rights reserved")
        self.crate("first", files={"LICENSE-APACHE": "apache", "src/license.rs": "code"})

    def write(self, path, text):
        path = self.root / path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        return path

    def unit(self, id, folder, name, needs=(), platform="wasm32-wasip1", kind="lib"):
        self.units.append({
            "pkg_id": id,
            "target": {"kind": [kind], "name": name, "src_path": str(self.write(f"{folder}/src/lib.rs", ""))},
            "platform": platform,
            "mode": "build",
            "dependencies": [{"index": index} for index in needs],
        })
        return len(self.units) - 1

    def crate(self, name, license="MIT/Apache-2.0", files=(), version="1.0.0", **unit):
        """A crate from the registry."""
        self.checksums[name, version] = "a" * 64
        self.write(f"crates/{name}/Cargo.toml", f'[package]\nname = "{name}"\nlicense = "{license}"\n')
        for path, text in dict(files).items():
            self.write(f"crates/{name}/{path}", text)
        return self.unit(f"{INDEX}#{name}@{version}", f"crates/{name}", name, **unit)

    def inventory(self, given={}):
        graph = self.write("units.json", json.dumps({"units": self.units}))
        inventory = Inventory(TABLE, PINS, self.root / "rust", self.checksums)
        inventory.add_crates(Units(graph), COMPILER)
        inventory.add_others(given)
        return inventory

    def licenses(self, inventory):
        return Licenses(inventory, {"rustc": self.root / "rust"}).write(self.root / "licenses")

    def bom(self, inventory):
        return cyclonedx.bom(inventory, "1.2.3", {}, self.licenses(inventory), "f" * 64)

    def test_only_what_is_linked_is_a_component(self):
        needed = self.crate("needed", files={"COPYING": "text"})
        self.crate("macros", needs=[needed], platform=None, kind="proc-macro")
        self.crate("builds", needs=[needed], platform=None)
        self.crate("user", files={"UNLICENSE": "text 2"}, needs=[needed, 2, 3])
        inventory = self.inventory()
        self.assertEqual(set(inventory.components), {"first@1.0.0", "needed@1.0.0", "user@1.0.0", "wasi-libc@0.0~git1"})
        self.assertEqual(inventory.components["user@1.0.0"].uses, {"needed@1.0.0"})

    def test_a_crate_of_rust_has_its_version_place_and_licence(self):
        self.write("rust/compiler/rustc_a/Cargo.toml", '[package]\nname = "rustc_a"\nversion = "0.0.0"\n')
        self.unit("path+file:///anywhere#rustc_a@0.0.0", "rust/compiler/rustc_a", "rustc_a")
        component = self.inventory().components["rustc_a@1.2.3"]
        self.assertEqual(component.purl, "pkg:github/rust-lang/rust@c0ffee#compiler/rustc_a")
        self.assertEqual((component.license, component.texts), ("MIT OR Apache-2.0", ["rustc:COPYRIGHT"]))

    def test_a_text_is_written_once_and_indexed_for_all(self):
        self.crate("second", files={"LICENSE": "apache", "LICENSES/own.txt": "own"})
        paths = self.licenses(self.inventory())
        self.assertEqual(len(paths["second@1.0.0"]), 2)
        self.assertIn(paths["first@1.0.0"][0], paths["second@1.0.0"])
        self.assertEqual(len(list((self.root / "licenses/texts").iterdir())), 3)
        index = (self.root / "licenses/INDEX").read_text()
        self.assertIn("second 1.0.0 (in lib/rustc.wasm): MIT OR Apache-2.0\n    texts/", index)

    def test_a_crate_without_a_text_is_taken_under_the_licence_that_needs_none_of_it(self):
        self.crate("bare", license="Apache-2.0 OR GPL-2.0-only")
        paths = self.licenses(self.inventory())
        self.assertEqual(paths["bare@1.0.0"], paths["first@1.0.0"])
        self.assertIn("(published without a licence text; taken under Apache-2.0)", (self.root / "licenses/INDEX").read_text())

    def test_any_other_crate_without_a_text_is_an_error(self):
        for license in ("MIT", "MIT AND Apache-2.0", "Apache-2.0 WITH LLVM-exception"):
            with self.subTest(license):
                self.crate("bare", license=license)
                with self.assertRaisesRegex(Problem, "bare 1.0.0 .* without a licence text"):
                    self.licenses(self.inventory())

    def test_a_crate_that_is_not_from_the_registry_is_an_error(self):
        self.unit("git+https://example.org/x#x@1.0.0", "crates/first", "x")
        with self.assertRaisesRegex(Problem, "not from crates.io"):
            self.inventory()

    def test_a_crate_that_no_lock_file_has_is_an_error(self):
        self.checksums.clear()
        with self.assertRaisesRegex(Problem, "no lock file has the checksum of first 1.0.0"):
            self.inventory()

    def test_what_was_given_has_no_version(self):
        bom = self.bom(self.inventory(given={"sysroot": "d" * 64}))
        (component,) = [c for c in bom["components"] if c["name"] == "wasi-libc"]
        self.assertNotIn("version", component)
        self.assertNotIn("hashes", component)
        self.assertEqual(component["purl"], "pkg:deb/debian/wasi-libc")
        self.assertIn({"name": "rustc-wasm:given", "value": "d" * 64}, component["properties"])

    def test_the_order_of_units_makes_no_difference(self):
        self.crate("second", files={"LICENSE": "second"})
        one = json.dumps(self.bom(self.inventory()))
        self.units.reverse()
        self.assertEqual(one, json.dumps(self.bom(self.inventory())))

    def test_licence_files(self):
        names = ["LICENSE", "license-mit.txt", "COPYING.md", "NOTICE", "AUTHORS", "LICENSES/MIT.txt", "a/LICENSE_A2"]
        for name in [*names, "licenses.rs", "license.json", "authorship.txt", "src/lib.rs", "README.md"]:
            self.write(f"folder/{name}", "")
        folder = self.root / "folder"
        self.assertEqual({str(f.relative_to(folder)) for f in license_files(folder)}, set(names))

    def test_header(self):
        text = "/* one\n two */\n\n// three\n#include <x>\n// four\n"
        self.assertEqual(header(self.write("a.c", text)), b"/* one\n two */\n\n// three\n")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
