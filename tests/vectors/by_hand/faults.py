"""Refusals: the forms of each fault, and which of two faults is named."""

from .build import EDGE_HEAD, MOST, TAIL_BEYOND, ask, per

GOOD = {"total-cost": "50000", "contacts": "10"}
METRICS = {
    "total-cost": {"wages": "5"},
    "cost-per-contact": GOOD,
    "cost-per-call": {"total-cost": "5", "calls": "1"},
    "cost-per-sale": {"total-cost": "5", "sales": "1"},
    "cost-per-lead": {"total-cost": "5", "leads": "1"},
    "average-handle-time": {"talk-time": "5", "hold-time": "0", "after-call-work": "1",
                            "calls": "1"},
    "return-on-investment": {"investment": "1", "net-gain": "5"},
}


def contact(inputs, **options):
    return ask("cost-per-contact", inputs, **options)


def but(**changes):
    """A sound request with some top-level keys changed; None takes a key away."""
    request = {"metric": "cost-per-contact", "inputs": GOOD} | changes
    return {key: value for key, value in request.items() if value is not None}


def cost(value):
    return contact({"total-cost": value, "contacts": "10"})


EVERY_METRIC = [
    case
    for metric, inputs in METRICS.items()
    for case in (
        (f"{metric}-unknown-field", ask(metric, inputs, currency="EUR")),
        (f"{metric}-unknown-input", ask(metric, inputs | {"agents": "1"})),
        (f"{metric}-circular-component", ask(metric, inputs | {"return-on-investment": "1"})),
        (f"{metric}-unknown-period", ask(metric, inputs, period="day")),
        (f"{metric}-unknown-calendar", ask(metric, inputs, calendar="360-days")),
        (f"{metric}-digits-out-of-range", ask(metric, inputs, digits=13)),
        (f"{metric}-inputs-absent", {"metric": metric}),
    )
]

SHAPE = [
    ("metric-absent", but(metric=None)),
    ("metric-number", but(metric=7)),
    ("metric-array", but(metric=["cost-per-contact"])),
    ("metric-absent-beside-unknown-field", but(metric=None, currency="EUR")),
    ("empty-object", {}),
    ("inputs-null", {"metric": "cost-per-contact", "inputs": None}),
    ("inputs-array", but(inputs=[])),
    ("inputs-text", but(inputs="50000")),
    ("period-null", {"metric": "cost-per-contact", "inputs": GOOD, "period": None}),
    ("period-number", but(period=12)),
    ("calendar-boolean", but(calendar=True)),
    ("calendar-object", but(calendar={})),
    ("digits-text", but(digits="2")),
    ("digits-null", {"metric": "cost-per-contact", "inputs": GOOD, "digits": None}),
    ("digits-true", but(digits=True)),
    ("digits-false", but(digits=False)),
    ("digits-array", but(digits=[2])),
    ("digits-half", but(digits=2.5)),
    ("digits-almost-whole", but(digits=2.0000001)),
    ("shape-before-unknown-field", but(currency="EUR", digits="2")),
    ("shape-before-unknown-metric", but(metric="cost-per-day", inputs=None)),
]

OPTIONS = [
    ("digits-minus-one", but(digits=-1)),
    ("digits-thirteen", but(digits=13)),
    ("digits-thirteen-as-decimal", but(digits=13.0)),
    ("digits-wrap-32-bits", but(digits=2**32 + 2)),
    ("digits-wrap-64-bits", but(digits=2**64 + 2)),
    ("digits-fraction-out-of-range-is-shape", but(digits=13.5)),
    ("period-capitalised", but(period="Month")),
    ("period-plural", but(period="weeks")),
    ("period-empty", but(period="")),
    ("period-with-space", but(period="month ")),
    ("calendar-empty", but(calendar="")),
    ("calendar-spelled-otherwise", but(calendar="365 days")),
    ("period-before-calendar", but(period="day", calendar="360-days", digits=13)),
    ("calendar-before-digits", but(calendar="360-days", digits=13)),
    ("digits-before-values", but(digits=-3, inputs={"total-cost": "x"})),
    ("unknown-input-before-period", but(period="day", inputs={"agents": "1"})),
    ("circular-before-period", but(period="day", inputs={"cost-per-lead": "1"})),
    ("unknown-metric-before-period", but(metric="cost-per-day", period="day", digits=99)),
]

NAMES = [
    ("smallest-top-level-field", but(zone="1", currency="EUR", note="x")),
    ("upper-case-sorts-first", but(currency="EUR", Zone="1")),
    ("field-of-empty-name", but(**{"": 1, "a": 2})),
    ("field-is-prefix", but(note2="", note="")),
    ("top-level-before-nested", but(zone="1", inputs={"a": {"value": "1", "b": "2"}})),
    ("nested-field", contact({"total-cost": {"value": "1", "unit": "EUR"}, "contacts": "1"})),
    ("nested-by-input-id-then-key", contact({
        "total-cost": {"a": "1"}, "contacts": {"z": "1", "y": "1", "value": "1"}})),
    ("nested-in-unknown-input", contact({"agents": {"unit": "1"}, "total-cost": "x"})),
    ("nested-in-unknown-metric", ask("cost-per-day", {"days": {"unit": "1"}})),
    ("input-key-at-top-level", but(contacts="10")),
    ("field-before-unknown-metric", ask("cost-per-day", {}, currency="EUR")),
    ("metric-in-older-spelling", ask("cost_per_contact", GOOD)),
    ("metric-capitalised", ask("Cost-per-contact", GOOD)),
    ("metric-empty", ask("", GOOD)),
    ("metric-with-space", ask("cost-per-contact ", GOOD)),
    ("smallest-unknown-input", contact(GOOD | {"tips": "1", "agents": "1"})),
    ("unknown-before-circular", contact(GOOD | {"cost-per-call": "1", "tips": "1"})),
    ("smallest-circular", contact(GOOD | {"return-on-investment": "1", "cost-per-call": "1",
                                         "cost-per-contact": "1"})),
    ("circular-before-value", contact({"total-cost": "x", "average-handle-time": "1"})),
    ("circular-whatever-its-value", contact(GOOD | {"cost-per-call": None})),
    ("unknown-whatever-its-value", contact(GOOD | {"tips": []})),
    ("older-spelling-of-an-input", contact({"total_cost": "1", "contacts": "1"})),
    ("field-name-as-input", contact(GOOD | {"digits": "1"})),
]

