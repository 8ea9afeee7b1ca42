"""The oracle against answers worked out by hand."""

import os
import subprocess
import sys
import unittest
from fractions import Fraction
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "vectors")]

import catalogue
import decimals
import generate
import generator
import oracle

VALUES = {
    # (71,600 / 10,000), and the two ends of the range published for calls
    "cost-per-contact/published-average": ("179/25", "7.16"),
    "cost-per-call/published-low": ("27/10", "2.70"),
    "cost-per-call/published-high": ("28/5", "5.60"),
    # 50,000 a month over 2,500 a week: 50000 / (2500 * 365/84), and over 2500 * 13/3
    "cost-per-contact/month-over-week-365-days": ("336/73", "4.60"),
    "cost-per-contact/month-over-week-52-weeks": ("60/13", "4.62"),
    "cost-per-contact/result-free-of-request-period": ("336/73", "4.60"),
    "cost-per-contact/year-over-quarter": ("5", "5.00"),
    # (668205 + 99153 + 198306) / 4311 = 965664 / 4311
    "average-handle-time/published-month": ("224", "224.00"),
    "average-handle-time/each-its-own-period": ("1", "1.00"),
    "average-handle-time/rounding-the-parts-would-differ": ("6/5", "1"),
    "return-on-investment/gain-of-half": ("50", "50.00"),
    "return-on-investment/same-numbers-as-net-gain": ("150", "150.00"),
    "return-on-investment/loss-of-a-fifth": ("-20", "-20.00"),
    "return-on-investment/nothing-comes-back": ("-100", "-100.00"),
    "return-on-investment/sevenths": ("300/7", "42.86"),
    "return-on-investment/negative-sevenths-at-12-digits": ("-100/7", "-14.285714285714"),
    "cost-per-contact/thirds": ("10/3", "3.33"),
    "cost-per-contact/beyond-double-precision": ("900719925474099301/300", "3002399751580331.00"),
    # ties go away from zero, and no binary fraction stands in between
    "cost-per-contact/doubles-would-round-down": ("201/200", "1.01"),
    "cost-per-contact/tie-at-2-digits": ("533/200", "2.67"),
    "cost-per-contact/tie-at-0-digits": ("5/2", "3"),
    "cost-per-contact/tie-at-12-digits": ("1/2000000000000", "0.000000000001"),
    "cost-per-contact/just-below-tie": ("99999/20000000", "0.00"),
    "cost-per-call/below-tie": ("1401/250", "5.60"),
    "cost-per-call/tie": ("1121/200", "5.61"),
    "return-on-investment/negative-tie-away-from-zero": ("-401/200", "-2.01"),
    "return-on-investment/negative-tie-at-0-digits": ("-1/2", "-1"),
    "return-on-investment/negative-tie-at-0-digits-odd": ("-3/2", "-2"),
    "return-on-investment/negative-rounds-to-zero-at-0-digits": ("-2/5", "0"),
    "return-on-investment/negative-rounds-to-zero-without-minus": ("-1/10000", "0.00"),
    "return-on-investment/negative-carry": ("-1999/200", "-10.00"),
    "total-cost/carry-through-nines": ("199999/200", "1000.00"),
    "total-cost/carry-makes-a-digit": ("19999999999999/2000000000000", "10.000000000000"),
    "total-cost/nine-lines": ("46000", "46000.00"),
    "total-cost/all-lines-each-seen": ("8191", "8191"),
    "total-cost/tenths-add-exactly": ("3/10", "0.300000000000"),
    "total-cost/four-periods-365-days": ("126", "126.00"),        # 7 + 84 + 28 + 7
    "total-cost/four-periods-52-weeks": ("6", "6.00"),            # 1 + 3 + 1 + 1
    "cost-per-contact/lines-and-channels": ("23/4", "5.75"),
    "cost-per-contact/all-lines-all-channels": ("8191/11111", "0.74"),
    "cost-per-call/offered-less-abandoned": ("2000/303", "6.60"),
    "cost-per-call/below-under-365-days": ("840", "840.00"),      # 10 / (365/84 - 13/3)
    "cost-per-sale/hundreds": ("300", "300.00"),
    "cost-per-lead/fifty": ("50", "50.00"),
    "cost-per-sale/mixed-periods": ("2000/73", "27.40"),          # 100 / (0.84 * 365/84)
    # 2^127 - 1 = 170141183460469231731687303715884105727; 2^127 / 10^9 = 2^118 / 5^9
    "total-cost/sum-just-fits": (
        "170141183460469231731687303715884105727/1000000000",
        "170141183460469231731687303715.884105727"),
    "total-cost/sum-beyond-until-reduced": (
        "332306998946228968225951765070086144/1953125",
        "170141183460469231731687303715.884105728"),
    "total-cost/partial-sum-beyond-result-fits": (
        "100000000000000000000000000001", "100000000000000000000000000001.00"),
    "cost-per-contact/quotient-numerator-just-fits": (
        "170141183460469231731687303715884105727", "170141183460469231731687303715884105727"),
    "cost-per-contact/quotient-denominator-just-fits": (
        "1/170141183400000000000000000000000000000", "0.000000000000"),
    "return-on-investment/percent-just-fits": (
        "170141183460469231731687303714999999900",
        "170141183460469231731687303714999999900.00"),
    "return-on-investment/minus-two-to-the-126": (
        "-85070591730234615865843651857942052864",
        "-85070591730234615865843651857942052864.00"),
}

