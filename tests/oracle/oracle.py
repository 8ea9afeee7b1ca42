#!/usr/bin/env python3
"""Answers requests independently of the core: oracle.py < requests.jsonl > responses.jsonl"""

import json
import sys

import evaluate
import request


def answer(line):
    """The response to the bytes of one line, as a dict in the contract's key order."""
    document = request.parse(line)
    if document is None or not isinstance(document.get("metric"), str):
        return {"status": "malformed-request"}
    metric = document["metric"]
    try:
        return {"metric": metric, "status": "ok"} | evaluate.evaluate(request.read(document))
    except request.Refusal as refusal:
        response = {"metric": metric, "status": refusal.status}
        return response if refusal.input is None else response | {"input": refusal.input}


def to_line(response):
    return json.dumps(response, ensure_ascii=False, separators=(",", ":"))


def main():
    for line in sys.stdin.buffer:
        sys.stdout.buffer.write(to_line(answer(line.removesuffix(b"\n"))).encode("utf-8") + b"\n")


if __name__ == "__main__":
    main()
