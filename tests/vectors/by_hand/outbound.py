"""cost-per-sale and cost-per-lead: the same arithmetic over two kinds of result."""

from .build import (COST_LINES, EDGE_HEAD, EDGE_TAIL, LEAST, MOST, TAIL_BEYOND, TAIL_REDUCED, ask,
                    per)


def outbound(metric, results):
    def over(cost, count, **options):
        return ask(metric, {"total-cost": cost, results: count}, **options)

    def by_lines(inputs, **options):
        return ask(metric, inputs, **options)

    values = [
        ("hundreds", over("45000", "150")),
        ("fifty", over("45000", "900")),
        ("one", over("0.01", "1")),
        ("sevenths", over("1000", "7", digits=7)),
        ("tie-at-0-digits", over("3", "2", digits=0)),
        ("tie-at-2-digits", over("0.25", "50")),
        ("tie-at-11-digits", over("0.00000000001", "2", digits=11)),
        ("tie-at-12-digits", over("0.000000000005", "2", digits=12)),
        ("repeating-nines-do-not-carry", over("2999", "3000", digits=3)),
        ("zero-cost", over("0", "12")),
        ("below-minor-unit", over("3", "1000")),
        ("fractional-count", over("45", "1.5")),
        ("whole-count-with-decimals", over("45", "15.00")),
        ("single-line", by_lines({"recruitment": "10", results: "4"})),
        ("all-lines", by_lines({line: "2.5" for line in COST_LINES} | {results: "13"})),
        ("zero-lines", by_lines({"wages": "0", "rent": "-0", results: "1"})),
        ("mixed-periods", over(per("year", "1200"), per("week", "0.84"))),
        ("mixed-periods-52-weeks", over(per("year", "52"), per("week", "0.5"),
                                        calendar="52-weeks")),
        ("one-foreign-period", over(per("quarter", "90"), per("quarter", "45"), period="week")),
        ("plain-count-yearly-lines", by_lines(
            {"wages": per("year", "120"), "software": per("quarter", "3"), results: "11"})),
        ("sum-just-fits", by_lines({"wages": EDGE_HEAD, "rent": EDGE_TAIL, results: "1"},
                                   digits=12)),
        ("sum-reduces-to-fit", by_lines({"wages": EDGE_HEAD, "rent": TAIL_REDUCED, results: "1"})),
        ("quotient-just-fits", by_lines(
            {"wages": EDGE_HEAD, "rent": EDGE_TAIL, results: "0.000000001"})),
        ("denominator-just-fits", over(LEAST, "1701411834", digits=12)),
        ("thirty-digits", over(MOST, "111111111111111111111111111111")),
    ]
    refused = [
        ("zero-count", over("45000", "0")),
        ("zero-count-before-its-cost-is-zero", over("0", "0.0")),
        ("count-missing", by_lines({"total-cost": "45000"})),
        ("cost-missing", by_lines({results: "45000"})),
        ("cost-conflict", by_lines({"total-cost": "1", "utilities": "1", results: "1"})),
        ("negative-cost", over("-1", "1")),
        ("negative-count", over("1", "-1")),
        ("malformed-count", over("1", "1 000")),
        ("sum-just-beyond", by_lines({"rent": EDGE_HEAD, "taxes": TAIL_BEYOND, results: "1"})),
        ("quotient-just-beyond", by_lines(
            {"rent": EDGE_HEAD, "taxes": TAIL_REDUCED, results: "0.000000001"})),
        ("denominator-just-beyond", over(LEAST, "1701411835")),
        ("calls-are-not-an-input", by_lines({"total-cost": "1", "calls": "1"})),
        ("own-result-offered", by_lines({"total-cost": "1", results: "1", metric: "1"})),
        ("unknown-period-of-count", over("1", per("fortnight", "1"))),
    ]
    return values + refused


SALE = outbound("cost-per-sale", "sales") + [
    ("leads-are-not-an-input", ask("cost-per-sale",
                                   {"total-cost": "1", "sales": "1", "leads": "1"})),
]
LEAD = outbound("cost-per-lead", "leads") + [
    ("sales-are-not-an-input", ask("cost-per-lead",
                                   {"total-cost": "1", "leads": "1", "sales": "1"})),
]
