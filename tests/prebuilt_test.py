"""The embedded dist is the one that its records describe, made from the patches and pins that are here."""

import hashlib
import json
import pathlib
import sys
import unittest

ROOT = pathlib.Path(__file__).absolute().parent.parent
PREBUILT = ROOT / "toolchain/prebuilt"
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
        cls.provenance = json.loads((PREBUILT / "provenance.json").read_text())
        cls.subjects = {s["name"]: s["digest"]["sha256"] for s in cls.provenance["subject"]}

    def archive(self):
        (archive,) = PREBUILT.glob("*.tar.zst")
        return archive

    def test_archive_is_the_one_in_sha256sums(self):
        archive = self.archive()
        self.assertEqual((PREBUILT / "SHA256SUMS").read_text().splitlines(), [f"{sha256(archive)}  {archive.name}"])

    def test_archive_is_the_one_in_provenance(self):
        archive = self.archive()
        self.assertEqual(self.subjects[archive.name], sha256(archive))

    def test_archive_is_small_enough_to_be_committed(self):
        self.assertLessEqual(self.archive().stat().st_size, 60 << 20)

    def test_rustc_wasm_in_the_dist_is_the_one_in_provenance(self):
        self.assertEqual(self.subjects["lib/rustc.wasm"], sha256(ROOT / "toolchain/dist/lib/rustc.wasm"))

    def test_patches_are_those_that_it_was_built_with(self):
        patches = (f for f in (ROOT / "patches").rglob("*") if f.is_file())
        here = {str(f.relative_to(ROOT)): sha256(f) for f in patches}
        self.assertEqual(self.provenance["predicate"]["patches"], here, ADVICE)

    def test_pins_are_those_that_it_was_built_from(self):
        def files(pins):
            return {pin["name"]: pin["sha256"] for pin in pins if pin["role"] in ("source", "tool")}

        here = json.loads((ROOT / "toolchain/sources.json").read_text())["pins"]
        self.assertEqual(files(self.provenance["predicate"]["pins"]), files(here), ADVICE)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