NUMBERS = [(f"number-{name}", cost(value)) for name, value in (
    ("json-integer", 50000), ("json-decimal", 5.5), ("null", None), ("true", True),
    ("array", ["5"]), ("empty-object", {}), ("value-number", {"value": 5}),
    ("value-null", {"value": None}), ("value-object", {"value": {"value": "5"}}),
    ("period-only", {"period": "month"}), ("empty", ""), ("space", " "),
    ("leading-space", " 5"), ("trailing-space", "5 "), ("trailing-newline", "5\n"),
    ("trailing-nul", "5\0"), ("minus-only", "-"), ("two-minuses", "--5"), ("plus", "+5"),
    ("minus-inside", "5-"), ("point-only", "."), ("no-integer-part", ".5"),
    ("no-fraction", "5."), ("minus-no-integer-part", "-.5"), ("two-points", "1.2.3"),
    ("comma", "1,5"), ("grouping", "50 000"), ("underscore", "50_000"), ("apostrophe", "50'000"),
    ("exponent", "1e5"), ("capital-exponent", "1E5"), ("hexadecimal", "0x10"),
    ("infinity", "Infinity"), ("nan", "NaN"), ("fraction", "1/2"), ("percent", "5%"),
    ("letters", "five"), ("minus-sign-u2212", "\u22125"), ("arabic-digits", "\u0665"),
    ("full-width-digits", "\uff15"), ("superscript", "5\u00b2"), ("no-break-space", "5\u00a0000"),
    ("byte-order-mark", "\ufeff5"), ("thirty-one-digits", "1" + "0" * 30),
    ("thirty-one-with-point", "1." + "0" * 30), ("thirty-one-leading-zeros", "0" * 30 + "5"),
    ("minus-thirty-one", "-" + MOST + "9"), ("three-hundred-digits", "7" * 300),
)]

PERIOD_OF_INPUT = [(f"input-period-{name}", cost({"value": "5", "period": period}))
                   for name, period in (("day", "day"), ("empty", ""), ("capital", "Week"),
                                        ("null", None), ("number", 7), ("array", ["week"]))]

ORDER = [
    ("malformed-before-period", cost({"value": "x", "period": "day"})),
    ("negative-before-period", cost({"value": "-5", "period": "day"})),
    ("period-before-zero", contact({"total-cost": "5", "contacts": per("day", "0")})),
    ("conflict-before-value", contact({"total-cost": "x", "rent": "y", "contacts": "1"})),
    ("conflict-counts-null-as-given", contact({"total-cost": None, "rent": "1",
                                               "contacts": "1"})),
    ("first-in-metric-order-not-in-request", contact({"contacts": "x", "total-cost": "-1"})),
    ("cost-fault-before-contacts-missing", contact({"total-cost": "-1"})),
    ("line-fault-before-contacts-conflict", contact({"rent": "x", "contacts": "1",
                                                     "calls": "1"})),
    ("cost-missing-before-contacts-fault", contact({"contacts": "x"})),
    ("cost-conflict-before-contacts-missing", contact({"total-cost": "1", "rent": "1"})),
    ("contacts-conflict-before-line-of-it", contact({"rent": "1", "contacts": "0",
                                                     "calls": "x"})),
    ("lines-in-contract-order", contact({"other-costs": "x", "bonuses": "-1", "contacts": "1"})),
    ("value-fault-before-step-overflow", contact({
        "wages": EDGE_HEAD, "rent": TAIL_BEYOND, "contacts": "0"})),
    ("step-overflow-after-inputs", contact({
        "wages": EDGE_HEAD, "rent": TAIL_BEYOND, "contacts": "1"})),
    ("offered-fault-before-abandoned-missing", ask("cost-per-call", {
        "total-cost": "1", "calls-offered": "-1"})),
    ("offered-missing-before-abandoned-fault", ask("cost-per-call", {
        "total-cost": "1", "calls-abandoned": "-1"})),
    ("abandoned-negative-before-comparison", ask("cost-per-call", {
        "total-cost": "1", "calls-offered": "0", "calls-abandoned": "-1"})),
    ("investment-fault-before-return-conflict", ask("return-on-investment", {
        "investment": "x", "total-return": "1", "net-gain": "1"})),
    ("return-conflict-before-its-values", ask("return-on-investment", {
        "investment": "1", "total-return": "x", "net-gain": "y"})),
]

CASES = EVERY_METRIC + SHAPE + OPTIONS + NAMES + NUMBERS + PERIOD_OF_INPUT + ORDER
