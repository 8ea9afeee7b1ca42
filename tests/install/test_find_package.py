"""A CMake project that finds the installed library."""

import re
import unittest

from outside import ANSWER, INSTALLED, MOVED, VERSION, project, run


class FindPackage(unittest.TestCase):
    def setUp(self):
        self.folder = project("find_package")

    def configure(self, **options):
        return run("cmake", "-S", ".", "-B", "build", f"-DCMAKE_PREFIX_PATH={MOVED}", folder=self.folder, **options)

    def test_it_is_found_where_it_was_moved_to(self):
        self.assertFalse(INSTALLED.exists())
        self.configure()
        run("cmake", "--build", "build", folder=self.folder)
        self.assertEqual(run("build/cost_per_contact", folder=self.folder), ANSWER)
        cache = (self.folder / "build/CMakeCache.txt").read_text()
        self.assertRegex(cache, rf"(?m)^contact_cost_DIR:PATH={re.escape(str(MOVED))}/")

    def refusal(self, asked):
        """What CMake says of a project that asks for something else."""
        self.folder = project("find_package")
        lists = self.folder / "CMakeLists.txt"
        text, count = re.subn(r"(?<=find_package\(contact_cost )[\d.]+", asked, lists.read_text())
        lists.write_text(text)
        code, said = self.configure(must_succeed=False)
        self.assertEqual((count, code), (1, 1))
        return " ".join(said.split())

    def test_a_version_that_does_not_fit_is_refused(self):
        major, minor, patch = map(int, VERSION.groups())
        for asked in ("9", "0.0", f"{major}.{minor + 1}", f"{major}.{minor}.{patch + 1}"):
            with self.subTest(asked):
                said = self.refusal(asked)
                self.assertIn(f'compatible with requested version "{asked}"', said)
                self.assertRegex(said, r"considered but not accepted: \S+/contact_cost-config\.cmake, version: "
                                       rf"{major}\.{minor}\.{patch}\b")

    def test_a_component_that_is_none_is_refused(self):
        major, minor, _ = VERSION.groups()
        self.assertIn("contact_cost-config.cmake but it set contact_cost_FOUND to FALSE",
                      self.refusal(f"{major}.{minor} COMPONENTS server"))


if __name__ == "__main__":
    unittest.main()
