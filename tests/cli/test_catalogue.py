"""The catalogue agrees with the oracle's, with the headers' prose, and with what `evaluate` accepts."""

import json
import re
import unittest
from fractions import Fraction

import expected
from expected import oracle
from program import REPOSITORY, answers, run

SCHEMA = json.loads((REPOSITORY / "tests/vectors/schema.json").read_text("ascii"))["$defs"]

KEYS = ["id", "topic", "unit", "default-period", "formula", "expression", "beside", "inputs", "list",
        "quantities", "example", "readings", "related"]
INPUT_KEYS = ["id", "unit", "per-period", "timing", "count", "role", "group", "minimum", "above-minimum",
              "maximum", "below-maximum", "usual-minimum", "usual-maximum", "zero-allowed", "may-be-once", "below", "at-most", "default"]
OPTIONAL = {"list", "group", "above-minimum", "maximum", "below-maximum", "usual-minimum", "usual-maximum",
            "may-be-once", "below", "at-most"}
USUAL = {                   # of a percentage that is not here: 1 and more
    "average-handle-time": ("15", "7200"),
    "occupancy": ("20", None),
    "occupancy-after": ("20", None),
    "shrinkage": ("2", "70"),
    "fcr": ("10", None),
    "rate": ("1", "50"),
    "life": ("12", None),
}


def evaluated(metric, inputs, **options):
    return json.loads(answers(json.dumps({"metric": metric, "inputs": inputs, **options}).encode())[0])


def operations(tree):
    """Every operation of a formula, with the ids that it takes."""
    if "either" in tree:
        return operations(tree["whole"]) + operations(tree["parts"])
    parts = [found for operand in tree.get("operands", []) for found in operations(operand)]
    return parts + ([(tree["id"], tree["operation"], tuple(map(name_of, tree["operands"])))]
                    if "operation" in tree else [])


def name_of(tree):
    return next(tree[key] for key in ("input", "constant", "either", "quantity", "id") if key in tree)


def leaves(tree):
    if "either" in tree:
        return leaves(tree["whole"]) | leaves(tree["parts"])
    return {tree["input"]} if "input" in tree else set().union(*map(leaves, tree.get("operands", [])))


def trees(metric):
    return [*metric["beside"], metric["expression"]]


