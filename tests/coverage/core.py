#!/usr/bin/env python3
"""What llvm-cov counted for core/, as a table: core.py < EXPORT. Fails where a branch or a line was not reached.

Constexpr functions that only the compiler calls (the algebra, metric.h, program.cpp's tables) have no lines at
run time: they are counted apart, and held by the mutants of tests/mutation. So is a function whose line says
`// never called: WHY`, as one that a library asks for and does not use.
"""

import json
import re
import sys
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
COMPILED = re.compile(r"\b(constexpr|consteval)\b")
NEVER_CALLED = re.compile(r"// never called: \w")


def lines_of(file):
    return Path(file).read_text("ascii").split("\n")


def says_never_called(file, line):
    return bool(NEVER_CALLED.search(lines_of(file)[line - 1]))


def is_compiled(file, line):
    """Whether the function whose body begins in that line is one for the compiler."""
    lines = lines_of(file)
    first = line - 1
    while first > 0 and lines[first - 1].strip() and not lines[first - 1].rstrip().endswith((";", "}", "{", ":")):
        first -= 1
    return bool(COMPILED.search(" ".join(lines[first:line])))


def idle(functions):
    """By file, the lines of the functions that nothing calls at run time."""
    called, ranges = set(), {}
    for function in functions:
        first, _, last, _ = function["regions"][0][:4]
        place = function["filenames"][0], first, last
        ranges[place] = place
        if function["count"]:
            called.add(place)
    return [place for place in ranges if place not in called]


def unreached(segments, skipped):
    """The lines that begin a stretch that was not reached, and are in no function that is counted apart."""
    return sorted({line for line, _, count, counted, entry, gap in segments
                   if counted and entry and not gap and not count
                   and not any(first <= line <= last for first, last in skipped)})


def main():
    data = json.load(sys.stdin)["data"][0]
    faults, sums = [], {"lines": [0, 0], "branches": [0, 0]}
    skipped = {}
    for function in data["functions"]:
        file, line = function["filenames"][0], function["regions"][0][0]
        if file.startswith(str(REPOSITORY / "core")) and function["count"] and says_never_called(file, line):
            faults.append(f"{Path(file).relative_to(REPOSITORY)}:{line}: is called after all")
    for file, first, last in idle(data["functions"]):
        if not file.startswith(str(REPOSITORY / "core")):
            continue
        if is_compiled(file, first) or says_never_called(file, first):
            skipped.setdefault(file, []).append((first, last))
        else:
            faults.append(f"{Path(file).relative_to(REPOSITORY)}:{first}: a function that nothing calls")
    print(f"{'':44} {'lines':>13} {'branches':>13}  apart")
    for file in sorted(data["files"], key=lambda file: file["filename"]):
        name, summary = file["filename"], file["summary"]
        own = str(Path(name).relative_to(REPOSITORY))
        apart = len({line for first, last in skipped.get(name, []) for line in range(first, last + 1)})
        lines = summary["lines"]["covered"], summary["lines"]["count"] - apart
        branches = summary["branches"]["covered"], summary["branches"]["count"]
        for kind, (covered, count) in (("lines", lines), ("branches", branches)):
            sums[kind][0] += covered
            sums[kind][1] += count
        print(f"{own:44} {lines[0]:6}/{lines[1]:6} {branches[0]:6}/{branches[1]:6}  {apart or ''}")
        faults += [f"{own}:{line}: not reached" for line in unreached(file["segments"], skipped.get(name, []))]
        faults += [f"{own}:{branch[0]}: a branch is taken one way only" for branch in file["branches"]
                   if not (branch[4] and branch[5])]
    for kind, (covered, count) in sums.items():
        if not count:
            faults.append(f"no {kind} at all")
        else:
            print(f"core: {100 * covered / count:.2f} % of {count} {kind}")
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
