#!/usr/bin/env python3
"""Holds every back end to the oracle on random requests: prove.py [--count N] [--seed S]

The native program answers them all, engine-all.wasm and the fallback a tenth, engine.wasm those for its
metrics. Without a seed a fresh one is taken. What is answered wrongly is shown at its shortest.
"""

import argparse
import os
import secrets
import sys
import time
from collections import Counter

import paths  # noqa: F401
import back_ends
import shrink
from chunks import prove

import oracle
import run

COUNT = 1_000_000
SHOWN = 3
EVERY = 15                  # seconds between two words on how far it is


class Proof:
    """What all the chunks showed together."""

    def __init__(self, back_ends):
        self.commands = {back_end.name: back_end.command for back_end in back_ends}
        self.passed = Counter()
        self.failed = Counter()
        self.wrong = {name: [] for name in self.commands}
        self.faults = {name: [] for name in self.commands}

    def add(self, shown):
        for name, (passed, wrong, faults) in shown.items():
            self.passed[name] += passed
            self.failed[name] += max(len(wrong), len(faults))
            self.wrong[name] = sorted(self.wrong[name] + wrong, key=len)[:SHOWN]
            self.faults[name] = (self.faults[name] + faults)[:SHOWN]

    def differences(self):
        for name, lines in self.wrong.items():
            yield from (f"{name}: {fault}" for fault in self.faults[name])
            for line in dict.fromkeys(shrink.shortest(self.commands[name], line) for line in lines):
                yield shown_difference(name, self.commands[name], line)


def shown_difference(name, command, line):
    answered = run.ask(command, [line])[0]
    text = line.decode("utf-8", "backslashreplace").replace("'", "'\\''")
    return run.difference(name, line, run.stringify(oracle.answer(line)), b"\n".join(answered)) + (
        f"\n  again     printf '%s\\n' '{text}' | {' '.join(command)}")


def prove_all(seed, count, asked, jobs, report=lambda proof: None):
    proof = Proof(asked)
    for shown in prove(seed, count, asked, jobs):
        proof.add(shown)
        report(proof)
    return proof


def reporter(count):
    start = last = time.monotonic()

    def report(proof):
        nonlocal last
        if time.monotonic() - last > EVERY:
            last = time.monotonic()
            done = proof.passed["native"] + proof.failed["native"]
            print(f"   {done:,} of {count:,} requests, {proof.failed.total()} wrong, {last - start:.0f} s",
                  file=sys.stderr)
    return report


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--count", type=int, default=COUNT)
    parser.add_argument("--seed", default=None)
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    options = parser.parse_args()
    seed = options.seed or str(secrets.randbelow(10**9))
    print(f"{options.count:,} requests; again with: ./run prove --count {options.count} --seed {seed}", flush=True)
    proof = prove_all(seed, options.count, back_ends.shipped(), options.jobs, reporter(options.count))
    for difference in proof.differences():
        print(difference)
    for name in proof.commands:
        print(f"  {proof.passed[name]:>9,} right, {proof.failed[name]:,} wrong: {name}")
    unasked = sum(proof.passed[name] + proof.failed[name] == 0 for name in proof.commands)
    print(f"{proof.passed.total()} passed, {proof.failed.total() + unasked} failed")
    return 1 if proof.failed.total() + unasked else 0


if __name__ == "__main__":
    sys.exit(main())
