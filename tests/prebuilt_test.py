"""The embedded dist is the one that its records describe, made from the patches and pins that are here, and complete."""

import hashlib
import json
import pathlib
import re
import sys
import unittest

ROOT = pathlib.Path(__file__).absolute().parent.parent
PREBUILT = ROOT / "toolchain/prebuilt"
DIST = ROOT / "toolchain/dist"
ADVICE = "toolchain/prebuilt has to be built again (toolchain/build/all), or the change taken back"


def sha256(path):
    digest = hashlib.sha256()
    with open(path, "rb") as f:
        while block := f.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()


class PrebuiltTest(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        provenance = json.loads((PREBUILT / "provenance.json").read_text())
        cls.subjects = {s["name"]: s["digest"]["sha256"] for s in provenance["subject"]}
        cls.build = provenance["predicate"]["buildDefinition"]

    def archive(self):
        (archive,) = PREBUILT.glob("*.tar.zst")
        return archive

    def inputs(self, *roles):
        """Digests by the names of pins, the names of files or URLs."""
        return {
            input["annotations"].get("pin") or input.get("name") or input["uri"]: input["digest"]["sha256"]
            for input in self.build["resolvedDependencies"]
            if input["annotations"]["role"] in roles
        }

    def test_archive_is_the_one_in_sha256sums(self):
        archive = self.archive()
        self.assertEqual((PREBUILT / "SHA256SUMS").read_text().splitlines(), [f"{sha256(archive)}  {archive.name}"])

    def test_archive_is_the_one_in_provenance(self):
        archive = self.archive()
        self.assertEqual(self.subjects[archive.name], sha256(archive))

    def test_archive_is_small_enough_to_be_committed(self):
        self.assertLessEqual(self.archive().stat().st_size, 60 << 20)

    def test_files_in_the_dist_are_those_in_provenance(self):
        for name in ("lib/rustc.wasm", "share/sbom/rustc-wasm.cdx.json"):
            self.assertEqual(self.subjects[name], sha256(DIST / name))

    def test_patches_are_those_that_it_was_built_with(self):
        patches = (f for f in (ROOT / "patches").rglob("*") if f.is_file())
        here = {str(f.relative_to(ROOT)): sha256(f) for f in patches}
        self.assertEqual(self.inputs("patch"), here, ADVICE)

    def test_pins_are_those_that_it_was_built_from(self):
        pins = json.loads((ROOT / "toolchain/sources.json").read_text())["pins"]
        here = {pin["name"]: pin["sha256"] for pin in pins if pin["role"] in ("source", "tool")}
        self.assertEqual(self.inputs("source", "tool"), here, ADVICE)

    def test_nothing_was_given(self):
        self.assertEqual(self.build["externalParameters"]["given"], {})


class ComponentsTest(unittest.TestCase):
    """The list of components against what is in the dist."""

    maxDiff = None

    @classmethod
    def setUpClass(cls):
        sbom = json.loads((DIST / "share/sbom/rustc-wasm.cdx.json").read_text())
        cls.components = {c["bom-ref"]: c for c in sbom["components"]}
        cls.dependencies = {d["ref"]: d["dependsOn"] for d in sbom["dependencies"]}
        provenance = json.loads((PREBUILT / "provenance.json").read_text())
        cls.inputs = provenance["predicate"]["buildDefinition"]["resolvedDependencies"]

    def properties(self, component, name):
        return [p["value"] for p in component["properties"] if p["name"] == f"rustc-wasm:{name}"]

    def linked_into(self, part):
        return {id: c for id, c in self.components.items() if part in self.properties(c, "linked-into")}

    def test_each_component_has_its_licence_and_the_text_of_it(self):
        for id, component in self.components.items():
            with self.subTest(id):
                self.assertTrue(component["licenses"][0]["expression"])
                texts = self.properties(component, "license-text")
                self.assertTrue(texts)
                for text in texts:
                    self.assertGreater((DIST / text).stat().st_size, 0)

    def test_each_text_is_one_of_a_component(self):
        there = {str(f.relative_to(DIST)) for f in (DIST / "share/licenses/rustc-wasm/texts").iterdir()}
        self.assertEqual(there, {text for c in self.components.values() for text in self.properties(c, "license-text")})

    def test_index_has_each_component(self):
        index = (DIST / "share/licenses/rustc-wasm/INDEX").read_text()
        there = set(re.findall(r"^(\S+)(?: (\S+))? \(in ", index, re.MULTILINE))
        self.assertEqual(there, {(c["name"], c.get("version", "")) for c in self.components.values()})

    def test_libraries_are_components(self):
        names = {f.name.removeprefix("lib").split("-")[0].removesuffix(".rlib") for f in DIST.glob("lib/rustlib/**/*.rlib")}
        crates = {c["name"].replace("-", "_") for c in self.linked_into("lib/rustlib").values()}
        self.assertEqual(crates - names, {"rust", "wasi_libc"})
        self.assertEqual(names - crates, set())

    def test_crates_that_rustc_wasm_names_are_components(self):
        """It names the files in which it can panic."""
        module = (DIST / "lib/rustc.wasm").read_bytes()
        components = self.linked_into("lib/rustc.wasm").values()
        published = set(re.findall(rb"/cargo/registry/([a-z0-9_-]+-[0-9]+\.[0-9]+\.[0-9]+[a-z0-9.+-]*)/", module, re.IGNORECASE))
        self.assertGreater(len(published), 50)
        self.assertEqual({p.decode() for p in published} - {f"{c['name']}-{c.get('version')}" for c in components}, set())
        own = set(re.findall(rb"compiler/(rustc_[a-z_]+)/src/", module))
        self.assertGreater(len(own), 30)
        self.assertEqual({o.decode() for o in own} - {c["name"] for c in components}, set())

    def test_crates_are_inputs_of_the_build(self):
        inputs = {i["uri"]: i["digest"]["sha256"] for i in self.inputs if i["annotations"]["role"] == "crate"}
        crates = {c["purl"]: c["hashes"][0]["content"] for c in self.components.values() if c["purl"].startswith("pkg:cargo/")}
        self.assertGreater(len(crates), 100)
        self.assertLessEqual(crates.items(), inputs.items())

    def test_dependencies_are_components(self):
        for ref, needs in self.dependencies.items():
            for need in needs:
                self.assertIn(need, {*self.components, "lib/rustc.wasm", "lib/rustlib"}, ref)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