REFUSALS = {
    "cost-per-contact/zero-over-zero": ("undefined-zero-denominator", "contacts"),
    "cost-per-contact/channels-add-up-to-zero": ("undefined-zero-denominator", "contacts"),
    "cost-per-contact/contacts-missing": ("missing-input", "contacts"),
    "cost-per-contact/cost-conflict": ("conflicting-inputs", "total-cost"),
    "cost-per-contact/exponent": ("malformed-number", "total-cost"),
    "cost-per-contact/circular-line": ("circular-component", "cost-per-call"),
    "cost-per-contact/quotient-numerator-just-beyond": ("out-of-range", "wages"),
    "cost-per-contact/channel-sum-just-beyond-names-first-channel": ("out-of-range", "chats"),
    "cost-per-call/abandoned-equals-offered": ("abandoned-not-below-offered", "calls-abandoned"),
    "cost-per-call/equal-under-52-weeks": ("abandoned-not-below-offered", "calls-abandoned"),
    "cost-per-call/only-offered": ("missing-input", "calls-abandoned"),
    "cost-per-call/only-abandoned": ("missing-input", "calls-offered"),
    "cost-per-call/difference-just-beyond": ("out-of-range", "calls-offered"),
    "total-cost/no-line": ("missing-input", "total-cost"),
    "total-cost/own-result-offered": ("circular-component", "total-cost"),
    "total-cost/sum-just-beyond": ("out-of-range", "wages"),
    "return-on-investment/minus-two-to-the-127": ("out-of-range", "investment"),
    "return-on-investment/return-missing": ("missing-input", "total-return"),
    "return-on-investment/period-on-return": ("period-not-applicable", "total-return"),
    "faults/number-thirty-one-digits": ("malformed-number", "total-cost"),
    "faults/number-thirty-one-leading-zeros": ("malformed-number", "total-cost"),
    "faults/unknown-before-circular": ("unknown-input", "tips"),
    "faults/nested-by-input-id-then-key": ("unknown-field", "y"),
    "faults/digits-wrap-32-bits": ("out-of-range", "digits"),
    "faults/unknown-metric-before-period": ("unknown-metric", None),
    "faults/digits-half": ("malformed-request", None),
    "hostile/lone-in-dropped-value": ("malformed-request", None),
    "hostile/byte-order-mark": ("malformed-request", None),
    "hostile/astral-sorts-after-private-use": ("unknown-input", "\uff5e"),
}

