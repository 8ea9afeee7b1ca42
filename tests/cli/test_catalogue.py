"""The catalogue agrees with the oracle's, with the headers' prose, and with what `evaluate` accepts."""

import json
import re
import sys
import unittest
from fractions import Fraction

from program import REPOSITORY, answers, run

sys.path.append(str(REPOSITORY / "tests" / "oracle"))

import catalogue as oracle

SCHEMA = json.loads((REPOSITORY / "tests/vectors/schema.json").read_text("ascii"))["$defs"]
HEADERS = REPOSITORY / "core/include/contact_cost/metrics"

FORMULAS = {
    "total-cost": "wages + benefits + agent-licences + hardware + software + rent + utilities + taxes"
                  " + technology + training + recruitment + bonuses + other-costs",
    "cost-per-contact": "total-cost / contacts",
    "cost-per-call": "total-cost / calls",
    "cost-per-sale": "total-cost / sales",
    "cost-per-lead": "total-cost / leads",
    "average-handle-time": "(talk-time + hold-time + after-call-work) / calls",
    "return-on-investment": "net-gain / investment * 100",
}
UNITS = {
    "second": {"talk-time", "hold-time", "after-call-work"},
    "contact": {"contacts", "emails", "chats", "social-messages", "other-contacts"},
    "call": {"calls", "calls-offered", "calls-abandoned"},
    "sale": {"sales"},
    "lead": {"leads"},
}


def unit_of(id):
    return next((unit for unit, ids in UNITS.items() if id in ids), "money")


def role_of(metric, id):
    """The oracle's word for it: a role, and the name of its group."""
    for choice in metric.choices:
        if id == choice.whole:
            return "whole", id
        if id in choice.parts:
            return ("needed-part" if choice.every else "part"), choice.whole or choice.name
    return "required", None


def leaves(tree):
    if "operation" in tree:
        return [leaf for operand in tree["operands"] for leaf in leaves(operand)]
    return [tree["input"], *(leaves(tree["parts"]) if "parts" in tree else [])]


def operations(tree):
    parts = [tree["parts"]] if "parts" in tree else tree.get("operands", [])
    own = [(tree["id"], tree["operation"], [operand.get("input", operand.get("id"))
                                            for operand in tree["operands"]])] if "operation" in tree else []
    return [operation for part in parts for operation in operations(part)] + own


class Catalogue(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        done = run("catalogue")
        assert (done.returncode, done.stderr) == (0, b"")
        cls.catalogue = json.loads(done.stdout.decode("ascii"))
        cls.metrics = {metric["id"]: metric for metric in cls.catalogue["metrics"]}

    def each_input(self):
        return [(oracle.METRICS[id], entry) for id, metric in self.metrics.items()
                for entry in metric["inputs"]]

    def test_keys(self):
        self.assertEqual(list(self.catalogue), [
            "version", "periods", "default-period", "calendars", "default-calendar", "digits",
            "maximum-input-digits", "statuses", "warnings", "metrics"])
        for metric in self.metrics.values():
            self.assertEqual(list(metric), ["id", "unit", "formula", "expression", "inputs", "example"])

    def test_options(self):
        chosen = {key: value for key, value in self.catalogue.items()
                  if key not in ("metrics", "statuses", "warnings")}
        self.assertEqual(chosen, {
            "version": run("--version").stdout.decode().strip(),
            "periods": ["week", "month", "quarter", "year"],
            "default-period": "month",
            "calendars": ["365-days", "52-weeks"],
            "default-calendar": "365-days",
            "digits": {"minimum": 0, "maximum": 12, "default": 2},
            "maximum-input-digits": 30,
        })

    def test_statuses_and_warnings_are_the_schemas(self):
        refusals = set(SCHEMA["refusal"]["properties"]["status"]["enum"])
        self.assertEqual(set(self.catalogue["statuses"]), refusals | {"ok", "never"})
        self.assertEqual(self.catalogue["warnings"],
                         SCHEMA["value"]["properties"]["warnings"]["items"]["enum"])

    def test_metrics_and_units_are_the_oracles(self):
        self.assertEqual({id: metric["unit"] for id, metric in self.metrics.items()},
                         {id: metric.unit for id, metric in oracle.METRICS.items()})
        self.assertEqual(list(self.metrics), list(FORMULAS))

    def test_inputs_are_the_oracles_in_their_order(self):
        for id, metric in self.metrics.items():
            self.assertEqual([entry["id"] for entry in metric["inputs"]], list(oracle.METRICS[id].inputs))

    def test_kinds_of_inputs(self):
        for metric, entry in self.each_input():
            id = entry["id"]
            with self.subTest(id, unit=metric.unit):
                self.assertEqual(entry["unit"], unit_of(id))
                self.assertEqual(entry["per-period"], metric.per_period)
                self.assertEqual(entry["count"], id in oracle.COUNTS)
                self.assertEqual((entry["role"], entry.get("group")), role_of(metric, id))
                self.assertIsNone(entry["default"])

    def test_ranges(self):
        for metric, entry in self.each_input():
            id = entry["id"]
            with self.subTest(id, unit=metric.unit):
                self.assertEqual(entry["minimum"], None if id in oracle.SIGNED else "0")
                self.assertEqual(entry["zero-allowed"], id != metric.denominator)
                self.assertEqual(entry.get("below"),
                                 "calls-offered" if id == "calls-abandoned" else None)

    def test_formulas(self):
        self.assertEqual({id: metric["formula"] for id, metric in self.metrics.items()}, FORMULAS)
        for metric in self.metrics.values():
            words = set(re.findall(r"[a-z][a-z-]*", metric["formula"]))
            self.assertLessEqual(words, {entry["id"] for entry in metric["inputs"]})

    def test_expressions_mention_every_input(self):
        for metric in self.metrics.values():
            self.assertEqual(set(leaves(metric["expression"])), {entry["id"] for entry in metric["inputs"]})

    def test_expressions_are_the_oracles_steps(self):
        for id, metric in self.metrics.items():
            self.assertEqual(operations(metric["expression"]),
                             [(step.id, step.operation, list(step.operands))
                              for step in oracle.METRICS[id].steps])

    def test_examples_are_those_of_the_headers(self):
        for id, metric in self.metrics.items():
            with self.subTest(id):
                request = {"metric": id, "inputs": metric["example"], "digits": 12}
                response = json.loads(answers(json.dumps(request).encode())[0])
                prose = (HEADERS / f"{id.replace('-', '_')}.h").read_text("ascii")
                worked, result = re.search(r"^// Example: (.*) = ([\d,.]*\d)", prose, re.MULTILINE).groups()
                self.assertEqual(Fraction(response["exact"]), Fraction(result.replace(",", "")))
                shown = {number.replace(",", "") for number in re.findall(r"\d[\d,]*", worked)}
                self.assertEqual(shown, set(metric["example"].values()))


if __name__ == "__main__":
    unittest.main()
