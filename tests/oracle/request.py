"""From the bytes of a line to a request whose shape, names and options are sound."""

import json
import math
from dataclasses import dataclass

from catalogue import CALENDARS, METRICS, MOST_ROWS, PERIODS

FIELDS = {"metric", "inputs", "period", "calendar", "digits"}
INPUT_FIELDS = {"value", "period"}
MOST_DECIMALS = 12
LONGEST_LINE = 1 << 24      # bytes without the line's end


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
    if len(line) > LONGEST_LINE:
        return None
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


def is_rows(value):
    return isinstance(value, list) and all(isinstance(row, dict) for row in value)


def read(document):
    """The request in a document whose `metric` is text; raises the first refusal."""
    metric = METRICS.get(document["metric"])
    rows = metric.rows if metric else None
    period = document.get("period", metric.period if metric else "month")
    calendar = document.get("calendar", "365-days")
    digits = document.get("digits", 2.0)
    inputs = document.get("inputs")
    if not (isinstance(inputs, dict) and isinstance(period, str)
            and isinstance(calendar, str) and is_integral(digits)):
        raise Refusal("malformed-request")
    if rows and isinstance(inputs.get(rows.id), list) and not is_rows(inputs[rows.id]):
        raise Refusal("malformed-request")

    refuse_unknown_fields(document, inputs, rows)
    if metric is None:
        raise Refusal("unknown-metric")
    refuse_unknown_names(metric, inputs)
    if rows and len(rows_in(rows, inputs)) > MOST_ROWS:
        raise Refusal("out-of-range", rows.id)
    if period not in PERIODS:
        raise Refusal("unknown-period", "period")
    if calendar not in CALENDARS:
        raise Refusal("unknown-calendar", "calendar")
    if not 0 <= digits <= MOST_DECIMALS:
        raise Refusal("out-of-range", "digits")
    return Request(document["metric"], inputs, period, calendar, int(digits))


def rows_in(rows, inputs):
    """The rows offered, if rows are what was offered."""
    offered = inputs.get(rows.id)
    return offered if is_rows(offered) else []


def refuse_unknown_fields(document, inputs, rows):
    refuse_foreign_keys(document, FIELDS)
    for id in sorted(inputs):
        if isinstance(inputs[id], dict):
            refuse_foreign_keys(inputs[id], INPUT_FIELDS)
    for id in sorted(inputs):
        label = rows.label if rows and rows.id == id else None
        for row in inputs[id] if is_rows(inputs[id]) else []:
            for key in sorted(row):
                if isinstance(row[key], dict) and key != label:
                    refuse_foreign_keys(row[key], INPUT_FIELDS)


def refuse_foreign_keys(fields, known):
    for key in sorted(fields.keys() - known):
        raise Refusal("unknown-field", key)


def refuse_unknown_names(metric, inputs):
    foreign = [(id, id) for id in sorted(inputs.keys() - {item.id for item in metric.inputs})]
    if metric.rows:
        known = {field.id for field in metric.rows.fields} | {metric.rows.label}
        foreign += [(key, f"{key}.{number}")
                    for number, row in enumerate(rows_in(metric.rows, inputs), 1)
                    for key in sorted(row.keys() - known)]
    for id, name in foreign:
        if id not in METRICS:
            raise Refusal("unknown-input", name)
    for id, name in foreign:
        raise Refusal("circular-component", name)