WARNINGS = {
    "cost-per-contact/all-warnings-at-once":
        ["below-minor-unit", "fractional-count", "mixed-periods"],
    "cost-per-contact/zero-lines-fractional-mixed":
        ["fractional-count", "mixed-periods", "zero-cost"],
    "cost-per-contact/both-in-weeks-not-mixed": [],
    "cost-per-contact/fractional-only-after-conversion": ["mixed-periods"],
    "average-handle-time/no-time-at-all": [],
    "return-on-investment/fractions-do-not-warn": [],
}

# One unit of the first period in the second, where months, quarters and years do not agree.
FACTORS = {
    "365-days-week-to-month": "365/84", "365-days-month-to-week": "84/365",
    "365-days-week-to-quarter": "365/28", "365-days-quarter-to-week": "28/365",
    "365-days-week-to-year": "365/7", "365-days-year-to-week": "7/365",
    "52-weeks-week-to-month": "13/3", "52-weeks-month-to-week": "3/13",
    "52-weeks-week-to-quarter": "13", "52-weeks-quarter-to-week": "1/13",
    "52-weeks-week-to-year": "52", "52-weeks-year-to-week": "1/52",
}
for _calendar in ("365-days", "52-weeks"):
    FACTORS |= {
        f"{_calendar}-month-to-quarter": "3", f"{_calendar}-quarter-to-month": "1/3",
        f"{_calendar}-month-to-year": "12", f"{_calendar}-year-to-month": "1/12",
        f"{_calendar}-quarter-to-year": "4", f"{_calendar}-year-to-quarter": "1/4",
    }

LINES = (
    (b'{"metric":"cost-per-contact","inputs":{"total-cost":{"value":"50000","period":"month"},'
     b'"contacts":{"value":"2500","period":"week"}}}',
     '{"metric":"cost-per-contact","status":"ok","exact":"336/73","rounded":"4.60",'
     '"unit":"money/contact","period":"month","warnings":["mixed-periods"],"steps":['
     '{"id":"contacts","operation":"convert-period","operands":[{"id":"contacts","exact":"2500"},'
     '{"id":"weeks-per-month","exact":"365/84"}],"exact":"228125/21"},'
     '{"id":"cost-per-contact","operation":"quotient","operands":['
     '{"id":"total-cost","exact":"50000"},{"id":"contacts","exact":"228125/21"}],'
     '"exact":"336/73"}]}'),
    (b'{"digits":0,"metric":"cost-per-call","inputs":{"calls-abandoned":"91","rent":"2000",'
     b'"calls-offered":"1000","wages":"4000"}}',
     '{"metric":"cost-per-call","status":"ok","exact":"2000/303","rounded":"7",'
     '"unit":"money/call","period":"month","warnings":[],"steps":['
     '{"id":"total-cost","operation":"sum","operands":[{"id":"wages","exact":"4000"},'
     '{"id":"rent","exact":"2000"}],"exact":"6000"},'
     '{"id":"calls","operation":"difference","operands":[{"id":"calls-offered","exact":"1000"},'
     '{"id":"calls-abandoned","exact":"91"}],"exact":"909"},'
     '{"id":"cost-per-call","operation":"quotient","operands":[{"id":"total-cost",'
     '"exact":"6000"},{"id":"calls","exact":"909"}],"exact":"2000/303"}]}'),
    (b'{"metric":"return-on-investment","inputs":{"investment":"8","total-return":"7.5"},'
     b'"period":"year"}',
     '{"metric":"return-on-investment","status":"ok","exact":"-25/4","rounded":"-6.25",'
     '"unit":"percent","period":"year","warnings":[],"steps":['
     '{"id":"net-gain","operation":"difference","operands":[{"id":"total-return","exact":"15/2"},'
     '{"id":"investment","exact":"8"}],"exact":"-1/2"},'
     '{"id":"return-on-investment","operation":"percent","operands":[{"id":"net-gain",'
     '"exact":"-1/2"},{"id":"investment","exact":"8"}],"exact":"-25/4"}]}'),
    (b'{"metric":"total-cost","inputs":{"wages":"0"},"digits":1}',
     '{"metric":"total-cost","status":"ok","exact":"0","rounded":"0.0","unit":"money",'
     '"period":"month","warnings":["zero-cost"],"steps":[{"id":"total-cost","operation":"sum",'
     '"operands":[{"id":"wages","exact":"0"}],"exact":"0"}]}'),
    (b'{"metric":"\\u0000\\u001f\\b\\"\\\\\\/\\u2028\\u007f\\u00e9","inputs":{}}',
     '{"metric":"\\u0000\\u001f\\b\\"\\\\/\u2028\u007f\u00e9","status":"unknown-metric"}'),
    (b"", '{"status":"malformed-request"}'),
)


