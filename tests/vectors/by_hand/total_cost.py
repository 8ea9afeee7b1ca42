"""total-cost: the sum of the lines given, each brought to one period."""

from .build import (ALMOST_ONE, COST_LINES, EDGE_HEAD, EDGE_TAIL, LEAST, MOST, PERIODS,
                    TAIL_BEYOND, TAIL_REDUCED, ask, per)


def total(inputs, **options):
    return ask("total-cost", inputs, **options)


ONE_LINE = [(f"only-{line}", total({line: "1234.5"})) for line in COST_LINES]

PERIOD_PAIRS = [
    (f"{calendar}-{source}-to-{target}",
     total({"wages": per(source, "1")}, period=target, calendar=calendar, digits=6))
    for calendar in ("365-days", "52-weeks")
    for source in PERIODS
    for target in PERIODS
]

SUMS = [
    ("nine-lines", total({
        "wages": "30000", "benefits": "6000", "agent-licences": "1500", "hardware": "800",
        "software": "1200", "rent": "4000", "utilities": "700", "taxes": "1300",
        "other-costs": "500"})),
    ("all-lines-each-seen", total(
        {line: str(2**power) for power, line in enumerate(COST_LINES)}, digits=0)),
    ("all-lines-reversed-steps-in-order", total(
        {line: str(2**power) for power, line in reversed(list(enumerate(COST_LINES)))}, digits=0)),
    ("tenths-add-exactly", total({"wages": "0.1", "rent": "0.2"}, digits=12)),
    ("beyond-double-precision", total({"wages": "9007199254740993", "rent": "0.01"})),
    ("same-amount-twice", total({"wages": "333.33", "bonuses": "333.33"})),
    ("zero-line-beside-others", total({"wages": "100", "training": "0"})),
    ("leading-zeros", total({"wages": "0000100.500"})),
    ("trailing-zeros", total({"wages": "100.5000000000"})),
    ("object-without-period", total({"wages": {"value": "10"}})),
]

ZERO = [
    ("zero-line", total({"wages": "0"})),
    ("zero-lines", total({"wages": "0", "rent": "0.00", "taxes": "000"})),
    ("minus-zero", total({"wages": "-0"})),
    ("minus-zero-with-decimals", total({"wages": "-0.000", "rent": "5"}, digits=0)),
    ("zero-at-twelve-digits", total({"wages": "0"}, digits=12)),
    ("zero-converted", total({"wages": per("year", "0")})),
]

ROUNDING = [
    ("tie-at-0-digits-up-to-1", total({"wages": "0.5"}, digits=0)),
    ("tie-at-0-digits-even-half", total({"wages": "2.5"}, digits=0)),
    ("below-tie-at-0-digits", total({"wages": "0.49999999999999999999999999999"}, digits=0)),
    ("tie-at-1-digit", total({"wages": "0.25"}, digits=1)),
    ("tie-at-2-digits", total({"wages": "1.005"})),
    ("tie-at-3-digits", total({"wages": "1.0005"}, digits=3)),
    ("tie-at-12-digits", total({"wages": "0.0000000000005"}, digits=12)),
    ("below-tie-at-12-digits", total({"wages": "0.00000000000049"}, digits=12)),
    ("carry-through-nines", total({"wages": "999.995"})),
    ("carry-makes-a-digit", total({"wages": "9.9999999999995"}, digits=12)),
    ("padded-to-12-digits", total({"wages": "7"}, digits=12)),
    ("repeating-decimal", total({"wages": per("quarter", "1000")}, digits=12)),
    ("below-minor-unit", total({"wages": "0.004"})),
    ("just-a-minor-unit", total({"wages": "0.005"})),
    ("thirty-digits-at-0-digits", total({"wages": "99999999999999999999999999999.5"}, digits=0)),
]

