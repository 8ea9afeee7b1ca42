"""A bug in any back end is found, and shown at its shortest; without one nothing is."""

import tempfile
import unittest
from pathlib import Path

import paths  # noqa: F401
import back_ends
import planted
import prove
import shrink

import oracle
import run

SEED, COUNT = "planted", 4000

LARGEST_HIGH = b"\x42" + b"\xff" * 9        # i64.const 2^63 - 1, but for its last byte


def plant(folder):
    return (
        planted.native_with(
            folder, "rounds-half-to-even", "decimal.cpp", "scaled.remainder >= denominator - scaled.remainder",
            "scaled.remainder + fraction % 2 > denominator - scaled.remainder"),
        planted.native_with(
            folder, "looks-at-no-overflow", "rational.cpp", " && value <= magnitude(largest_integer)", ""),
        planted.native_with(
            folder, "quarters-of-four-months", "period.cpp", "Period::quarter ? 3", "Period::quarter ? 4"),
        planted.native_with(
            folder, "forgets-the-sign-of-long-sums", "long_rational.cpp",
            "total.denominator / shared), term.is_negative)", "total.denominator / shared), false)"),
        planted.wasm_with(folder, "wasm-year-of-364-days", b"\x42\xed\x02", b"\x42\xec\x02"),
        planted.wasm_with(folder, "wasm-no-overflow", LARGEST_HIGH + b"\x00", LARGEST_HIGH + b"\x7f"),
        planted.small_wasm_with(folder, "small-wasm-year-of-364-days", b"\x42\xed\x02", b"\x42\xec\x02"),
        planted.fallback_with(folder, "js-year-of-364-days", "52:365", "52:364"),
    )


class Planted(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.bugs = plant(Path(folder.name))
        cls.sound = (back_ends.native(), back_ends.engine("engine-all.wasm", "wasm-all"),
                     back_ends.engine("engine-fallback.js", "js"))
        cls.proof = prove.prove_all(SEED, COUNT, cls.sound + cls.bugs, 2)

    def test_every_planted_bug_is_found(self):
        for bug in self.bugs:
            with self.subTest(bug.name):
                self.assertGreater(self.proof.failed[bug.name], 0)

    def test_its_shortest_request_still_shows_it(self):
        bug = self.bugs[0]
        shortest = shrink.shortest(bug.command, self.proof.wrong[bug.name][-1])
        self.assertLess(len(shortest), 100)         # a cost and a count, and what names them
        self.assertNotEqual(run.ask(bug.command, [shortest])[0], [run.stringify(oracle.answer(shortest))])

    def test_nothing_else_is(self):
        for back_end in self.sound:
            with self.subTest(back_end.name):
                self.assertEqual((self.proof.passed[back_end.name], self.proof.failed[back_end.name]), (COUNT, 0))


if __name__ == "__main__":
    unittest.main()
