"""Investments: their sum, what they save, what they lose a period, and amounts by period."""

from .build import (
    EDGE_HEAD, EDGE_TAIL, LEAST, MOST, PERIODS, TAIL_BEYOND, ask, each_input, everywhere, per,
    trying,
)

LINES = ("software", "equipment", "infrastructure", "wages", "bonuses", "campaigns", "training",
         "recruitment", "it-staff")
SUM = {"software": per("once", "10000"), "wages": "2000", "periods": "12"}
PAYBACK = {"investment": "10000", "net-saving": "1250"}
WORTH = {"purchase": "120000", "life": "60"}


def total(inputs, **options):
    return ask("investment-total", inputs, **options)


def payback(investment, net_saving, **options):
    return ask("payback-months", {"investment": investment, "net-saving": net_saving}, **options)


def worth(changes, **options):
    return ask("depreciation", WORTH | changes, **options)


def convert(amount, **options):
    return ask("period-convert", {"amount": amount}, **options)


INVESTMENT = [
    ("once-and-monthly", total(SUM)),
    ("only-once", total({"equipment": per("once", "500"), "periods": "12"})),
    ("only-recurring", total({"equipment": "500", "periods": "12"})),
    ("all-lines-once", total({line: per("once", str(2**power))
                              for power, line in enumerate(LINES)} | {"periods": "3"})),
    ("all-lines-recurring", total({line: str(2**power) for power, line in enumerate(LINES)}
                                  | {"periods": "3"})),
    ("four-periods-and-once", total({
        "software": per("once", "1"), "equipment": per("week", "84"), "wages": per("month", "1"),
        "bonuses": per("quarter", "3"), "training": per("year", "12"), "periods": "2"})),
    ("once-beside-weeks-does-not-mix", total({
        "software": per("once", "1"), "wages": per("week", "84"), "periods": "1"})),
    ("half-a-period", total(SUM | {"periods": "0.5"})),
    ("asked-by-year", total(SUM | {"wages": per("month", "2000"), "periods": "3"},
                            period="year")),
    ("no-cost-at-all", total({"software": per("once", "0"), "wages": "0", "periods": "1"})),
    ("below-minor-unit", total({"wages": "0.001", "periods": "1"})),
    ("no-line", total({"periods": "12"})),
    ("no-line-before-periods-fault", total({"periods": "x"})),
    ("periods-by-month", total(SUM | {"periods": per("month", "12")})),
    ("once-sum-beyond-names-software", total({
        "software": per("once", EDGE_HEAD), "training": per("once", TAIL_BEYOND),
        "periods": "1"})),
    ("recurring-sum-beyond-names-wages", total({
        "software": per("once", "1"), "wages": EDGE_HEAD, "training": TAIL_BEYOND,
        "periods": "1"})),
    ("product-beyond-names-line", total({"campaigns": MOST, "periods": MOST})),
    ("sum-beyond-names-the-longest-line", total({
        "software": TAIL_BEYOND, "training": per("once", EDGE_HEAD), "periods": "1"})),
    ("sum-just-fits", total({"software": EDGE_TAIL, "training": per("once", EDGE_HEAD),
                             "periods": "1"})),
    ("once-misspelled", total({"software": per("Once", "1"), "periods": "1"})),
    ("rent-is-not-an-input", total(SUM | {"rent": "1"})),
] + everywhere("investment-total", SUM) + each_input("investment-total", SUM) + (
    trying("investment-total", SUM, "periods", LEAST, "-0", "0.001", "1000", "12.0")
    + [(f"{line}-malformed-line", total(SUM | {line: "x"})) for line in LINES])

CONVERT = [
    (f"{calendar}-{source}-to-{target}", convert(per(source, "7"), period=target,
                                                 calendar=calendar, digits=6))
    for calendar in ("365-days", "52-weeks") for source in PERIODS for target in PERIODS
] + [
    ("plain", convert("5.25")),
    ("zero", convert("0")),
    ("minus-zero", convert("-0.0")),
    ("thirty-digits", convert(per("year", MOST), period="week")),
    ("least", convert(per("week", LEAST), period="year")),
    ("below-minor-unit", convert("0.001")),
    ("object-without-period", convert({"value": "3"})),
    ("fractions-do-not-warn", convert("0.5", digits=0)),
] + everywhere("period-convert", {"amount": "1"}) + each_input("period-convert", {"amount": "1"})

PAYBACK_CASES = [
    ("eight-months", payback("10000", "1250")),
    ("thirds", payback("10000", "3000")),
    ("saving-by-year", payback("10000", per("year", "12000"))),
    ("saving-by-week-asked-by-year", payback("10000", per("week", "70"), period="year")),
    ("no-saving", payback("10000", "0")),
    ("minus-zero-saving", payback("10000", "-0")),
    ("loss", payback("10000", "-1250")),
    ("loss-by-week", payback("10000", per("week", "-0.01"))),
    ("loss-beyond-every-number", payback(MOST, "-" + LEAST)),
    ("investment-fault-before-never", payback("0", "0")),
    ("below-minor-unit", payback("0.01", "1000")),
    ("quotient-beyond", payback(MOST, LEAST)),
    ("least-saving", payback("1", LEAST)),
] + everywhere("payback-months", PAYBACK) + each_input("payback-months", PAYBACK) + (
    trying("payback-months", PAYBACK, "investment", LEAST, "0.01", "-0", "-0.01"))

DEPRECIATION = [
    ("five-years", worth({})),
    ("residual-value", worth({"residual-value": "20000"})),
    ("residual-given-as-its-default", worth({"residual-value": "0"})),
    ("residual-equals-purchase", worth({"residual-value": "120000.00"})),
    ("residual-above-purchase", worth({"residual-value": "120000.01"})),
    ("residual-negative", worth({"residual-value": "-1"})),
    ("residual-by-year", worth({"residual-value": per("year", "1")})),
    ("residual-malformed", worth({"residual-value": "none"})),
    ("nothing-bought", worth({"purchase": "0"})),
    ("by-week-365-days", worth({}, period="week")),
    ("by-quarter", worth({}, period="quarter")),
    ("by-year", worth({}, period="year")),
    ("by-week-52-weeks", worth({}, period="week", calendar="52-weeks")),
    ("by-quarter-52-weeks", worth({}, period="quarter", calendar="52-weeks")),
    ("by-month-52-weeks", worth({}, period="month", calendar="52-weeks")),
    ("below-minor-unit", worth({"purchase": "0.01"})),
    ("difference-beyond", worth({"purchase": "170141183460469231731687303716",
                                 "residual-value": "0.115894271"})),
    ("residual-fault-before-life-missing", ask("depreciation", {
        "purchase": "1", "residual-value": "2"})),
    ("unknown-period-of-life", worth({"life": per("day", "60")})),
] + everywhere("depreciation", WORTH) + each_input("depreciation", WORTH) + (
    trying("depreciation", WORTH, "life", "1", "0.99", "1.5", "240", "240.0", "240.01"))

CASES = {
    "investment-total": INVESTMENT,
    "period-convert": CONVERT,
    "payback-months": PAYBACK_CASES,
    "depreciation": DEPRECIATION,
}
