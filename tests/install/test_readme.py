"""core/README.md shows what the other tests here build and run."""

import unittest

from outside import ANSWER, CONSUMER, README, readme


class Readme(unittest.TestCase):
    def test_its_example_is_the_consumers_source(self):
        self.assertEqual(readme("cpp"), [(CONSUMER / "cost_per_contact.cpp").read_text("ascii")])
        self.assertIn(f"It prints `{ANSWER.strip()}`", README)

    def test_its_projects_are_the_consumers(self):
        self.assertEqual(readme("cmake"), [(CONSUMER / name / "CMakeLists.txt").read_text("ascii")
                                           for name in ("find_package", "add_subdirectory")])

    def test_its_commands_are_the_two_that_are_run(self):
        self.assertEqual(len(readme("sh")), 2)


if __name__ == "__main__":
    unittest.main()
