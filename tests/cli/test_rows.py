"""Requests with a list: its rows are answered, and what is no list of rows is refused."""

import json
import unittest

from program import answers

GOOD = [{"channel": "Phone", "cost": "30", "contacts": "5"}, {"channel": "Chat", "cost": "6", "contacts": "4"}]


ABSENT = object()


def answer(channels, metric="channel-mix", **others):
    inputs = {} if channels is ABSENT else {"channels": channels}
    request = {"metric": metric, "inputs": inputs | others}
    return json.loads(answers(json.dumps(request).encode())[0])


def steps(response):
    return [(step["id"], [operand["id"] for operand in step["operands"]]) for step in response["steps"]]


class Rows(unittest.TestCase):
    def assert_refused(self, channels, status, input=None, **options):
        refusal = {"metric": options.get("metric", "channel-mix"), "status": status}
        self.assertEqual(answer(channels, **options), refusal | ({} if input is None else {"input": input}))

    def test_rows_are_numbered_from_one(self):
        response = answer(GOOD)
        self.assertEqual((response["status"], response["exact"]), ("ok", "4"))
        self.assertEqual(steps(response), [
            ("cost-per-contact.1", ["cost.1", "contacts.1"]),
            ("cost-per-contact.2", ["cost.2", "contacts.2"]),
            ("total-cost", ["cost.1", "cost.2"]),
            ("contacts", ["contacts.1", "contacts.2"]),
            ("channel-mix", ["total-cost", "contacts"]),
        ])

    def test_fields_may_have_their_period(self):
        response = answer([{"cost": {"value": "12", "period": "year"}, "contacts": {"value": "1"}}])
        self.assertEqual((response["exact"], response["warnings"]), ("1", ["mixed-periods"]))
        self.assertEqual(response["steps"][0]["id"], "cost.1")

    def test_label_is_any_json(self):
        for label in ("", "Phone", None, 7, True, [], [1], {}, {"colour": {"deep": ["red"]}}, "\u0000"):
            with self.subTest(label):
                self.assertEqual(answer([GOOD[0] | {"channel": label}])["exact"], "6")

    def test_value_that_is_no_text(self):
        for value in (10, None, True, [], [{}], {}, {"value": 10}, {"period": "week"}):
            with self.subTest(value):
                self.assert_refused([GOOD[0], GOOD[1] | {"contacts": value}], "malformed-number", "contacts.2")

    def test_rows_that_are_none(self):
        for rows in ([7], ["10"], [None], [[]], [[{}]], [GOOD[0], 7], [{}, None]):
            with self.subTest(rows):
                self.assert_refused(rows, "malformed-request")

    def test_list_that_is_none(self):
        for value in ("10", 7, None, True, {}, {"value": "10"}, {"value": GOOD}):
            with self.subTest(value):
                self.assert_refused(value, "malformed-number", "channels")
        self.assert_refused({"colour": "red"}, "unknown-field", "colour")

    def test_list_that_is_absent_or_empty(self):
        self.assert_refused(ABSENT, "missing-input", "channels")
        self.assert_refused([], "missing-input", "channels")
        self.assert_refused([{}], "missing-input", "cost.1")
        self.assert_refused([GOOD[0], {"channel": "Chat"}], "missing-input", "cost.2")

    def test_unknown_field_in_a_row(self):
        self.assert_refused([{"cost": {"value": "1", "unit": "x"}, "foo": "1"}], "unknown-field", "unit")
        self.assert_refused([{"cost": {"b": "1"}}, {"contacts": {"a": "1"}}], "unknown-field", "b")
        self.assert_refused([{"cost": {"a": "1"}}], "unknown-field", "z", zebra={"z": "1"})

    def test_unknown_input_in_a_row(self):
        self.assert_refused([{"foo": "1"}], "unknown-input", "foo.1")
        self.assert_refused([GOOD[0], {"zoo": "1", "foo": "1"}], "unknown-input", "foo.2")
        self.assert_refused([{"foo": "1"}], "unknown-input", "zoo", zoo="1")
        self.assert_refused([{"csat": "1"}, {"foo": "1"}], "unknown-input", "foo.2")
        self.assert_refused([{"csat": "1"}], "circular-component", "csat.1")
        self.assert_refused([{"": "1"}], "unknown-input", ".1")

    def test_list_of_another_metric(self):
        for rows in (GOOD, [7], []):
            with self.subTest(rows):
                self.assert_refused(rows, "unknown-input", "channels", metric="cost-per-contact")
                self.assert_refused(rows, "unknown-metric", metric="cost-per-foo")
        self.assert_refused(GOOD, "unknown-input", "csat.5", **{"csat.5": GOOD})

    def test_most_rows(self):
        self.assertEqual(answer(GOOD[:1] * 61)["exact"], "6")
        for count in (62, 256, 65536, 65537, 65597):
            self.assert_refused(GOOD[:1] * count, "out-of-range", "channels")
        self.assert_refused([{"x": "1"}] * 65537, "unknown-input", "x.1")
        self.assert_refused([{}] * 62, "out-of-range", "channels")

    def test_repeated_list_counts_last(self):
        rows = json.dumps(GOOD[:1] * 61)
        line = f'{{"metric":"channel-mix","inputs":{{"channels":{rows},"channels":{json.dumps(GOOD)}}}}}'
        self.assertEqual(json.loads(answers(line.encode())[0])["exact"], "4")

    def test_order_of_keys_does_not_matter(self):
        turned = [dict(reversed(row.items())) for row in GOOD]
        self.assertEqual(answer(turned), answer(GOOD))


class OtherLists(unittest.TestCase):
    def test_groups_and_flows(self):
        groups = [{"average-handle-time": "240", "calls": "3000"}, {"average-handle-time": "420", "calls": "1000"}]
        self.assertEqual(answer(ABSENT, "aht-combined", groups=groups)["exact"], "285")
        flows = [{"cash-flow": flow} for flow in ("-10000", "6000", "6000")]
        self.assertEqual(answer(ABSENT, "npv", **{"cash-flows": flows, "rate": "10"})["exact"], "50000/121")
        self.assertEqual(answer(ABSENT, "npv", **{"cash-flows": [{"rate": "1"}], "rate": "10"}),
                         {"metric": "npv", "status": "unknown-input", "input": "rate.1"})


if __name__ == "__main__":
    unittest.main()
