"""rust-project.json for the examples, from the crate specs that rules_rust writes for them."""

import argparse
import importlib.util
import json
import os
import sys
import unittest

PLACES = ("/the/workspace", "/the/output-base", "/the/output-base/execroot/_main")


def load(path):
    module = importlib.util.module_from_spec(importlib.util.spec_from_file_location("crates", path))
    module.__spec__.loader.exec_module(module)
    return module


def read(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


class Examples(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.specs = [read(path) for path in arguments.specs]
        demo = next(spec for spec in cls.specs if spec["display_name"] == "demo")
        cls.library = os.path.abspath(arguments.libraries[0])
        contents = crates.project(cls.specs, crates.Places(*PLACES), "/the/sysroot", None, {demo["crate_id"]: cls.library})
        cls.contents = json.loads(json.dumps(contents))
        cls.crates = cls.contents["crates"]

    def crate(self, name):
        found = [crate for crate in self.crates if crate["display_name"] == name]
        self.assertEqual(len(found), 1, f"crates named {name}")
        return found[0]

    def deps(self, name):
        return {dep["name"]: self.crates[dep["crate"]]["display_name"] for dep in self.crate(name)["deps"]}

    def test_a_user_depends_on_its_macros_and_libraries(self):
        self.assertEqual(self.deps("shapes"), {name: name for name in ["demo", "serde", "serde_derive"]})
        shapes = self.crate("shapes")
        self.assertEqual(shapes["root_module"], "examples/shapes.rs")
        self.assertEqual(shapes["edition"], "2021")
        self.assertEqual(shapes["target"], "wasm32-wasip1")
        self.assertTrue(shapes["is_workspace_member"])
        self.assertFalse(shapes["is_proc_macro"])

    def test_a_macro_has_what_its_module_depends_on(self):
        demo = self.crate("demo")
        self.assertTrue(demo["is_proc_macro"])
        self.assertEqual(demo["root_module"], "examples/demo.rs")
        self.assertEqual(set(self.deps("demo")), {"proc_macro2", "quote", "syn"})

    def test_a_macro_has_its_native_library(self):
        self.assertEqual(self.crate("demo")["proc_macro_dylib_path"], self.library)
        with open(self.library, "rb") as file:
            self.assertIn(b"rustc_proc_macro_decls", file.read())

    def test_no_macro_is_a_module(self):
        # serde_derive's twin was not built: it has no library, rather than one that rust-analyzer can't load.
        self.assertTrue(self.crate("serde_derive")["is_proc_macro"])
        self.assertNotIn("proc_macro_dylib_path", self.crate("serde_derive"))
        self.assertTrue(any((spec.get("proc_macro_dylib_path") or "").endswith(".wasm") for spec in self.specs))

    def test_crates_from_crates_io_have_their_features(self):
        serde = self.crate("serde")
        self.assertIn('feature="derive"', serde["cfg"])
        self.assertFalse(serde["is_workspace_member"])
        self.assertTrue(serde["root_module"].startswith("/the/output-base/external/"), serde["root_module"])
        self.assertRegex(serde["env"]["CARGO_PKG_VERSION"], r"^1\.")

    def test_no_placeholder_is_left(self):
        text = json.dumps(self.contents)
        for placeholder in ["__EXEC_ROOT__", "__OUTPUT_BASE__", "${pwd}"]:
            self.assertNotIn(placeholder, text)

    def test_paths_are_of_the_places_alone(self):
        for crate in self.crates:
            for path in [crate["root_module"], *crate.get("source", {}).get("include_dirs", [])]:
                self.assertTrue(not os.path.isabs(path) or path.startswith(PLACES[1]), path)


class Merging(unittest.TestCase):
    @staticmethod
    def spec(**fields):
        return {"aliases": {}, "crate_id": "ID-lib.rs", "crate_type": "rlib", "display_name": "library", "cfg": [],
                "deps": [], "edition": "2021", "env": {}, "is_workspace_member": True, "root_module": "lib.rs",
                "source": {"include_dirs": [], "exclude_dirs": []}, "target": "wasm32-wasip1", **fields}

    def test_a_library_and_its_unit_tests_are_one_crate(self):
        test = self.spec(crate_type="bin", display_name="library_test", deps=["ID-lib.rs", "ID-dev.rs"], cfg=["b"])
        dev = self.spec(crate_id="ID-dev.rs", display_name="dev", root_module="dev.rs")
        contents = crates.project([test, self.spec(cfg=["a", "b"]), dev], crates.Places(*PLACES))
        library = next(crate for crate in contents["crates"] if crate["root_module"] == "lib.rs")
        self.assertEqual(library["display_name"], "library")
        self.assertEqual(library["cfg"], ["b", "a"])
        self.assertEqual([dep["name"] for dep in library["deps"]], ["dev"])

    def test_a_dependency_can_have_another_name(self):
        user = self.spec(crate_id="ID-user.rs", root_module="user.rs", deps=["ID-lib.rs"], aliases={"ID-lib.rs": "other"})
        contents = crates.project([user, self.spec()], crates.Places(*PLACES))
        self.assertEqual([dep["name"] for crate in contents["crates"] for dep in crate["deps"]], ["other"])

    def test_the_first_target_counts(self):
        contents = crates.project([self.spec(target="x86_64-unknown-linux-gnu"), self.spec()], crates.Places(*PLACES))
        self.assertEqual([crate["target"] for crate in contents["crates"]], ["x86_64-unknown-linux-gnu"])

    def test_a_dependency_that_nothing_is_known_of_is_an_error(self):
        with self.assertRaisesRegex(crates.Problem, "library .lib.rs. depends on ID-gone.rs"):
            crates.project([self.spec(deps=["ID-gone.rs"])], crates.Places(*PLACES))


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("crates")
    parser.add_argument("--libraries", nargs="+", required=True)
    parser.add_argument("--specs", nargs="+", required=True)
    arguments = parser.parse_args()
    crates = load(arguments.crates)
    unittest.main(argv=sys.argv[:1])
