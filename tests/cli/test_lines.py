"""What is no request is answered with its status, exactly, and the lines around it are answered too."""

import json
import unittest

from program import GOOD, GOOD_ANSWER, MALFORMED, answers

MEGABYTE = 1 << 20


def line(inputs=None, **fields):
    request = {"metric": "cost-per-lead", "inputs": inputs or {"total-cost": "10", "leads": "4"}}
    return json.dumps(request | fields, separators=(",", ":")).encode()


def refusal(status, input=None, metric="cost-per-lead"):
    response = {"metric": metric, "status": status} | ({} if input is None else {"input": input})
    return json.dumps(response, separators=(",", ":"), ensure_ascii=False).encode()


class Lines(unittest.TestCase):
    def assert_answered(self, line, expected):
        """Between two good lines, and as the last line without an end."""
        self.assertEqual(answers(GOOD + b"\n" + line + b"\n" + GOOD + b"\n"),
                         [GOOD_ANSWER, expected, GOOD_ANSWER])
        if line:
            self.assertEqual(answers(GOOD + b"\n" + line), [GOOD_ANSWER, expected])

    def assert_malformed(self, *lines):
        for line in lines:
            with self.subTest(line[:80]):
                self.assert_answered(line, MALFORMED)

    def test_good_line(self):
        self.assert_answered(GOOD, GOOD_ANSWER)
        self.assert_answered(b" \t" + GOOD + b" ", GOOD_ANSWER)
        self.assertEqual(answers((GOOD + b"\n") * 1000), [GOOD_ANSWER] * 1000)

    def test_carriage_return_before_the_end(self):
        self.assert_answered(GOOD + b"\r", GOOD_ANSWER)
        self.assert_malformed(b"\r", GOOD + b"\r" + GOOD)

    def test_empty_lines(self):
        self.assertEqual(answers(b"\n"), [MALFORMED])
        self.assertEqual(answers(b"\n\n\n" + GOOD), [MALFORMED] * 3 + [GOOD_ANSWER])
        self.assert_malformed(b"", b" ", b"\t")

    def test_every_truncation(self):
        cuts = [GOOD[:end] for end in range(len(GOOD))]
        self.assertEqual(answers(b"\n".join(cuts) + b"\n"), [MALFORMED] * len(cuts))

    def test_no_object(self):
        self.assert_malformed(b"null", b"true", b"7", b'"cost-per-lead"', b"[]", b"[" + GOOD + b"]",
                              GOOD + GOOD, GOOD + b",", GOOD + b" x", b"{", b"}", b"{]", b"{'a':1}",
                              b'{"a":1,}', b'{"a" 1}', b"{a:1}", b"/**/" + GOOD, b"//")

    def test_object_that_names_no_metric(self):
        self.assert_malformed(b"{}", b'{"inputs":{}}', b'{"metric":7,"inputs":{}}',
                              b'{"metric":null,"colour":"red"}')

    def test_object_of_another_shape(self):
        for spoilt in (b'{"metric":"cost-per-lead"}', line(inputs=["10"]), line(period=7),
                       line(calendar=None), line(digits="2"), line(digits=1.5), line(digits=None)):
            with self.subTest(spoilt):
                self.assert_answered(spoilt, refusal("malformed-request"))

    def test_unknown_field(self):
        self.assert_answered(line(colour="red"), refusal("unknown-field", "colour"))
        self.assert_answered(line(zebra=1, colour=2), refusal("unknown-field", "colour"))
        self.assert_answered(line({"leads": {"value": "1", "unit": "x"}}), refusal("unknown-field", "unit"))
        self.assert_answered(line({"foo": "1"}, colour="red"), refusal("unknown-field", "colour"))

    def test_value_that_is_no_text(self):
        for value in (10, 10.5, None, True, [], {}, {"value": 10}, {"period": "week"}):
            with self.subTest(value):
                self.assert_answered(line({"total-cost": value, "leads": "4"}),
                                     refusal("malformed-number", "total-cost"))

    def test_list_for_a_plain_input_is_no_number(self):
        for value in ([], [{}], [{"value": "10"}], [[]], ["10"], [{"foo": "1"}]):
            with self.subTest(value):
                self.assert_answered(line({"total-cost": value, "leads": "4"}),
                                     refusal("malformed-number", "total-cost"))

    def test_digits_as_any_spelling_of_a_whole_number(self):
        for digits in (b"2", b"2.0", b"0.2e1", b"20E-1"):
            self.assert_answered(GOOD[:-1] + b',"digits":' + digits + b"}", GOOD_ANSWER)
        for digits in (b"-1", b"13", b"4294967298", b"18446744073709551618", b"1e300"):
            self.assert_answered(GOOD[:-1] + b',"digits":' + digits + b"}", refusal("out-of-range", "digits"))
        self.assert_malformed(GOOD[:-1] + b',"digits":1e999}', GOOD[:-1] + b',"digits":02}',
                              GOOD[:-1] + b',"digits":NaN}')

    def test_repeated_key_counts_last(self):
        for times in (1, 100):
            self.assert_answered(b"{" + b'"metric":"x",' * times + GOOD[1:], GOOD_ANSWER)

    def test_nul_byte(self):
        self.assert_malformed(b"\0", GOOD + b"\0", b"\0" + GOOD, GOOD[:20] + b"\0" + GOOD[20:], GOOD + b"\0x")
        self.assert_answered(line(metric="\0"), b'{"metric":"\\u0000","status":"unknown-metric"}')

    def test_byte_order_mark(self):
        self.assert_malformed(b"\xef\xbb\xbf" + GOOD, b"\xef\xbb\xbf", GOOD + b"\xef\xbb\xbf",
                              GOOD.decode().encode("utf-16"), GOOD.decode().encode("utf-32"))

    def test_invalid_utf8(self):
        for spoilt in (b"\xff", b"\x80", b"\xc3", b"\xc0\xaf", b"\xed\xa0\x80", b"\xf4\x90\x80\x80",
                       b"\xe2\x82", b"caf\xe9"):
            self.assert_malformed(spoilt, b'{"metric":"' + spoilt + b'","inputs":{}}', GOOD + spoilt)
        self.assert_malformed(b'{"metric":"\\ud800","inputs":{}}')

    def test_text_comes_back_as_it_was(self):
        for text in ("caf\u00e9", "\u2028", "\U0001f600", "\u007f", 'a"b\\c/d', "\b\f\n\r\t\u0001\u001f"):
            with self.subTest(text):
                self.assert_answered(line(metric=text), refusal("unknown-metric", metric=text))

    def test_ten_megabytes(self):
        long = "7" * (10 * MEGABYTE)
        self.assert_answered(line({"total-cost": long, "leads": "4"}), refusal("malformed-number", "total-cost"))
        self.assert_answered(line({long: "1"}), refusal("unknown-input", long))
        self.assert_answered(line(metric=long), refusal("unknown-metric", metric=long))
        self.assert_answered(line() + b" " * (10 * MEGABYTE), GOOD_ANSWER)
        self.assert_malformed(long.encode() + b"x", b"\xff" * (10 * MEGABYTE))

    def test_many_inputs(self):
        many = {f"x{number:06}": "1" for number in range(100000)}
        self.assert_answered(line(many), refusal("unknown-input", "x000000"))

    def test_deep_nesting(self):
        depth = 100000
        self.assert_malformed(b"[" * depth, b'{"a":' * depth, b"[" * depth + b"]" * depth)
        self.assert_answered(b'{"a":' * depth + b"1" + b"}" * depth, MALFORMED)
        nested = b"[" * depth + b"]" * depth
        self.assert_answered(b'{"metric":"cost-per-lead","inputs":{"leads":' + nested + b',"rent":"1"}}',
                             refusal("malformed-number", "leads"))
        self.assert_answered(GOOD[:-1] + b',"deep":' + nested + b"}", refusal("unknown-field", "deep"))


if __name__ == "__main__":
    unittest.main()
