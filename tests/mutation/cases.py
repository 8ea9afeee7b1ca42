"""The vectors as replay.cpp reads them: those whose request can be written as request_text.h has it. What is
wrong with the JSON around a request is the program's concern, and tests/cli holds it to that."""

import json
import re
import sys
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPOSITORY / "tests/vectors"))

from run import read_vectors, stringify  # noqa: E402

WORD = re.compile(r"[^ \n.*]*")
ID = re.compile(r"[a-z][a-z0-9-]*")
# What the program finds wrong before it asks the core.
OF_THE_PROGRAM = {"malformed-request", "unknown-field"}
FIELDS = {"metric", "inputs", "period", "calendar", "digits"}


class NotText(Exception):
    """The request says something that request_text.h has no form for."""


def word(value, pattern=WORD, least=0):
    if not isinstance(value, str) or len(value) < least or not pattern.fullmatch(value):
        raise NotText(value)
    return value


def line(id, said):
    if isinstance(said, str):
        said = {"value": said}
    if not isinstance(said, dict) or not {"value"} <= set(said) <= {"value", "period"}:
        raise NotText(said)
    value = word(said["value"], re.compile(r"[^ \n*]*"))
    period = [word(said["period"], least=1)] if "period" in said else []
    return " ".join([word(id, ID), value, *period])


def lines(id, said):
    if not isinstance(said, list):
        return [line(id, said)]
    if any(not isinstance(row, dict) for row in said) or len(said) > 999:
        raise NotText(said)
    return [f"{word(id, ID)} *{len(said)}",
            *(f"{place}.{line(*field)}" for place, row in enumerate(said, 1) for field in sorted(row.items()))]


def text_of(request):
    inputs = request.get("inputs", {})
    if not isinstance(inputs, dict) or not set(request) <= FIELDS or "period" in request and not request["period"]:
        raise NotText(request)
    digits = request.get("digits", 2)
    if not isinstance(digits, int) or isinstance(digits, bool) or not 0 <= digits <= 999:
        raise NotText(digits)
    said = [text for item in sorted(inputs.items(), key=lambda item: (isinstance(item[1], list), item[0]))
            for text in lines(*item)]
    if len(said) > 400:
        raise NotText(len(said))
    head = [word(request.get("metric"), least=1), word(request.get("period", "-"), least=1),
            word(request.get("calendar", "365-days"), least=1), str(digits)]
    return "\n".join([" ".join(head), *said])


def write(path):
    """How many cases were written."""
    count = 0
    with open(path, "wb") as out:
        for vectors in read_vectors().values():
            for vector in vectors:
                if vector["response"]["status"] in OF_THE_PROGRAM:
                    continue
                try:
                    request = text_of(vector["request"]).encode()
                except (NotText, KeyError):
                    continue
                answer = stringify(vector["response"])
                out.write(b"%d %d\n%s%s\n" % (len(request), len(answer), request, answer))
                count += 1
    return count