class AgainstHand(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.responses = {vector["id"]: vector["response"]
                         for vectors in generate.generate().values() for vector in vectors}

    def test_values(self):
        for id, expected in VALUES.items():
            with self.subTest(id):
                response = self.responses[id]
                self.assertEqual((response["exact"], response["rounded"]), expected)

    def test_refusals(self):
        for id, expected in REFUSALS.items():
            with self.subTest(id):
                response = self.responses[id]
                self.assertEqual((response["status"], response.get("input")), expected)

    def test_warnings(self):
        for id, expected in WARNINGS.items():
            with self.subTest(id):
                self.assertEqual(self.responses[id]["warnings"], expected)

    def test_conversion_factors(self):
        self.assertEqual(len(FACTORS), 24)
        for id, expected in FACTORS.items():
            with self.subTest(id):
                self.assertEqual(self.responses["total-cost/" + id]["exact"], expected)

    def test_whole_lines(self):
        for line, expected in LINES:
            with self.subTest(line):
                self.assertEqual(oracle.to_line(oracle.answer(line)), expected)

    def test_the_longest_line(self):
        line = b'{"metric":"x","inputs":{}}'.ljust(1 << 24)
        self.assertEqual(oracle.answer(line), {"metric": "x", "status": "unknown-metric"})
        self.assertEqual(oracle.answer(line + b" "), {"status": "malformed-request"})


class Program(unittest.TestCase):
    def run_program(self, name, *arguments, input=b"", **options):
        return subprocess.run([sys.executable, str(HERE / name), *arguments], input=input,
                              capture_output=True, check=True, **options).stdout

    def test_one_response_a_line(self):
        refused = b'{"status":"malformed-request"}\n'
        unknown = b'{"metric":"x","status":"unknown-metric"}\n'
        request = b'{"metric":"x","inputs":{}}'
        self.assertEqual(self.run_program("oracle.py"), b"")
        self.assertEqual(self.run_program("oracle.py", input=b"\n"), refused)
        self.assertEqual(self.run_program("oracle.py", input=b"\n\r\n" + request + b"\r\nx\n"),
                         refused + refused + unknown + refused)
        self.assertEqual(self.run_program("oracle.py", input=b"\xff\n" + request),
                         refused + unknown)

    def test_equal_seeds_give_equal_lines(self):
        def lines(seed, hash_seed):
            return self.run_program("generator.py", "--seed", seed, "--count", "500",
                                    env=os.environ | {"PYTHONHASHSEED": hash_seed})
        self.assertEqual(lines("4", "0"), lines("4", "1"))
        self.assertNotEqual(lines("4", "0"), lines("5", "0"))
        self.assertEqual(lines("4", "0").count(b"\n"), 500)


class Reach(unittest.TestCase):
    def test_no_conversion_leaves_the_range(self):
        """Thirty digits times the longest ratio still fits: no vector can show otherwise."""
        ratios = [lengths[to] / lengths[source] for lengths in catalogue.CALENDARS.values()
                  for to in lengths for source in lengths]
        for typed in (Fraction("9" * 30), Fraction("0." + "0" * 28 + "1")):
            for ratio in ratios:
                self.assertTrue(decimals.fits(typed * ratio))
        self.assertFalse(decimals.fits(Fraction(2**127)))
        self.assertFalse(decimals.fits(Fraction(1, 2**127)))


if __name__ == "__main__":
    unittest.main()
