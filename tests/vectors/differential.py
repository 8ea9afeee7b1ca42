#!/usr/bin/env python3
"""Holds a program to the oracle on random lines: differential.py --seed N --count M NAME COMMAND..."""

import argparse
import sys

import run

sys.path.append(str(run.HERE.parent / "oracle"))

import generator
import oracle


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--count", type=int, required=True)
    parser.add_argument("name")
    parser.add_argument("command", nargs=argparse.REMAINDER)
    options = parser.parse_args()
    cases = [(f"line {number} of seed {options.seed}", line, run.stringify(oracle.answer(line)))
             for number, line in enumerate(generator.lines(options.seed, options.count), 1)]
    return run.hold(f"differential {options.name}", options.command, cases)


if __name__ == "__main__":
    sys.exit(main())
