#!/usr/bin/env python3
"""Holds a program to the vectors: run.py NAME COMMAND...

The command reads every vector's line from its standard input and must answer each with the expected
line, byte for byte.
"""

import json
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
SHOWN = 10
TIME_LIMIT = 900


def stringify(value):
    """As JSON.stringify writes it, in UTF-8."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8")


def line_of(vector):
    if "request" in vector:
        return stringify(vector["request"])
    if "line" in vector:
        return vector["line"].encode("utf-8")
    return bytes.fromhex(vector["bytes"])


def read_vectors():
    """The cases of every file, by the file's name."""
    return {path.stem: [json.loads(line) for line in path.read_text("ascii").splitlines()]
            for path in sorted(HERE.glob("*.jsonl"))}


def too_few(files, minimum):
    return [f"{name}: {len(files.get(name, []))} cases, at least {least} are wanted"
            for name, least in minimum.items() if len(files.get(name, [])) < least]


def difference(id, line, expected, answered):
    return "\n".join([id, f"  line      {line.decode('utf-8', 'backslashreplace')}",
                      f"  expected  {expected.decode('utf-8')}",
                      f"  answered  {answered.decode('utf-8', 'backslashreplace')}"])


def ask(command, lines, seconds=TIME_LIMIT):
    """What the command answers to all the lines, and what is wrong with how it does."""
    try:
        done = subprocess.run(command, input=b"".join(line + b"\n" for line in lines),
                              stdout=subprocess.PIPE, timeout=seconds)
    except (OSError, subprocess.TimeoutExpired) as error:
        return [], [str(error)]
    answers = done.stdout.split(b"\n")
    faults = [] if done.returncode == 0 else [f"exit code {done.returncode}"]
    if answers.pop() != b"":
        faults.append("the last line has no end")
    if len(answers) != len(lines):
        faults.append(f"{len(answers)} lines for {len(lines)}")
    return answers, faults


def hold(title, command, cases, faults=()):
    """Prints what differs and the sums; the exit code. A case is its id, its line and the answer expected."""
    answers, found = ask(command, [line for _, line, _ in cases])
    found = [*faults, *found]
    differing = [difference(*case, answered) for case, answered in zip(cases, answers)
                 if case[2] != answered]
    for text in differing[:SHOWN] + found:
        print(text)
    passed = min(len(cases), len(answers)) - len(differing)
    failed = len(cases) - passed + len(found)
    print(f"{title}: {passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


def main(arguments):
    if len(arguments) < 2:
        print("usage: run.py NAME COMMAND...", file=sys.stderr)
        return 2
    name, *command = arguments
    files = read_vectors()
    minimum = json.loads((HERE / "minimum.json").read_text("ascii"))
    cases = [(vector["id"], line_of(vector), stringify(vector["response"]))
             for vectors in files.values() for vector in vectors]
    return hold(f"vectors {name}", command, cases, too_few(files, minimum))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
