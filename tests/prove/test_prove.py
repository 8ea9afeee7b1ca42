"""The runner of the proof: what it counts, repeats and makes of a program that gives up."""

import subprocess
import sys
import unittest

import paths
import back_ends
import chunks
import prove
import shrink

# Answers as the oracle does, but ends at the first exclamation mark.
GIVES_UP = (sys.executable, "-c", """
import sys
for line in sys.stdin.buffer:
    if b"!" in line:
        sys.exit(3)
    print('{"status":"malformed-request"}')
""")


class Prove(unittest.TestCase):
    def test_chunks(self):
        self.assertEqual(chunks.chunks(7, size=3), [(0, 3), (1, 3), (2, 1)])
        self.assertEqual(chunks.chunks(6, size=3), [(0, 3), (1, 3)])

    def test_each_back_end_has_its_share(self):
        every, third = back_ends.native(), back_ends.BackEnd("third", back_ends.native().command, share=3)
        few = back_ends.BackEnd("few", back_ends.native().command, metrics=frozenset({"cost-per-sale"}))
        proof = prove.Proof((every, third, few))
        for shown in chunks.prove("shares", 500, (every, third, few), size=100):
            proof.add(shown)
        self.assertEqual((proof.passed["native"], proof.passed["third"]), (500, 200))
        self.assertTrue(0 < proof.passed["few"] < 50)
        self.assertEqual(proof.failed.total(), 0)

    def test_the_line_that_ends_a_program_is_found(self):
        back_end = back_ends.BackEnd("x", GIVES_UP)
        lines = [b"%d" % number for number in range(7)]
        self.assertEqual(chunks.first_fault(GIVES_UP, lines[:5] + [b"5!"] + lines[6:]), [b"5!"])
        cases = [(line, b'{"status":"malformed-request"}', {}) for line in (*lines, b"7!")]
        self.assertEqual(chunks.held(back_end, cases), (6, [b"7!"], ["exit code 3", "7 lines for 8"]))

    def test_a_line_that_is_no_json_is_shortened_too(self):
        self.assertEqual(shrink.shortest(GIVES_UP, b'{"a":[1,2,"!"],b'), b"!")

    def test_equal_seeds_give_equal_chunks(self):
        def asked(seed, number):
            return list(chunks.generator.lines(chunks.seed_of(seed, number), 20))
        self.assertEqual(asked("7", 3), asked("7", 3))
        self.assertNotEqual(asked("7", 3), asked("7", 4))

    def test_program(self):
        done = subprocess.run([sys.executable, paths.TESTS / "prove/prove.py", "--count", "60", "--seed", "s"],
                              capture_output=True, text=True)
        first, *_, last = done.stdout.splitlines()
        self.assertEqual((done.returncode, first),
                         (0, "60 requests; again with: ./run prove --count 60 --seed s"))
        self.assertRegex(last, r"^\d+ passed, 0 failed$")
        self.assertGreater(int(last.split()[0]), 180)


if __name__ == "__main__":
    unittest.main()
