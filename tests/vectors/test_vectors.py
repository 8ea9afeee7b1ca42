"""The vectors as they lie in the files: current, well formed, complete, and true to their steps."""

import copy
import json
import math
import unittest
from fractions import Fraction
from itertools import product

import generate
import structure
from shown import STATUSES, WARNINGS

SCHEMA = json.loads((generate.HERE / "schema.json").read_text("ascii"))
KEYS = ["metric", "status", "exact", "rounded", "unit", "period", "warnings", "steps"]

OPERATIONS = {
    "convert-period": lambda amount, ratio: amount * ratio,
    "sum": lambda *parts: sum(parts),
    "difference": lambda left, right: left - right,
    "quotient": lambda left, right: left / right,
    "percent": lambda left, right: left * 100 / right,
    "product": lambda *factors: math.prod(factors),
    "maximum": lambda *values: max(values),
    "round-up": math.ceil,
}
RESULTS = {"period-convert": "amount"}      # elsewhere the last step has the metric's own id


def read(name):
    text = (generate.HERE / f"{name}.jsonl").read_text("ascii")
    return [json.loads(line) for line in text.splitlines()]


def is_typed(step):
    """Whether the step turns what was typed into the value that later steps know by its id."""
    return step["operands"] != [] and step["operands"][0]["id"] == step["id"]


class Vectors(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.files = {path.stem: read(path.stem) for path in generate.HERE.glob("*.jsonl")}
        cls.responses = {vector["id"]: vector["response"]
                         for vectors in cls.files.values() for vector in vectors}
        cls.values = {id: response for id, response in cls.responses.items()
                      if response["status"] == "ok"}

    def test_files_are_current(self):
        self.assertTrue(self.files == generate.generate(),
                        "vectors differ: run python3 tests/vectors/generate.py")

    def test_structure(self):
        self.assertEqual(generate.faults(self.files), [])

    def test_every_status_of_every_metric_is_shown(self):
        for metric, expected in STATUSES.items():
            with self.subTest(metric):
                shown = {response["status"] for response in self.responses.values()
                         if response.get("metric") == metric}
                self.assertEqual(shown, expected)
        listed = set(SCHEMA["$defs"]["refusal"]["properties"]["status"]["enum"])
        self.assertEqual(listed, set().union(*STATUSES.values()) - {"ok"} | {"unknown-metric"})

    def test_every_warning_of_every_metric_is_shown(self):
        for metric, expected in WARNINGS.items():
            with self.subTest(metric):
                shown = {warning for response in self.values.values()
                         if response["metric"] == metric for warning in response["warnings"]}
                self.assertEqual(shown, expected)

    def test_every_conversion_is_shown(self):
        periods = ("week", "month", "quarter", "year")
        shown = {(operands[1]["id"], operands[1]["exact"])
                 for response in self.values.values() for step in response["steps"]
                 if step["operation"] == "convert-period" for operands in [step["operands"]]}
        self.assertEqual({id for id, _ in shown}, {f"{source}s-per-{target}" for source, target
                                                   in product(periods, repeat=2)
                                                   if source != target})
        self.assertEqual(len(shown), 18)        # six ratios with the week differ by calendar

    def test_keys_are_in_order(self):
        for id, response in self.responses.items():
            with self.subTest(id):
                expected = KEYS if response["status"] == "ok" else ["metric", "status", "input"]
                self.assertEqual(list(response), [key for key in expected if key in response]
                                 if "metric" in response else ["status"])

    def test_steps_replay_to_the_result(self):
        for id, response in self.values.items():
            with self.subTest(id):
                known = {}
                for step in response["steps"]:
                    typed = is_typed(step)
                    for operand in step["operands"][typed:]:
                        self.assertEqual(known.setdefault(operand["id"], operand["exact"]),
                                         operand["exact"])
                    operands = [Fraction(operand["exact"]) for operand in step["operands"]]
                    self.assertNotIn(step["id"], known)
                    known[step["id"]] = str(OPERATIONS[step["operation"]](*operands))
                    self.assertEqual(step["exact"], known[step["id"]])
                if response["steps"]:
                    metric = response["metric"]
                    self.assertEqual(step["id"], RESULTS.get(metric, metric))
                    self.assertEqual(step["exact"], response["exact"])
                    self.assertEqual(typed, metric == "period-convert")

    def test_rounded_is_the_nearest_and_ties_leave_zero(self):
        for id, response in self.values.items():
            with self.subTest(id):
                exact, rounded = Fraction(response["exact"]), Fraction(response["rounded"])
                unit = Fraction(1, 10 ** len(response["rounded"].partition(".")[2]))
                self.assertLessEqual(abs(exact - rounded), unit / 2)
                if abs(exact - rounded) == unit / 2:
                    self.assertGreater(abs(rounded), abs(exact))
                self.assertEqual(response["rounded"].startswith("-"), rounded < 0)


class Structure(unittest.TestCase):
    """The check finds what is planted."""

    def setUp(self):
        self.vector = read("cost-per-contact")[0]

    def plant(self, change):
        spoilt = copy.deepcopy(self.vector)
        change(spoilt)
        return structure.faults(spoilt, SCHEMA, SCHEMA)

    def test_sound_vector_passes(self):
        self.assertEqual(self.plant(lambda vector: None), [])

    def test_planted_faults_are_found(self):
        step = lambda vector: vector["response"]["steps"][0]
        for change in (
            lambda vector: vector.pop("id"),
            lambda vector: vector.update(id="no file"),
            lambda vector: vector.update(line="both"),
            lambda vector: vector.update(request="text"),
            lambda vector: vector.update(response=[]),
            lambda vector: vector["response"].pop("steps"),
            lambda vector: vector["response"].update(note="x"),
            lambda vector: vector["response"].update(status="fine"),
            lambda vector: vector["response"].update(exact="4/-2"),
            lambda vector: vector["response"].update(exact="-0"),
            lambda vector: vector["response"].update(rounded=7.16),
            lambda vector: vector["response"].update(rounded="7."),
            lambda vector: vector["response"].update(unit="euro"),
            lambda vector: vector["response"].update(warnings=["zero-cost", "zero-cost"]),
            lambda vector: vector["response"].update(steps=[]),
            lambda vector: vector["response"].update(metric="period-convert"),
            lambda vector: step(vector).update(operation="guess"),
            lambda vector: step(vector).update(id="contacts.0"),
            lambda vector: step(vector)["operands"][0].pop("exact"),
        ):
            self.assertNotEqual(self.plant(change), [])

    def test_unknown_keyword_is_an_error(self):
        with self.assertRaises(KeyError):
            structure.faults({}, {"minProperties": 1}, SCHEMA)

    def test_least_count_and_repeated_id_are_found(self):
        files = generate.generate()
        least = json.loads((generate.HERE / "minimum.json").read_text("ascii"))["hostile"]
        self.assertEqual(generate.faults(files | {"hostile": files["hostile"][:least]}), [])
        for spoilt in (
            {name: vectors for name, vectors in files.items() if name != "hostile"},
            files | {"hostile": files["hostile"][:least - 1]},
            files | {"hostile": files["hostile"] + files["hostile"][:1]},
            files | {"unlisted": []},
        ):
            self.assertEqual(len(generate.faults(spoilt)), 1)


if __name__ == "__main__":
    unittest.main()
