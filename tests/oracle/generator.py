#!/usr/bin/env python3
"""Random request lines for differential testing: generator.py --seed N --count M

Equal seeds give equal lines. About half the requests carry no fault, the rest one or more,
and a few lines are no longer JSON.
"""

import argparse
import json
import random
import sys
from fractions import Fraction

import oracle
from random_bytes import spoil_line
from random_edges import digits_that_round_a_half
from random_faults import FAULTS, swap_inputs
from random_requests import sound_request


SEPARATORS = ((",", ":"), (",", ":"), (", ", ": "), ("\t,", "\r : "))


def shuffled(rng, mapping):
    return {key: mapping[key] for key in rng.sample(tuple(mapping), len(mapping))}


def random_line(rng):
    request = sound_request(rng)
    faults = rng.choice((0, 0, 0, 0, 0, 1, 1, 1, 2, 3))
    if not faults and rng.random() < 0.3:
        round_a_half(request)
    for _ in range(faults):
        rng.choice(FAULTS)(rng, request)
    request["inputs"] = shuffled(rng, request["inputs"])
    if rng.random() < 0.01:
        swap_inputs(rng, request)
    line = json.dumps(shuffled(rng, request), ensure_ascii=rng.random() < 0.5,
                      separators=rng.choice(SEPARATORS)).encode("utf-8")
    return spoil_line(rng, line) if rng.random() < 0.05 else line


def lines(seed, count):
    rng = random.Random(seed)
    for _ in range(count):
        yield random_line(rng)


def round_a_half(request):
    """Sets the digits so that a half is rounded, where the result allows it."""
    exact = oracle.answer(json.dumps(request).encode("ascii")).get("exact")
    digits = exact and digits_that_round_a_half(Fraction(exact))
    if digits is not None:
        request["digits"] = digits


def main():
    parser = argparse.ArgumentParser(description="random request lines, one a line")
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--count", type=int, required=True)
    options = parser.parse_args()
    for line in lines(options.seed, options.count):
        sys.stdout.buffer.write(line + b"\n")


if __name__ == "__main__":
    main()
