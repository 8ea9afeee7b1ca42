"""Random faults for a request: in its values, names, options, fields and rows."""

from copy import deepcopy

from catalogue import METRICS, MOST_ROWS, PERIODS
from model import LINE, PER_PERIOD, Rows
from random_numbers import ZEROS, decimal_text

NOT_NUMBERS = (
    "", " ", "1e5", "1,5", "+1", ".5", "5.", "--1", "-", "1 ", "\n1", "0x10", "NaN", "Infinity",
    "\u0661", "\uff11", "\u22121", "1\u00a0000", "1" * 31, "0" * 31, "1." + "0" * 30, "1_0",
    5, 5.5, None, True, [], ["5"], [{"value": "5"}], [{"cost": "5"}, 5], {}, {"value": 5},
    {"value": None}, {"period": "week"},
)
NAMES = (
    "__proto__", "constructor", "toString", "", "a", "Z", "zone", "value", "period", "digits",
    "caf\u00e9", "cafe\u0301", "\U0001f600", "\uff5e", "\u2028", "\u007f", "a\u0000", "\u0001",
    'say "so"', "back\\slash", "</script>", "total_cost", "handle-time", "wages", "calls",
    "contacts.1", "cost", "channel", "one", "percent",
)
WRONG_TYPES = (None, True, False, 7, 2.5, [], {}, "2", "\u00fc", -0.0, 1e300, 2**70, [[{}], [[]]])


def anew(rng, options):
    """One of them, of its own: later faults may change it."""
    return deepcopy(rng.choice(options))


def read_in(metric):
    """Every input of a metric, those of its rows too."""
    return [each for item in metric.inputs
            for each in (item.fields if isinstance(item, Rows) else (item,))]


READ = [item for metric in METRICS.values() for item in read_in(metric)]
INPUT_IDS = [item.id for item in READ] + [metric.rows.id for metric in METRICS.values()
                                          if metric.rows]
TIMELESS = {item.id for item in READ if item.time not in (PER_PERIOD, LINE)}


def spoilt_value(rng, value):
    text = value if isinstance(value, str) else "1"
    return rng.choice((
        anew(rng, NOT_NUMBERS), "-" + text, rng.choice(ZEROS),
        rng.choice(("1000", "0.5", "-1000", "-5")),
        {"value": text, "period": rng.choice((*PERIODS, "once", "day", "", None, 7))},
        {"value": text, rng.choice(NAMES): "1"}))


def spoil_value(rng, request):
    inputs = request["inputs"]
    if inputs:
        id = rng.choice(tuple(inputs))
        if is_rows(inputs[id]) and rng.random() < 0.9:
            spoil_rows(rng, inputs[id])
        else:
            inputs[id] = spoilt_value(rng, inputs[id])


def is_rows(value):
    return isinstance(value, list) and value != [] and all(isinstance(row, dict) for row in value)


def spoil_rows(rng, rows):
    place = rng.randrange(len(rows))
    key = rng.choice((*rows[place], rng.choice(NAMES), rng.choice(INPUT_IDS)))
    kind = rng.random()
    if kind < 0.35:
        rows[place][key] = spoilt_value(rng, rows[place].get(key, "1"))
    elif kind < 0.55:
        rows[place].pop(key, None)
    elif kind < 0.75:
        rows[place][key] = rng.choice((decimal_text(rng), anew(rng, NOT_NUMBERS)))
    elif kind < 0.8:
        rows[place] = anew(rng, WRONG_TYPES)
    else:
        rows += [dict(rows[place]) for _ in range(MOST_ROWS + rng.randint(-1, 1) - len(rows))]


def places(inputs):
    """Where a request has its values: among the inputs, or in a row."""
    return [(inputs, id) for id in inputs if not is_rows(inputs[id])] + [
        (row, key) for offered in inputs.values() if is_rows(offered)
        for row in offered for key in row]


def add_period(rng, request):
    """Mostly to a value that takes none."""
    found = places(request["inputs"])
    if found:
        timeless = [(values, id) for values, id in found if id in TIMELESS]
        values, id = rng.choice(timeless or found)
        if isinstance(values[id], str):
            values[id] = {"value": values[id], "period": rng.choice((*PERIODS, "once"))}


def spoil_names(rng, request):
    for _ in range(rng.choice((1, 1, 1, 2, 3))):
        id = rng.choice((rng.choice(NAMES), rng.choice(INPUT_IDS), rng.choice(tuple(METRICS))))
        request["inputs"][id] = rng.choice((decimal_text(rng), anew(rng, NOT_NUMBERS)))


def add_input(rng, request):
    if request["metric"] in tuple(METRICS):
        id = rng.choice(METRICS[request["metric"]].inputs).id
        value = decimal_text(rng)
        request["inputs"][id] = rng.choice((value, {"value": value, "period": "year"}))


def drop_input(rng, request):
    if request["inputs"]:
        del request["inputs"][rng.choice(tuple(request["inputs"]))]


def spoil_option(rng, request):
    key, words = rng.choice((
        ("period", ("day", "", "Month", "once", "__proto__")),
        ("calendar", ("360-days", "", "constructor")),
        ("digits", (-1, 13, 258, 2**32 + 2, 2**64, 1e300, 13.5)),
        ("metric", ("cost-per-day", "", "__proto__", "Total-cost", "\u0000\u001f")),
    ))
    request[key] = rng.choice((*words, *words, *words, anew(rng, WRONG_TYPES)))


def add_field(rng, request):
    for _ in range(rng.choice((1, 1, 2))):
        request[rng.choice(NAMES)] = anew(rng, WRONG_TYPES)


def swap_inputs(rng, request):
    request["inputs"] = anew(rng, WRONG_TYPES)


FAULTS = (spoil_value, spoil_value, spoil_value, spoil_names, add_input, add_input, drop_input,
          add_period, spoil_option, spoil_option, add_field)
