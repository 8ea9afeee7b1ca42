"""Looks at each input of a request in the metric's order; raises the first fault."""

from dataclasses import dataclass
from fractions import Fraction

import decimals
from catalogue import CALENDARS, CONSTANTS, PERIODS
from model import LINE, MONTHS, ONCE, PER_PERIOD, YEARS, Input, Rows
from request import Refusal


@dataclass(frozen=True)
class Entry:
    input: Input
    typed: Fraction
    period: str | None          # of an amount per period
    conversion: tuple | None    # operation, what the factor is called, factor
    default: bool
    length: int                 # of the text

    @property
    def value(self):
        return self.typed * self.conversion[2] if self.conversion else self.typed


def read_inputs(metric, request):
    """Every value by its id, in the order of faults, with the defaults of those left out."""
    entries = {}
    for item in metric.inputs:
        for choice in choices_at(metric, item):
            refuse_bad_choice(choice, request.inputs)
        if isinstance(item, Rows):
            entries |= read_rows(item, request)
        elif item.id in request.inputs:
            entry = read_input(item, item.id, request.inputs[item.id], request)
            refuse_beyond_limit(item, entry, entries)
            entries[item.id] = entry
        elif item.has_default:
            offered = request.inputs[item.default_from] if item.default_from else item.default
            entries[item.id] = read_input(item, item.id, offered, request, default=True)
        elif is_required(metric, item, request.inputs):
            raise Refusal("missing-input", item.id)
    return entries


def choices_at(metric, item):
    ids = [each.id for each in metric.inputs]
    return [choice for choice in metric.choices
            if item.id == next(id for id in ids if id in choice.ids)]


def refuse_bad_choice(choice, inputs):
    if choice.unless in inputs:
        return
    begun = len(choice.sides_begun(inputs))
    if begun > 1:
        raise Refusal("conflicting-inputs", choice.name)
    if begun == 0:
        raise Refusal("missing-input", choice.name)


def is_required(metric, item, inputs):
    choices = [choice for choice in metric.choices if item.id in choice.ids]
    if choices:
        return any(choice.needs(item.id, inputs) for choice in choices)
    return not item.may_be_absent


def refuse_beyond_limit(item, entry, entries):
    limit = item.limit
    if limit is None:
        return
    most = entries[limit.id].value
    if entry.value > most or (limit.strict and entry.value == most):
        raise Refusal(limit.status, item.id)


def read_rows(item, request):
    rows = request.inputs.get(item.id, [])
    if not isinstance(rows, list):
        raise Refusal("malformed-number", item.id)
    if not rows:
        raise Refusal("missing-input", item.id)
    entries = {}
    for number, row in enumerate(rows, 1):
        for field in item.fields:
            id = f"{field.id}.{number}"
            if field.id not in row:
                raise Refusal("missing-input", id)
            entries[id] = read_input(field, id, row[field.id], request)
    return entries


def read_input(item, id, offered, request, default=False):
    fields = {"value": offered} if isinstance(offered, str) else offered
    text = fields.get("value") if isinstance(fields, dict) else None
    typed = decimals.parse(text) if isinstance(text, str) else None
    if typed is None:
        raise Refusal("malformed-number", id)
    if typed < 0 and not item.signed:
        raise Refusal("negative-value", id)
    refuse_out_of_bounds(item, id, typed)
    period = read_period(item, id, fields, request)
    entry = Entry(item, typed, period, conversion(item, period, request), default, len(text))
    if not decimals.fits(entry.value):
        raise Refusal("out-of-range", id)
    if item.not_zero and entry.value == 0:
        raise Refusal("undefined-zero-denominator", id)
    return entry


def refuse_out_of_bounds(item, id, typed):
    if (item.least is not None and typed < item.least
            or item.above is not None and typed <= item.above):
        raise Refusal("below-minimum", id)
    if (item.most is not None and typed > item.most
            or item.below is not None and typed >= item.below):
        raise Refusal("above-maximum", id)


def read_period(item, id, fields, request):
    period = fields.get("period", request.period)
    if item.time == LINE and period == ONCE:
        return None
    if period not in PERIODS:
        raise Refusal("unknown-period", id)
    if item.time in (PER_PERIOD, LINE):
        return period
    if "period" in fields:
        raise Refusal("period-not-applicable", id)
    return None


def conversion(item, period, request):
    if item.percent:
        return "product", "percent", CONSTANTS["percent"]
    if item.time in (YEARS, MONTHS):
        return periods_per(request.period, item.time, request)
    return periods_per(period, request.period, request) if period else None


def periods_per(counted, whole, request):
    if counted == whole:
        return None
    lengths = CALENDARS[request.calendar]
    return "convert-period", f"{counted}s-per-{whole}", lengths[whole] / lengths[counted]
