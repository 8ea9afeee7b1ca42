"""Words in which the cases are written."""

from catalogue import CHANNELS, COST_LINES, PERIODS

# 2^127 - 1 = 170141183460469231731687303715884105727 has 39 digits, an input 30 at most:
# EDGE_HEAD + 0.884105727 is (2^127 - 1) / 10^9, the largest sum at nine decimals.
EDGE_HEAD = "170141183460469231731687303715"
EDGE_TAIL = "0.884105727"
TAIL_BEYOND = "0.884105729"
TAIL_REDUCED = "0.884105728"            # 2^127 / 10^9 reduces by 2^9 and fits

MOST = "9" * 30
LEAST = "0." + "0" * 28 + "1"
ALMOST_ONE = "0." + "9" * 29


def ask(metric, inputs, **options):
    return {"metric": metric, "inputs": inputs, **options}


def per(period, value):
    return {"value": value, "period": period}


def spelled(text):
    """A number as a part of a case's id."""
    return text.replace("-", "minus-").replace(".", "-point-")


def trying(metric, good, id, *texts, **options):
    """One input at several values, the others sound."""
    return [(f"{id}-{spelled(text)}", ask(metric, good | {id: text}, **options))
            for text in texts]


def everywhere(metric, good):
    """What every metric refuses alike."""
    return [
        ("unknown-field", ask(metric, good, currency="EUR")),
        ("unknown-input", ask(metric, good | {"agents": "1"})),
        ("circular-component", ask(metric, good | {metric: "1"})),
        ("unknown-period", ask(metric, good, period="day")),
        ("period-once", ask(metric, good, period="once")),
        ("unknown-calendar", ask(metric, good, calendar="360-days")),
        ("digits-thirteen", ask(metric, good, digits=13)),
        ("inputs-absent", {"metric": metric}),
        ("no-input", ask(metric, {})),
    ]


def each_input(metric, good, ids=None):
    """Each input in turn absent, malformed, negative, zero, a list, and in two other periods."""
    def typed(id):
        offered = good[id]
        return offered["value"] if isinstance(offered, dict) else offered

    return [
        case
        for id in ids or good
        for case in (
            (f"{id}-missing", ask(metric, {other: value for other, value in good.items()
                                           if other != id})),
            (f"{id}-malformed", ask(metric, good | {id: "1,5"})),
            (f"{id}-negative", ask(metric, good | {id: "-1"})),
            (f"{id}-zero", ask(metric, good | {id: "0"})),
            (f"{id}-list", ask(metric, good | {id: [{"value": "1"}]})),
            (f"{id}-by-year", ask(metric, good | {id: per("year", typed(id))})),
            (f"{id}-once", ask(metric, good | {id: per("once", typed(id))})),
        )
    ]
