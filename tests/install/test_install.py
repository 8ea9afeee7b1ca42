"""Installs as core/README.md says, and moves what was installed: all other tests here find it elsewhere."""

import shutil
import unittest

from outside import INSTALLED, MOVED, OUTSIDE, REPOSITORY, files, library_folder, readme, run

HEADERS = REPOSITORY / "core" / "include"


def expected_development(library):
    headers = {f"include/{path.relative_to(HEADERS)}" for path in HEADERS.rglob("*.h")}
    package = {f"{library}/cmake/contact_cost/contact_cost-{name}.cmake"
               for name in ("config", "config-version", "targets", "targets-release")}
    return headers | package | {
        "include/contact_cost/version.h",
        f"{library}/libcontact_cost.a",
        f"{library}/pkgconfig/contact_cost.pc",
        "share/doc/contact_cost/LICENSE",
    }


RUNTIME = {"bin/contact-cost", "share/doc/contact_cost/LICENSE"}


class Install(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        shutil.rmtree(OUTSIDE, ignore_errors=True)
        MOVED.parent.mkdir(parents=True)
        (OUTSIDE / "contact_cost").symlink_to(REPOSITORY)
        run("sh", "-e", "-c", readme("sh")[0], CMAKE_BUILD_PARALLEL_LEVEL="2")
        cls.files = files(INSTALLED)
        cls.library = str(library_folder(INSTALLED).relative_to(INSTALLED))
        INSTALLED.rename(MOVED)

    def test_nothing_lacks_and_nothing_is_too_much(self):
        self.assertGreater(len(self.files), 50)
        self.assertEqual(self.files, expected_development(self.library) | RUNTIME)

    def component(self, name):
        prefix = OUTSIDE / "components" / name
        run("cmake", "--install", "library", "--prefix", prefix, "--component", f"contact_cost_{name}")
        return files(prefix)

    def test_components(self):
        self.assertEqual(self.component("development"), expected_development(self.library))
        self.assertEqual(self.component("runtime"), RUNTIME)

    def test_nothing_knows_where_it_was_built_or_installed(self):
        for name in self.files:
            with self.subTest(name):
                content = (MOVED / name).read_bytes()
                for folder in (REPOSITORY, OUTSIDE):
                    self.assertNotIn(str(folder).encode(), content)

    def test_the_program(self):
        said = run("sh", "-c", """echo '{"metric":"cost-per-contact","inputs":"""
                   """{"total-cost":"71600","contacts":"10000"}}' | "$0" evaluate""", MOVED / "bin/contact-cost")
        self.assertIn('"exact":"179/25","rounded":"7.16","unit":"money/contact"', said)


if __name__ == "__main__":
    unittest.main()
