"""On any number of threads: the same answers in the order of the requests."""

import unittest

from program import GOOD, GOOD_ANSWER, LONGEST_LINE, MALFORMED, answers

LINES = 10_000      # some reads of the input
ARGUMENTS = ((), ("--jobs",), ("--jobs=2",), ("--jobs", "7"))


def numbered(number):
    return b'{"metric":"m%d","inputs":{}}' % number, b'{"metric":"m%d","status":"unknown-metric"}' % number


class Jobs(unittest.TestCase):
    def assert_answered(self, pairs):
        lines, expected = zip(*pairs, strict=True)
        for arguments in ARGUMENTS:
            with self.subTest(arguments):
                self.assertEqual(answers(b"\n".join(lines), *arguments), list(expected))

    def test_order(self):
        self.assert_answered([numbered(number) for number in range(LINES)])

    def test_order_of_work_that_differs(self):
        dear = (b'{"metric":"m","inputs":{%s}}' % b",".join(b'"x%05d":""' % i for i in range(3_000)),
                b'{"metric":"m","status":"unknown-metric"}')
        pairs = [numbered(number) for number in range(LINES // 2)]
        self.assert_answered([dear, *pairs, dear, (b"", MALFORMED), *pairs, (GOOD, GOOD_ANSWER)])

    def test_fewer_lines_than_threads(self):
        self.assert_answered([(GOOD, GOOD_ANSWER)])

    def test_lines_that_are_too_long(self):
        long = b" " * (LONGEST_LINE + 1)
        self.assert_answered([numbered(1), (long, MALFORMED), numbered(2), (long, MALFORMED), numbered(3)])


if __name__ == "__main__":
    unittest.main()
