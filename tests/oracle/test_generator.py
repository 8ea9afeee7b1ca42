"""What the random requests reach, so that no part of the catalogue or of the numbers goes without them."""

import json
import math
import sys
import unittest
from collections import Counter, defaultdict
from fractions import Fraction
from itertools import product
from pathlib import Path
from unittest import mock

import catalogue
import decimals
import derivation
import generator
import oracle
import random_bytes

sys.path.append(str(Path(__file__).resolve().parents[1] / "vectors"))
import shown

SEED, COUNT = 1, 40000
NEAR = 4                    # as many times more or less is near the limit
BOUNDLESS = {"maximum", "round-up"}         # of what fits, these make nothing that does not


class Results:
    """By the operation how often what it made fitted or did not, where that was near."""

    def __init__(self):
        self.near = Counter()
        self.operation = None

    def operate(self, operation, numbers, operate=derivation.operate):
        self.operation = operation
        return operate(operation, numbers)

    def fits(self, value, fits=decimals.fits):
        largest = max(abs(value.numerator), value.denominator)
        if self.operation and decimals.LIMIT // NEAR < largest < decimals.LIMIT * NEAR:
            self.near[self.operation, fits(value)] += 1
        self.operation = None
        return fits(value)


def given(request):
    """The inputs, and those of every row."""
    for id, value in request["inputs"].items():
        yield from ((key, cell) for row in value for key, cell in row.items()) if isinstance(value, list) else (
            (id, value),)


class Reach(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.lines = list(generator.lines(SEED, COUNT))
        results = Results()
        with mock.patch.object(derivation, "operate", results.operate), \
                mock.patch.object(decimals, "fits", results.fits):
            cls.answers = [oracle.answer(line) for line in cls.lines]
        cls.near = results.near
        cls.sound = [(json.loads(line), answer) for line, answer in zip(cls.lines, cls.answers)
                     if answer["status"] == "ok"]

    def test_every_status_of_every_metric(self):
        found = defaultdict(set)
        for answer in self.answers:
            found[answer.get("metric")].add(answer["status"])
        for metric in catalogue.METRICS:
            with self.subTest(metric):
                self.assertEqual(shown.STATUSES[metric] - found[metric], set())
        self.assertIn("unknown-metric", set().union(*found.values()))

    def test_every_warning_of_every_metric(self):
        found = defaultdict(set)
        for _, answer in self.sound:
            found[answer["metric"]].update(answer["warnings"])
        for metric in catalogue.METRICS:
            with self.subTest(metric):
                self.assertEqual(shown.WARNINGS[metric] - found[metric], set())

    def test_every_side_of_every_choice(self):
        found = {(answer["metric"], choice.name, side) for request, answer in self.sound
                 for choice in catalogue.METRICS[answer["metric"]].choices
                 for side in choice.sides_begun(request["inputs"])}
        wanted = {(id, choice.name, side) for id, metric in catalogue.METRICS.items()
                  for choice in metric.choices for side in choice.sides}
        self.assertEqual(wanted - found, set())

    def test_every_input(self):
        found = {(answer["metric"], id) for request, answer in self.sound for id, _ in given(request)}
        wanted = {(id, field.id) for id, metric in catalogue.METRICS.items() for item in metric.inputs
                  for field in getattr(item, "fields", (item,))}
        self.assertEqual(wanted - found, set())

    def test_every_period_at_both_ends_under_every_calendar(self):
        found = {(value["period"], answer["period"], request.get("calendar", "365-days"))
                 for request, answer in self.sound for _, value in given(request)
                 if isinstance(value, dict) and "period" in value}
        wanted = set(product(catalogue.PERIODS, catalogue.PERIODS, catalogue.CALENDARS))
        self.assertEqual(wanted - found, set())

    def test_rows_up_to_the_last_and_one_more(self):
        lists = {metric.rows.id for metric in catalogue.METRICS.values() if metric.rows}
        counts = {(id, len(value)) for request, _ in self.sound for id, value in request["inputs"].items()
                  if id in lists}
        for id in lists:
            self.assertLessEqual({(id, 1), (id, 2), (id, catalogue.MOST_ROWS)}, counts)
        self.assertGreater(len({count for _, count in counts}), catalogue.MOST_ROWS // 2)
        refused = {answer["input"] for answer in self.answers if answer["status"] == "out-of-range"}
        self.assertLessEqual(lists, refused)

    def test_both_sides_of_the_limit_by_every_operation(self):
        operations = {step.operation for metric in catalogue.METRICS.values()
                      for step in (metric.steps(3) if callable(metric.steps) else metric.steps)}
        for operation, fits in product(operations - BOUNDLESS, (True, False)):
            with self.subTest(operation, fits=fits):
                self.assertGreater(self.near[operation, fits], 0)

    def test_terms_whose_common_denominator_does_not_fit(self):
        denominators = [math.lcm(*(Fraction(operand["exact"]).denominator for operand in step["operands"]))
                        for _, answer in self.sound for step in answer["steps"] if step["operation"] == "sum"]
        self.assertGreater(sum(denominator > decimals.LIMIT for denominator in denominators), 5)

    def test_a_half_is_rounded_at_every_digit(self):
        halves = {len(answer["rounded"].partition(".")[2]) for _, answer in self.sound
                  if (Fraction(answer["exact"]) * 10**len(answer["rounded"].partition(".")[2])).denominator == 2}
        self.assertEqual(halves, set(range(13)))

    def test_a_line_of_every_kind(self):
        for name, holds in {
            "no UTF-8": lambda line: line.decode("utf-8", "replace") != line.decode("utf-8", "ignore"),
            "NUL": lambda line: b"\0" in line,
            "a byte order mark": lambda line: line.startswith(b"\xef\xbb\xbf"),
            "deep lists": lambda line: b"[" * (random_bytes.DEEPEST // 2) in line,
            "deep objects": lambda line: b'{"a":' * (random_bytes.DEEPEST // 2) in line,
            "a number beyond all": lambda line: b"1e999" in line,
            "half a surrogate pair": lambda line: b"\\ud800" in line,
            "a key twice": lambda line: b'"digits":1,"digits":4' in line,
            "nothing": lambda line: line == b"",
        }.items():
            with self.subTest(name):
                self.assertGreater(sum(map(holds, self.lines)), 0)
        self.assertGreater(sum(answer == {"status": "malformed-request"} for answer in self.answers), COUNT // 100)


if __name__ == "__main__":
    unittest.main()
