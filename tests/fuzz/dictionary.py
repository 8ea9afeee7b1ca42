#!/usr/bin/env python3
"""The words that libFuzzer puts together: dictionary.py PROGRAM TARGET, whose ids PROGRAM's catalogue names."""

import json
import subprocess
import sys

LONGEST = 64  # libFuzzer takes no longer word


class Words:
    def __init__(self, catalogue):
        metrics = catalogue["metrics"]
        lists = [metric["list"] for metric in metrics if "list" in metric]
        self.metrics = {metric["id"] for metric in metrics}
        self.inputs = {input["id"] for metric in metrics for input in metric["inputs"]}
        self.inputs |= {entry["label"] for entry in lists if "label" in entry}
        self.lists = {entry["id"] for entry in lists}
        self.times = {*catalogue["periods"], *catalogue["calendars"], "once"}
        # At the edge of what is held: 64 and 128 bits, and as many digits as are read.
        self.whole = [2**bits + more for bits in (63, 64, 127, 128) for more in (-1, 0)]
        self.numbers = [*map(str, self.whole), "9" * catalogue["maximum-input-digits"], "0.5", "0.005", "-1"]


def request_json(words):
    keys = {*words.inputs, "metric", "inputs", "period", "calendar", "digits", "value"}
    yield from map(json.dumps, {*words.metrics, *words.times, *words.numbers})
    yield from (f'"{key}":' for key in keys)
    yield from (f'"{list}":[{{' for list in words.lists)
    yield from ("},{", "}]", "\\u00e9", "\\ud83d\\ude00")


def request_text(words):
    yield from (f"{metric} - 365-days 2\n" for metric in words.metrics)
    yield from (f"\n{id} " for id in words.inputs)
    yield from (f"\n1.{id} " for id in words.inputs)
    yield from (f"\n{list} *2\n" for list in words.lists)
    yield from (f" {time}" for time in words.times)
    yield from words.numbers


def decimal(words):
    yield from (*words.numbers, ".", "-", "/")


def arithmetic(words):
    """Its input is no text: whole numbers as bytes."""
    yield from (number.to_bytes(17, "little").rstrip(b"\0") for number in words.whole)


def entry(word):
    data = word if isinstance(word, bytes) else word.encode()
    return '"' + "".join(f"\\x{byte:02x}" for byte in data) + '"' if len(data) <= LONGEST else None


if __name__ == "__main__":
    program, target = sys.argv[1:]
    catalogue = subprocess.run([program, "catalogue"], check=True, capture_output=True).stdout
    entries = map(entry, globals()[target](Words(json.loads(catalogue))))
    print("\n".join(sorted(filter(None, entries))))