MIXED = [
    ("all-in-one-foreign-period", total({"wages": per("year", "120"), "rent": per("year", "12")})),
    ("plain-text-beside-foreign-period", total({"wages": "10", "rent": per("year", "12")})),
    ("plain-text-beside-own-period", total({"wages": "10", "rent": per("month", "12")})),
    ("own-period-spelled-out", total({"wages": per("month", "10")}, period="month")),
    ("plain-text-follows-request", total({"wages": "10", "rent": per("year", "12")},
                                         period="year")),
    ("four-periods-365-days", total({
        "wages": per("week", "7"), "rent": per("month", "365"), "taxes": per("quarter", "365"),
        "bonuses": per("year", "365")}, period="week")),
    ("four-periods-52-weeks", total({
        "wages": per("week", "1"), "rent": per("month", "13"), "taxes": per("quarter", "13"),
        "bonuses": per("year", "52")}, period="week", calendar="52-weeks")),
    ("week-year-week-cancels", total({"wages": per("year", "365")}, period="week")),
    ("zero-in-another-period-mixes", total({"wages": "5", "rent": per("week", "0")})),
    ("twelfths-of-thirty-digits", total({"wages": per("year", MOST)})),
    ("most-digits-week-to-year", total({"wages": per("week", MOST)}, period="year")),
    ("least-value-month-to-week", total({"wages": per("month", LEAST)}, period="week", digits=12)),
]

EDGES = [
    ("thirty-digits", total({"wages": MOST})),
    ("thirty-digits-with-point", total({"wages": "123456789012345.678901234567890"}, digits=12)),
    ("thirty-digits-mostly-leading-zeros", total({"wages": "0" * 29 + "7"})),
    ("thirteen-times-thirty-digits", total({line: MOST for line in COST_LINES})),
    ("sum-just-fits", total({"wages": EDGE_HEAD, "rent": EDGE_TAIL}, digits=9)),
    ("sum-just-beyond", total({"wages": EDGE_HEAD, "rent": TAIL_BEYOND})),
    ("sum-beyond-until-reduced", total({"wages": EDGE_HEAD, "rent": TAIL_REDUCED}, digits=9)),
    ("sum-beyond-names-first-given-line", total({"rent": EDGE_HEAD, "other-costs": LEAST})),
    ("partial-sum-beyond-result-fits", total(
        {"wages": "1" + "0" * 29, "benefits": LEAST, "hardware": ALMOST_ONE})),
    ("partial-sum-beyond-result-fits-converted", total(
        {"wages": per("year", "1" + "0" * 29), "benefits": per("year", LEAST),
         "hardware": per("year", ALMOST_ONE)})),
    ("thirteen-fractions-in-four-periods", total(
        {line: per(PERIODS[index % 4], "0." + f"{10**29 // (index + 7):029}")
         for index, line in enumerate(COST_LINES)}, digits=12)),
    ("padded-zeros-reduce", total({"wages": MOST, "rent": "0.50000000000000000000000000000"},
                                  digits=1)),
    ("least-value", total({"wages": LEAST}, digits=12)),
    ("two-scales-that-fit", total({"wages": "1000000000", "rent": LEAST}, digits=12)),
    ("two-scales-that-do-not", total({"wages": "10000000000", "rent": LEAST})),
    ("order-of-keys-is-free", total({"rent": TAIL_BEYOND, "wages": EDGE_HEAD})),
]

REFUSED = [
    ("no-line", total({})),
    ("own-result-offered", total({"total-cost": "5"})),
    ("own-result-beside-lines", total({"wages": "1", "total-cost": "5"})),
    ("contacts-are-not-an-input", total({"wages": "1", "contacts": "5"})),
    ("malformed-line", total({"wages": "1", "rent": "one"})),
    ("negative-line", total({"wages": "1", "rent": "-0.01"})),
    ("period-of-a-line-unknown", total({"wages": per("day", "1")})),
    ("later-line-with-worse-fault", total({"rent": "x", "wages": "-1"})),
]

CASES = ONE_LINE + PERIOD_PAIRS + SUMS + ZERO + ROUNDING + MIXED + EDGES + REFUSED
