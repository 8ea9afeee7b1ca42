"""run.py and differential.py pass what is right and fail whatever is not."""

import contextlib
import io
import subprocess
import sys
import unittest

import run

ORACLE = run.HERE.parent / "oracle" / "oracle.py"
ANSWER = [sys.executable, str(ORACLE)]
TOTAL = sum(map(len, run.read_vectors().values()))

# Each spoils the right answers on their way.
SPOILT = {
    "one digit": (r"""sed '1s/"exact":"/&1/'""", TOTAL - 1, 1),
    "a line too few": ("sed '$d'", TOTAL - 1, 2),
    "a line too many": ("sed '$p'", TOTAL, 1),
    "no line at all": ("sed d", 0, TOTAL + 1),
    "no last end": ("head -c -1", TOTAL - 1, 3),
    "carriage returns": (r"sed 's/$/\r/'", 0, TOTAL),
    "an exit code": ("(cat; exit 3)", TOTAL, 1),
}


def start(script, *arguments):
    return subprocess.run([sys.executable, str(run.HERE / script), *arguments], capture_output=True)


class Runners(unittest.TestCase):
    def assert_sums(self, done, code, title, passed, failed):
        self.assertEqual((done.returncode, done.stdout.decode().splitlines()[-1]),
                         (code, f"{title}: {passed} passed, {failed} failed"))

    def test_right_answers_pass(self):
        done = start("run.py", "oracle", *ANSWER)
        self.assert_sums(done, 0, "vectors oracle", TOTAL, 0)
        self.assertEqual(done.stdout.count(b"\n"), 1)

    def test_wrong_answers_fail(self):
        for name, (spoil, passed, failed) in SPOILT.items():
            with self.subTest(name):
                command = f"'{sys.executable}' '{ORACLE}' | {spoil}"
                self.assert_sums(start("run.py", "x", "sh", "-c", command), 1, "vectors x", passed, failed)

    def test_a_command_that_does_not_start_fails(self):
        self.assert_sums(start("run.py", "x", "/no/such/program"), 1, "vectors x", 0, TOTAL + 1)
        self.assert_sums(start("run.py", "x", "false"), 1, "vectors x", 0, TOTAL + 2)

    def test_differences_are_shown_but_not_all(self):
        shown = start("run.py", "x", "cat").stdout.decode()
        self.assertEqual(shown.count("\n  expected  "), run.SHOWN)

    def test_too_few_cases_are_a_fault(self):
        files = {"one": [{}, {}], "two": []}
        self.assertEqual(run.too_few(files, {"one": 2, "two": 0}), [])
        self.assertEqual(len(run.too_few(files, {"one": 3, "two": 1, "three": 1})), 3)
        echoed = [("a/b", b"{}", b"{}")]
        with contextlib.redirect_stdout(io.StringIO()):
            self.assertEqual(run.hold("x", ["cat"], echoed), 0)
            self.assertEqual(run.hold("x", ["cat"], echoed, ["too few"]), 1)
            self.assertEqual(run.hold("x", ["cat"], []), 1)

    def test_differential(self):
        arguments = ("differential.py", "--seed", "7", "--count", "200", "x")
        self.assert_sums(start(*arguments, *ANSWER), 0, "differential x", 200, 0)
        spoilt = f"'{sys.executable}' '{ORACLE}' | sed '9s/status/state/'"
        self.assert_sums(start(*arguments, "sh", "-c", spoilt), 1, "differential x", 199, 1)

    def test_misuse(self):
        self.assertEqual(start("run.py", "x").returncode, 2)

    def test_the_three_forms_of_a_line(self):
        self.assertEqual(run.line_of({"request": {"a": "\u00e9"}}), b'{"a":"\xc3\xa9"}')
        self.assertEqual(run.line_of({"line": "\u00e9{"}), b"\xc3\xa9{")
        self.assertEqual(run.line_of({"bytes": "ff00"}), b"\xff\x00")

    def test_stringify_escapes_as_javascript_does(self):
        self.assertEqual(run.stringify({"a": '"\\/\b\f\n\r\t\0\x1f\x7f\u2028\u00e9'}),
                         b'{"a":"\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\x7f\xe2\x80\xa8\xc3\xa9"}')


if __name__ == "__main__":
    unittest.main()
