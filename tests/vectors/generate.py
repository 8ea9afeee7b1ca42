#!/usr/bin/env python3
"""Writes the vectors: the cases by hand, with the oracle's answers. --check only compares."""

import json
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "oracle")]

import cases
import oracle
import structure


def compact(value):
    return json.dumps(value, separators=(",", ":"))


def vector(id, form, shown, line):
    return {"id": id, form: shown, "response": oracle.answer(line)}


def generate():
    """Every file's vectors by the file's name."""
    files = {}
    for name, entries in cases.REQUESTS.items():
        files[name] = [vector(f"{name}/{id}", "request", request, compact(request).encode())
                       for id, request in entries]
    for name, entries in cases.LINES.items():
        files[name] = [vector(f"{name}/{id}", "line", line, line.encode("utf-8"))
                       for id, line in entries]
    for name, entries in cases.BYTES.items():
        files[name] = [vector(f"{name}/{id}", "bytes", line.hex(), line) for id, line in entries]
    return files


def faults(files):
    """What is wrong with the vectors themselves, one text each."""
    schema = json.loads((HERE / "schema.json").read_text("ascii"))
    minimum = json.loads((HERE / "minimum.json").read_text("ascii"))
    found = [f"{name}: has no least count in minimum.json"
             for name in sorted(files.keys() - minimum.keys())]
    for name, least in minimum.items():
        vectors = files.get(name, [])
        if len(vectors) < least:
            found.append(f"{name}: {len(vectors)} cases, at least {least} are wanted")
        seen = set()
        for entry in vectors:
            if entry["id"] in seen:
                found.append(f"{entry['id']}: stands twice")
            seen.add(entry["id"])
            found += structure.faults(entry, schema, schema, entry["id"])
    return found


def main(arguments):
    files = generate()
    found = faults(files)
    texts = {HERE / f"{name}.jsonl": "".join(compact(entry) + "\n" for entry in vectors)
             for name, vectors in files.items()}
    present = {path: path.read_text("ascii") for path in HERE.glob("*.jsonl")}
    if arguments == ["--check"]:
        if texts != present:
            found.append("vectors differ: run python3 tests/vectors/generate.py")
    elif arguments:
        found.append("usage: generate.py [--check]")
    elif not found:
        for path in present.keys() - texts.keys():
            path.unlink()
        for path, text in texts.items():
            path.write_text(text, "ascii")
    for text in found:
        print(text, file=sys.stderr)
    if not found:
        print(f"{sum(map(len, files.values()))} vectors in {len(files)} files")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
