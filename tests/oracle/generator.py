#!/usr/bin/env python3
"""Random request lines for differential testing: generator.py --seed N --count M

Equal seeds give equal lines. About half the requests carry no fault, the rest one or more,
and a few lines are no longer JSON.
"""

import argparse
import json
import random
import sys

import decimals
from catalogue import CALENDARS, METRICS, PERIODS, SIGNED

EDGES = (
    "9" * 30, "0." + "0" * 28 + "1", "0." + "9" * 29, "0." + "0" * 27 + "25",
    "1701411834", "1701411835", "633825300114114700748351602688",
    "0.00000037252902984619140625", "9007199254740993", "18446744073709551616",
    "9223372036854775808.5", "170141183460469231731687303715", "170141183460469231731687303716",
)
ZEROS = ("0", "0.00", "-0", "-0.0", "000")
NOT_NUMBERS = (
    "", " ", "1e5", "1,5", "+1", ".5", "5.", "--1", "-", "1 ", "\n1", "0x10", "NaN", "Infinity",
    "\u0661", "\uff11", "\u22121", "1\u00a0000", "1" * 31, "0" * 31, "1." + "0" * 30, "1_0",
    5, 5.5, None, True, [], ["5"], {}, {"value": 5}, {"value": None}, {"period": "week"},
)
NAMES = (
    "__proto__", "constructor", "toString", "", "a", "Z", "zone", "value", "period", "digits",
    "caf\u00e9", "cafe\u0301", "\U0001f600", "\uff5e", "\u2028", "\u007f", "a\u0000", "\u0001",
    'say "so"', "back\\slash", "</script>", "total_cost", "handle-time", "wages", "calls",
)
WRONG_TYPES = (None, True, False, 7, 2.5, [], {}, "2", "\u00fc")
RAW_FAULTS = (
    lambda rng, line: line[:rng.randrange(len(line))],
    lambda rng, line: line + rng.choice((b"}", b" x", b",", b"\x00", line)),
    lambda rng, line: line.replace(b":", rng.choice((b": 1e999,", b"::", b"")), 1),
    lambda rng, line: line[:-1] + rng.choice(
        (b',"digits":1e999}', b',"digits":02}', b',"a":"\\ud800"}', b',"a":"\xff"}',
         b',"digits":1,"digits":4}', b',"metric":"total-cost"}', b',"inputs":{}}', b",}")),
    lambda rng, line: rng.choice((b"", b" ", b"null", b"[]", b'"x"', b"7", b"\xef\xbb\xbf" + line)),
)


def digits_text(rng, count):
    return "".join(rng.choice("0123456789") for _ in range(count))


def decimal_text(rng):
    kind = rng.random()
    if kind < 0.35:
        return str(rng.randrange(1, 10 ** rng.randrange(1, 8)))
    if kind < 0.65:
        return f"{rng.randrange(10 ** rng.randrange(1, 8))}.{digits_text(rng, rng.randint(1, 6))}"
    if kind < 0.72:
        return str(rng.choice((1, 2, 4, 5, 8, 20, 25, 40, 200, 2000)))
    if kind < 0.78:
        return rng.choice(ZEROS)
    if kind < 0.82:
        return "0" * rng.randint(1, 5) + str(rng.randrange(1000))
    if kind < 0.88:
        return rng.choice(EDGES)
    if kind < 0.92:
        return "0." + "0" * rng.randrange(20) + str(rng.randrange(1, 1000))
    count = rng.randint(15, 30)
    point = rng.randint(1, count)
    text = digits_text(rng, count)
    return text if point == count else text[:point] + "." + text[point:]


def near_limit(rng):
    """Two decimal texts whose sum's numerator lies a few units from the largest."""
    places = rng.randint(9, 29)
    head, tail = divmod(decimals.LIMIT + rng.randint(-3, 3), 10**places)
    return str(head), f"0.{tail:0{places}}"


def chosen_ids(rng, metric):
    """Ids that together make a sound request."""
    grouped = {id for choice in metric.choices for id in choice.ids}
    ids = [id for id in metric.inputs if id not in grouped]
    for choice in metric.choices:
        if choice.whole and rng.random() < 0.5:
            ids.append(choice.whole)
        elif choice.every:
            ids += choice.parts
        else:
            size = rng.choice((1, 2, 2, 3, rng.randint(1, len(choice.parts)), len(choice.parts)))
            ids += rng.sample(choice.parts, size)
    return ids


