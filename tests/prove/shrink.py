"""The shortest request that a back end still answers wrongly."""

import json

import paths  # noqa: F401
import oracle
import run


def is_wrong(command, lines):
    """Of each line whether its answer differs from the oracle's."""
    answered, faults = run.ask(command, lines)
    if faults:
        return [bool(run.ask(command, [line])[1]) or wrong(command, line) for line in lines]
    return [given != run.stringify(oracle.answer(line)) for line, given in zip(lines, answered)]


def wrong(command, line):
    return run.ask(command, [line])[0] != [run.stringify(oracle.answer(line))]


def without_one(value):
    """The value with one of its parts left out or made smaller, in each way that there is."""
    if isinstance(value, dict):
        for key in value:
            yield {other: value[other] for other in value if other != key}
            yield from ({**value, key: smaller} for smaller in without_one(value[key]))
        if set(value) == {"value"}:
            yield value["value"]
    elif isinstance(value, list):
        for place, item in enumerate(value):
            yield value[:place] + value[place + 1:]
            yield from ([*value[:place], smaller, *value[place + 1:]] for smaller in without_one(item))
    elif isinstance(value, str):
        yield from (text for text in ("0", "1", value[:-1], value[1:], value.partition(".")[0])
                    if len(text) < len(value))


def shorter_lines(line):
    try:
        document = json.loads(line)
        found = [run.stringify(smaller) for smaller in [document, *without_one(document)]]
    except (ValueError, RecursionError):
        found = []
    for size in (len(line) // 2, len(line) // 4, 8, 1):
        if size > 0:
            found += [line[:start] + line[start + size:] for start in range(0, len(line), size)]
    return sorted({each for each in found if len(each) < len(line)}, key=lambda each: (len(each), each))


MOST_AT_ONCE = 200


def shortest(command, line):
    """Steps to a shorter line that is still answered wrongly, until there is none."""
    while True:
        shorter = shorter_lines(line)
        for start in range(0, len(shorter), MOST_AT_ONCE):
            some = shorter[start:start + MOST_AT_ONCE]
            found = [each for each, differs in zip(some, is_wrong(command, some)) if differs]
            if found:
                line = found[0]
                break
        else:
            return line
