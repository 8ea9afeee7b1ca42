"""cost-per-call: over the calls handled, typed or offered less abandoned."""

from .build import (COST_LINES, EDGE_HEAD, EDGE_TAIL, LEAST, MOST, TAIL_BEYOND, TAIL_REDUCED, ask,
                    per)


def call(inputs, **options):
    return ask("cost-per-call", inputs, **options)


def handled(cost, calls, **options):
    return call({"total-cost": cost, "calls": calls}, **options)


def offered(cost, calls_offered, calls_abandoned, **options):
    return call({"total-cost": cost, "calls-offered": calls_offered,
                 "calls-abandoned": calls_abandoned}, **options)


HANDLED = [
    ("published-low", handled("27000", "10000")),
    ("published-high", handled("56000", "10000")),
    ("below-tie", handled("56040", "10000")),
    ("tie", handled("56050", "10000")),
    ("tie-at-0-digits", handled("7", "2", digits=0)),
    ("tie-at-4-digits", handled("0.0003", "2", digits=4)),
    ("tie-at-12-digits", handled("0.000000000003", "2", digits=12)),
    ("elevenths", handled("100", "11", digits=12)),
    ("zero-cost", handled("0", "7")),
    ("below-minor-unit", handled("1", "201")),
    ("exactly-half-a-minor-unit", handled("1", "200")),
    ("fractional-calls", handled("10", "0.3")),
    ("lines", call({"wages": "60", "training": "3", "calls": "9"})),
    ("all-lines", call({line: "1" for line in COST_LINES} | {"calls": "13"})),
    ("single-line", call({"bonuses": "1", "calls": "8"}, digits=3)),
]

OFFERED = [
    ("offered-less-abandoned", offered("6000", "1000", "91")),
    ("none-abandoned", offered("6000", "1000", "0")),
    ("minus-zero-abandoned", offered("6000", "1000", "-0")),
    ("all-but-one-abandoned", offered("6000", "1000", "999")),
    ("all-but-a-part-of-one-abandoned", offered("1", "1", "0.999")),
    ("fractional-offered", offered("6", "10.5", "0.5")),
    ("fractional-abandoned", offered("6", "10", "0.5")),
    ("lines-over-difference", call({"wages": "90", "rent": "10", "calls-offered": "30",
                                    "calls-abandoned": "5"})),
    ("below-offered-only-as-converted", offered("10", per("week", "10"), per("month", "40"))),
    ("not-below-as-converted", offered("10", per("month", "40"), per("week", "10"))),
    ("equal-as-converted", offered("10", per("year", "12"), per("month", "1"))),
    ("just-below-as-converted", offered("10", per("year", "12.01"), per("month", "1"))),
    ("equal-under-52-weeks", offered("10", per("week", "1"), per("quarter", "13"),
                                     calendar="52-weeks")),
    ("below-under-365-days", offered("10", per("week", "1"), per("quarter", "13"))),
    ("three-periods", offered(per("year", "1200"), per("quarter", "30"), per("week", "0.84"))),
    ("all-steps", call({"wages": per("year", "1200"), "rent": per("month", "10"),
                        "calls-offered": per("quarter", "33"), "calls-abandoned": "1"})),
]

PERIODS = [
    ("calls-by-week-365-days", handled("5000", per("week", "84"))),
    ("calls-by-week-52-weeks", handled("5200", per("week", "12"), calendar="52-weeks")),
    ("cost-by-quarter-asked-by-year", handled(per("quarter", "300"), "100", period="year")),
    ("both-by-year-asked-by-week", handled(per("year", "365"), per("year", "73"), period="week")),
]

EDGES = [
    ("difference-just-fits", offered(
        "0", "170141183460469231731687303716", "0.115894273")),
    ("difference-just-beyond", offered(
        "0", "170141183460469231731687303716", "0.115894271")),
    ("difference-beyond-until-reduced", offered(
        "0", "170141183460469231731687303716", "0.115894272")),
    ("difference-of-far-scales", offered("0", MOST, LEAST)),
    ("difference-of-one-part", offered("1", "1", "0.99999999999999999999999999999")),
    ("quotient-just-fits", call(
        {"wages": EDGE_HEAD, "rent": EDGE_TAIL, "calls-offered": "1.000000001",
         "calls-abandoned": "1"}, digits=0)),
    ("quotient-just-beyond", call(
        {"benefits": EDGE_HEAD, "rent": TAIL_REDUCED, "calls-offered": "1.000000001",
         "calls-abandoned": "1"}, digits=0)),
    ("quotient-beyond-names-total", handled(MOST, LEAST)),
    ("cost-sum-beyond", call({"software": EDGE_HEAD, "rent": TAIL_BEYOND, "calls": "1"})),
    ("cost-sum-beyond-before-difference-beyond", call(
        {"software": EDGE_HEAD, "rent": TAIL_BEYOND, "calls-offered": MOST,
         "calls-abandoned": LEAST})),
    ("denominator-just-fits", handled(LEAST, "1701411834", digits=12)),
    ("denominator-just-beyond", handled(LEAST, "1701411835", digits=12)),
]

REFUSED = [
    ("zero-calls", handled("10", "0")),
    ("abandoned-equals-offered", offered("100", "10", "10")),
    ("abandoned-above-offered", offered("100", "10", "11")),
    ("both-zero", offered("100", "0", "0")),
    ("abandoned-equals-offered-in-other-text", offered("100", "10", "010.00")),
    ("nothing-to-divide-by", call({"total-cost": "1"})),
    ("only-offered", call({"total-cost": "1", "calls-offered": "5"})),
    ("only-abandoned", call({"total-cost": "1", "calls-abandoned": "5"})),
    ("only-offered-and-malformed", call({"total-cost": "1", "calls-offered": "x"})),
    ("only-abandoned-and-malformed", call({"total-cost": "1", "calls-abandoned": "x"})),
    ("calls-and-offered", call({"total-cost": "1", "calls": "5", "calls-offered": "5"})),
    ("calls-and-abandoned", call({"total-cost": "1", "calls": "5", "calls-abandoned": "5"})),
    ("calls-and-both", call({"total-cost": "1", "calls": "x", "calls-offered": "5",
                             "calls-abandoned": "1"})),
    ("negative-abandoned", offered("100", "10", "-1")),
    ("negative-offered", offered("100", "-10", "-20")),
    ("cost-missing", call({"calls": "5"})),
    ("cost-conflict", call({"total-cost": "5", "other-costs": "1", "calls": "5"})),
    ("emails-are-not-an-input", call({"total-cost": "5", "calls": "5", "emails": "1"})),
    ("own-result-offered", call({"total-cost": "5", "calls": "5", "cost-per-call": "1"})),
    ("malformed-calls", handled("5", "5.")),
]

CASES = HANDLED + OFFERED + PERIODS + EDGES + REFUSED
