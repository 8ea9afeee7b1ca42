"""From the bytes of a line to a request whose shape, names and options are sound."""

import json
import math
from dataclasses import dataclass

from catalogue import CALENDARS, METRICS, PERIODS

FIELDS = {"metric", "inputs", "period", "calendar", "digits"}
INPUT_FIELDS = {"value", "period"}
MOST_DECIMALS = 12


class Refusal(Exception):
    def __init__(self, status, input=None):
        super().__init__(status, input)
        self.status = status
        self.input = input


@dataclass(frozen=True)
class Request:
    metric: str
    inputs: dict
    period: str
    calendar: str
    digits: int


def number(text):
    value = float(text)
    if math.isinf(value):
        raise ValueError("no double is that large")
    return value


def refuse_constant(text):
    raise ValueError(text + " is not JSON")


def refuse_lone_surrogates(value):
    if isinstance(value, str):
        value.encode("utf-8")
    elif isinstance(value, list):
        for item in value:
            refuse_lone_surrogates(item)


def build_object(pairs):
    # Checked here because a repeated key drops its earlier values from the dict.
    for key, value in pairs:
        refuse_lone_surrogates(key)
        refuse_lone_surrogates(value)
    return dict(pairs)


def parse(line):
    """The JSON object of a line, or None."""
    try:
        document = json.loads(
            line.decode("utf-8"),
            object_pairs_hook=build_object,
            parse_int=number,
            parse_float=number,
            parse_constant=refuse_constant,
        )
    except (ValueError, RecursionError):
        return None
    return document if isinstance(document, dict) else None


def is_integral(value):
    return isinstance(value, float) and value.is_integer()


def read(document):
    """The request in a document whose `metric` is text; raises the first refusal."""
    period = document.get("period", "month")
    calendar = document.get("calendar", "365-days")
    digits = document.get("digits", 2.0)
    inputs = document.get("inputs")
    if not (isinstance(inputs, dict) and isinstance(period, str)
            and isinstance(calendar, str) and is_integral(digits)):
        raise Refusal("malformed-request")

    refuse_unknown_fields(document, inputs)
    refuse_unknown_names(document["metric"], inputs)
    if period not in PERIODS:
        raise Refusal("unknown-period", "period")
    if calendar not in CALENDARS:
        raise Refusal("unknown-calendar", "calendar")
    if not 0 <= digits <= MOST_DECIMALS:
        raise Refusal("out-of-range", "digits")
    return Request(document["metric"], inputs, period, calendar, int(digits))


def refuse_unknown_fields(document, inputs):
    for key in sorted(document.keys() - FIELDS):
        raise Refusal("unknown-field", key)
    for id in sorted(inputs):
        if isinstance(inputs[id], dict):
            for key in sorted(inputs[id].keys() - INPUT_FIELDS):
                raise Refusal("unknown-field", key)


def refuse_unknown_names(metric, inputs):
    if metric not in METRICS:
        raise Refusal("unknown-metric")
    foreign = sorted(inputs.keys() - set(METRICS[metric].inputs))
    for id in foreign:
        if id not in METRICS:
            raise Refusal("unknown-input", id)
    for id in foreign:
        raise Refusal("circular-component", id)
