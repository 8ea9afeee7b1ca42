"""A compiler, pkg-config and the installed library, without CMake."""

import unittest

from outside import (ANSWER, ENVIRONMENT, INSTALLED, MOVED, STRICT, VERSION, files, library_folder, project,
                     readme, run)

FOUND = {"PKG_CONFIG_PATH": str(library_folder(MOVED) / "pkgconfig")}


class PkgConfig(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = project("pkg_config")

    def pkg_config(self, *arguments):
        return run("pkg-config", *arguments, "contact_cost", **FOUND).split()

    def compile(self, text, *options):
        (self.folder / "text.cpp").write_text(text)
        run(ENVIRONMENT["CXX"], *STRICT, *options, *self.pkg_config("--cflags"), "text.cpp", folder=self.folder)

    def test_the_command_of_the_readme(self):
        self.assertFalse(INSTALLED.exists())
        run("sh", "-e", "-c", readme("sh")[1], folder=self.folder, **FOUND)
        self.assertEqual(run("./cost_per_contact", folder=self.folder), ANSWER)

    def test_the_version_is_the_projects(self):
        self.assertEqual(self.pkg_config("--modversion"), [".".join(VERSION.groups())])

    def test_the_example_raises_no_warning(self):
        self.compile((self.folder / "cost_per_contact.cpp").read_text(), "-Wshadow", "-Wconversion", "-fsyntax-only")

    def test_no_header_raises_a_warning(self):
        headers = sorted(files(MOVED / "include"))
        self.assertGreater(len(headers), 50)
        self.compile("".join(f'#include "{header}"\n' for header in headers), "-fsyntax-only")

    def test_the_headers_that_are_promised_stand_alone(self):
        for header in ("evaluate", "derivation", "status", "decimal", "period", "rational", "version"):
            with self.subTest(header):
                self.compile(f'#include "contact_cost/{header}.h"\n', "-fsyntax-only")

    def test_it_may_be_part_of_a_shared_library(self):
        source = (self.folder / "cost_per_contact.cpp").read_text()
        self.compile(source, "-fPIC", "-c", "-o", "text.o")
        run(ENVIRONMENT["CXX"], "-shared", "-Wl,-z,defs", "text.o", *self.pkg_config("--libs"), "-o", "text.so",
            folder=self.folder)


if __name__ == "__main__":
    unittest.main()