def sound_inputs(rng, metric):
    ids = chosen_ids(rng, metric)
    inputs = {id: decimal_text(rng) for id in ids}
    if len(ids) > 2 and rng.random() < 0.1:
        inputs |= zip(rng.sample(ids, 2), near_limit(rng))
    for id in ids:
        if id in SIGNED and rng.random() < 0.4:
            inputs[id] = "-" + inputs[id].removeprefix("-")
    mixing = rng.choice((0, 0, 0.3, 1)) if metric.per_period else 0
    only = rng.choice(PERIODS) if rng.random() < 0.2 else None
    for id in ids:
        if rng.random() < mixing:
            inputs[id] = {"value": inputs[id], "period": only or rng.choice(PERIODS)}
        elif rng.random() < 0.05:
            inputs[id] = {"value": inputs[id]}
    return inputs


def sound_request(rng):
    name = rng.choice(tuple(METRICS))
    request = {"metric": name, "inputs": sound_inputs(rng, METRICS[name])}
    if rng.random() < 0.4:
        request["period"] = rng.choice(PERIODS)
    if rng.random() < 0.4:
        request["calendar"] = rng.choice(tuple(CALENDARS))
    if rng.random() < 0.6:
        request["digits"] = rng.choice((0, 1, 2.0, 3, 6, 11, 12, 12.0))
    return request


def spoil_value(rng, request):
    inputs = request["inputs"]
    if inputs:
        id = rng.choice(tuple(inputs))
        text = inputs[id] if isinstance(inputs[id], str) else "1"
        inputs[id] = rng.choice((
            rng.choice(NOT_NUMBERS), "-" + text, rng.choice(ZEROS),
            {"value": text, "period": rng.choice((*PERIODS, "day", "", None, 7))},
            {"value": text, rng.choice(NAMES): "1"}))


def spoil_names(rng, request):
    known = [id for metric in METRICS.values() for id in metric.inputs]
    for _ in range(rng.choice((1, 1, 1, 2, 3))):
        id = rng.choice((rng.choice(NAMES), rng.choice(known), rng.choice(tuple(METRICS))))
        request["inputs"][id] = rng.choice((decimal_text(rng), rng.choice(NOT_NUMBERS)))


def add_input(rng, request):
    if request["metric"] in tuple(METRICS):
        id = rng.choice(METRICS[request["metric"]].inputs)
        value = decimal_text(rng)
        request["inputs"][id] = rng.choice((value, {"value": value, "period": "year"}))


def drop_input(rng, request):
    if request["inputs"]:
        del request["inputs"][rng.choice(tuple(request["inputs"]))]


def spoil_option(rng, request):
    key, words = rng.choice((
        ("period", ("day", "", "Month", "__proto__")),
        ("calendar", ("360-days", "", "constructor")),
        ("digits", (-1, 13, 258, 2**32 + 2, 2**64, 1e300, 13.5)),
        ("metric", ("cost-per-day", "", "__proto__", "Total-cost", "\u0000\u001f")),
    ))
    request[key] = rng.choice((*words, *words, *words, rng.choice(WRONG_TYPES)))


def add_field(rng, request):
    for _ in range(rng.choice((1, 1, 2))):
        request[rng.choice(NAMES)] = rng.choice(WRONG_TYPES)


def swap_inputs(rng, request):
    request["inputs"] = rng.choice(WRONG_TYPES)


FAULTS = (spoil_value, spoil_value, spoil_value, spoil_names, add_input, add_input, drop_input,
          spoil_option, add_field)


def shuffled(rng, mapping):
    return {key: mapping[key] for key in rng.sample(tuple(mapping), len(mapping))}


def random_line(rng):
    request = sound_request(rng)
    for _ in range(rng.choice((0, 0, 0, 0, 0, 1, 1, 1, 2, 3))):
        rng.choice(FAULTS)(rng, request)
    request["inputs"] = shuffled(rng, request["inputs"])
    if rng.random() < 0.01:
        swap_inputs(rng, request)
    line = json.dumps(shuffled(rng, request), ensure_ascii=rng.random() < 0.5,
                      separators=rng.choice(((",", ":"), (", ", ": ")))).encode("utf-8")
    return rng.choice(RAW_FAULTS)(rng, line) if rng.random() < 0.04 else line


def lines(seed, count):
    rng = random.Random(seed)
    for _ in range(count):
        yield random_line(rng)


def main():
    parser = argparse.ArgumentParser(description="random request lines, one a line")
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--count", type=int, required=True)
    options = parser.parse_args()
    for line in lines(options.seed, options.count):
        sys.stdout.buffer.write(line + b"\n")


if __name__ == "__main__":
    main()
