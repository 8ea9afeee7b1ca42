"""A CMake project that holds this one as a folder."""

import unittest

from outside import ANSWER, REPOSITORY, files, project, run


class AddSubdirectory(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = project("add_subdirectory")
        (cls.folder / "contact_cost").symlink_to(REPOSITORY)

    def build_and_install(self, *options):
        prefix = self.folder / f"installed-{len(options)}"
        run("cmake", "-S", ".", "-B", "build", *options, folder=self.folder)
        run("cmake", "--build", "build", "--parallel", "2", folder=self.folder)
        run("cmake", "--install", "build", "--prefix", prefix, folder=self.folder)
        return files(prefix)

    def test_only_the_library_is_built_and_nothing_installed_unless_asked_for(self):
        self.assertEqual(self.build_and_install(), set())
        self.assertEqual(run("build/cost_per_contact", folder=self.folder), ANSWER)
        built = files(self.folder / "build")
        self.assertIn("contact_cost/core/libcontact_cost.a", built)
        self.assertEqual([name for name in built if name.endswith("contact-cost") or "_test" in name], [])

        installed = self.build_and_install("-DCONTACT_COST_INSTALL=ON")
        self.assertIn("include/contact_cost/version.h", installed)
        self.assertNotIn("bin/contact-cost", installed)


if __name__ == "__main__":
    unittest.main()
