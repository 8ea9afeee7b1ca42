"""The mutator on sources of which it is known what becomes of every change."""

import subprocess
import tempfile
import unittest
from pathlib import Path

import judge
import report
import schemata
import sites

SAMPLE = "tests/mutation/sample/sample.cpp"

# Operator, text, text in its place, and what comes of it. What survives is wanted to: `<=` where both are
# equal is the same, nobody asks for what is below, and nobody for hours.
EXPECTED = [
    ("comparison", "value < lowest", "value <= lowest", "survived"),
    ("comparison", "value < lowest", "value >= lowest", "killed"),
    ("condition", "value < lowest", "true", "killed"),
    ("condition", "value < lowest", "false", "killed"),
    ("statement", "value = lowest;", "", "killed"),
    ("logic", "low <= value && value <= high", "low <= value || value <= high", "killed"),
    ("returned bool", "low <= value && value <= high", "false", "killed"),
    ("returned bool", "low <= value && value <= high", "true", "killed"),
    ("comparison", "low <= value", "low < value", "killed"),
    ("comparison", "low <= value", "low > value", "killed"),
    ("comparison", "value <= high", "value < high", "killed"),
    ("comparison", "value <= high", "value > high", "killed"),
    ("constant", "12", "11", "compile"),
    ("constant", "12", "13", "compile"),
    ("condition", "is_in_hours", "false", "survived"),
    ("condition", "is_in_hours", "true", "killed"),
    ("constant", "1440", "1439", "killed"),
    ("constant", "1440", "1441", "killed"),
    ("negation", "!given", "given", "killed"),
    ("returned bool", "!given", "false", "killed"),
    ("returned bool", "!given", "true", "killed"),
]


class Sample(unittest.TestCase):
    def setUp(self):
        self.mutants = sites.find([SAMPLE])

    def test_every_place_is_found(self):
        found = sorted((mutant.operator, *mutant.change) for mutant in self.mutants)
        self.assertEqual(found, sorted(expected[:3] for expected in EXPECTED))

    def test_what_is_for_the_compiler_is_known(self):
        compiled = {mutant.change for mutant in self.mutants if mutant.when == "compile"}
        self.assertEqual(compiled, {("12", "11"), ("12", "13")})

    def test_a_change_is_noticed_or_not(self):
        running = [mutant for mutant in self.mutants if mutant.when != "compile"]
        with tempfile.TemporaryDirectory() as folder:
            source = (sites.REPOSITORY / SAMPLE).read_text("ascii")
            written = Path(folder, "sample.cpp")
            written.write_text(schemata.write(source, list(enumerate(running))), "ascii")
            here = sites.REPOSITORY / "tests/mutation"
            subprocess.run(["g++", "-std=c++20", f"-I{here}", f"-I{here}/sample", written,
                            here / "sample/test.cpp", "-o", f"{folder}/test"], check=True)
            self.assertEqual(judge.passes(["./test"], folder), "survived")
            verdicts = {(mutant.operator, *mutant.change): judge.passes(["./test"], folder, MUTANT=str(number))
                        for number, mutant in enumerate(running)}
        expected = {known[:3]: known[3] for known in EXPECTED if known[3] != "compile"}
        self.assertEqual(verdicts, expected)


class Judge(unittest.TestCase):
    def test_what_runs_for_ever_is_stuck(self):
        limit, judge.SECONDS = judge.SECONDS, 1
        try:
            self.assertEqual(judge.passes(["sh", "-c", "while :; do :; done"], "/"), "stuck")
        finally:
            judge.SECONDS = limit


class Survivors(unittest.TestCase):
    """The whole of it is looked at by ./run mutate core."""

    def test_what_is_explained_is_still_there(self):
        for (file, line, before, _), reason in report.explained().items():
            with self.subTest(file=file, line=line):
                source = (sites.REPOSITORY / file).read_text("ascii")
                is_there = line in (text.strip() for text in source.split("\n"))
                self.assertTrue(is_there, "explained in survivors.jsonl, and gone: ./run mutate core")
                self.assertTrue(before in sites.one_line(source), before)
                self.assertGreater(len(reason), 10)


if __name__ == "__main__":
    unittest.main()