class Catalogue(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        done = run("catalogue")
        assert (done.returncode, done.stderr) == (0, b"")
        cls.catalogue = json.loads(done.stdout.decode("ascii"))
        cls.metrics = {metric["id"]: metric for metric in cls.catalogue["metrics"]}

    def for_each_metric(self, check):
        for id, metric in self.metrics.items():
            with self.subTest(id):
                check(oracle.METRICS[id], metric)

    def for_each_input(self, check):
        for id, metric in self.metrics.items():
            known = oracle.METRICS[id]
            for ours, theirs in zip(expected.inputs(known), metric["inputs"], strict=True):
                with self.subTest(f"{id}: {ours.id}"):
                    check(known, ours, theirs)

    def test_keys(self):
        self.assertEqual(list(self.catalogue), [
            "version", "periods", "default-period", "calendars", "default-calendar", "digits",
            "maximum-input-digits", "statuses", "warnings", "metrics"])

        def check(_known, metric):
            self.assertEqual(list(metric), [key for key in KEYS if key in metric])
            self.assertLessEqual(set(KEYS) - set(metric), OPTIONAL)
            for entry in metric["inputs"]:
                self.assertEqual(list(entry), [key for key in INPUT_KEYS if key in entry])
                self.assertLessEqual(set(INPUT_KEYS) - set(entry), OPTIONAL)

        self.for_each_metric(check)

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
        self.assertEqual(set(self.catalogue["statuses"]), refusals | {"ok"})
        self.assertEqual(self.catalogue["warnings"],
                         SCHEMA["warnings"]["items"]["enum"])

    def test_metrics_in_their_order(self):
        listed = [(id, metric["topic"]) for id, metric in self.metrics.items()]
        self.assertEqual(listed, expected.METRICS)
        self.assertEqual(set(self.metrics), set(oracle.METRICS))

    def test_units_and_periods_are_the_oracles(self):
        def check(known, metric):
            self.assertEqual(metric["unit"], known.unit)
            self.assertEqual(metric["default-period"], known.period)

        self.for_each_metric(check)

    def test_related_metrics_exist(self):
        def check(_known, metric):
            self.assertTrue(metric["related"])
            self.assertEqual(len(set(metric["related"])), len(metric["related"]))
            self.assertLessEqual(set(metric["related"]), self.metrics.keys() - {metric["id"]})

        self.for_each_metric(check)

    def test_inputs_are_the_oracles_in_their_order(self):
        def check(known, metric):
            self.assertEqual([entry["id"] for entry in metric["inputs"]],
                             [input.id for input in expected.inputs(known)])

        self.for_each_metric(check)

    def test_kinds_of_inputs(self):
        def check(_known, ours, theirs):
            timing = expected.TIMINGS[ours.time]
            self.assertEqual(theirs["timing"], timing)
            self.assertEqual(theirs["per-period"], timing == "per-period")
            self.assertEqual(theirs.get("may-be-once", False), ours.time == expected.LINE)
            self.assertEqual(theirs["count"], ours.count)
            self.assertEqual(theirs["unit"] == "percent", ours.percent)
            if ours.id in expected.UNITS:
                self.assertEqual(theirs["unit"], expected.UNITS[ours.id])
            elif not ours.percent:
                self.assertTrue(theirs["unit"] == "agent" if ours.count else theirs["unit"].startswith("money"))

        self.for_each_input(check)

    def test_ranges(self):
        def check(_known, ours, theirs):
            lowest = ours.above if ours.above is not None else ours.least
            minimum = lowest if lowest is not None else None if ours.signed else 0
            self.assertEqual(theirs["minimum"], None if minimum is None else str(minimum))
            self.assertEqual("above-minimum" in theirs, ours.above is not None)
            highest = ours.below if ours.below is not None else ours.most
            self.assertEqual(theirs.get("maximum"), None if highest is None else str(highest))
            self.assertEqual("below-maximum" in theirs, ours.below is not None)
            starts_at_zero = ours.above != 0 and (ours.least or 0) <= 0
            self.assertEqual(theirs["zero-allowed"], not ours.not_zero and starts_at_zero)
            limit = ours.limit.id if ours.limit else None
            self.assertEqual(theirs.get("below"), limit if ours.limit and ours.limit.strict else None)
            self.assertEqual(theirs.get("at-most"), limit if ours.limit and not ours.limit.strict else None)

        self.for_each_input(check)

    def test_usual_ranges_lie_within_what_is_taken(self):
        def check(_known, ours, theirs):
            usual = theirs.get("usual-minimum"), theirs.get("usual-maximum")
            self.assertEqual(usual, USUAL.get(ours.id, ("1", None) if ours.percent else (None, None)))
            if usual == (None, None):
                return
            least, most = float(usual[0] or 0), float(usual[1] or "inf")
            self.assertLess(least, min(most, float(theirs.get("maximum", "inf"))))
            self.assertGreaterEqual(least, float(theirs["minimum"] or 0))

        self.for_each_input(check)

    def test_defaults(self):
        def check(_known, ours, theirs):
            self.assertEqual(theirs["default"], {"input": ours.default_from} if ours.default_from else ours.default)

        self.for_each_input(check)

    def test_roles(self):
        def check(known, ours, theirs):
            self.assertEqual((theirs["role"], theirs.get("group")), expected.role(known, ours))

        self.for_each_input(check)

    def test_lists(self):
        def check(known, metric):
            rows = known.rows
            self.assertEqual(metric.get("list"), rows and {
                "id": rows.id, "maximum-rows": 61, "fields": [field.id for field in rows.fields],
                **({"label": rows.label} if rows.label else {})})

        self.for_each_metric(check)

    def test_formulas(self):
        for id, formula in expected.FORMULAS.items():
            self.assertEqual(self.metrics[id]["formula"], formula)

    def test_formulas_name_inputs_and_quantities_alone(self):
        def check(_known, metric):
            known = {entry["id"] for entry in metric["inputs"]} | metric["quantities"].keys()
            words = set(re.findall(r"[a-z][a-z-]*", metric["formula"])) - expected.WORDS
            self.assertLessEqual(words, known)

        self.for_each_metric(check)

    def test_expressions_mention_every_input(self):
        def check(_known, metric):
            self.assertEqual(set().union(*map(leaves, trees(metric))),
                             {entry["id"] for entry in metric["inputs"]})

        self.for_each_metric(check)

    def test_expressions_are_the_oracles_steps(self):
        def check(known, metric):
            steps = {(step.id, expected.SHOWN_AS.get(step.operation, step.operation), step.operands)
                     for step in expected.steps(known)}
            found = [operation for tree in trees(metric) for operation in operations(tree)]
            self.assertEqual(set(found), steps | expected.POWERS.get(metric["id"], set()))
            self.assertEqual(len(found), len(set(found)))

        self.for_each_metric(check)

    def test_what_stands_beside_is_the_oracles(self):
        def check(known, metric):
            self.assertEqual([tree["id"] for tree in metric["beside"]],
                             [step.id for step in expected.steps(known) if step.beside])

        self.for_each_metric(check)

    def test_readings_agree_with_each_other(self):
        def check(_known, metric):
            self.assertTrue(not metric["readings"] or metric["id"] in metric["readings"])
            for other in metric["readings"]:
                self.assertEqual(self.metrics[other]["readings"], metric["readings"])

        self.for_each_metric(check)

    def test_quantities_are_what_steps_work_out(self):
        def check(known, metric):
            powers = {id for id, _, _ in expected.POWERS.get(metric["id"], set())}
            self.assertEqual(set(metric["quantities"]), {step.id for step in expected.steps(known)} | powers)
            self.assertEqual(metric["quantities"].get(metric["id"], "number"), metric["unit"])
            for unit in metric["quantities"].values():
                self.assertRegex(unit, r"^([a-z]+(/[a-z]+)?)?$")

        self.for_each_metric(check)

    def test_units_of_quantities(self):
        for id, units in expected.QUANTITIES.items():
            found = self.metrics[id]["quantities"]
            self.assertEqual({name: found[name] for name in units}, units)

    def test_examples_are_answered_in_full(self):
        def check(_known, metric):
            response = evaluated(metric["id"], metric["example"])
            self.assertEqual((response["status"], response["unit"], response["period"]),
                             ("ok", metric["unit"], metric["default-period"]))
            self.assertEqual(response["warnings"], expected.WARNINGS.get(metric["id"], []))

        self.for_each_metric(check)

    def test_examples_are_those_of_the_headers(self):
        def check(_known, metric):
            prose = expected.example_in_prose(metric["id"])
            response = evaluated(metric["id"], metric["example"])
            worked_out = expected.numbers_of(response)
            self.assertTrue(prose)
            self.assertTrue(any(expected.reads_as(Fraction(response["exact"]), number) for number in prose)
                            or metric["id"] == "what-if")
            known = {abs(number) for number in worked_out | expected.typed(metric["example"])}
            for number in prose - expected.IN_PROSE_ALONE.get(metric["id"], set()):
                self.assertTrue(any(expected.reads_as(value, number) for value in known), number)

        self.for_each_metric(check)


if __name__ == "__main__":
    unittest.main()
