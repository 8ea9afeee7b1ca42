"""From a sound request to its answer: read the inputs, take the steps, round once."""

from fractions import Fraction

import decimals
from catalogue import BUSY, METRICS
from derivation import Derivation, Overflow
from reading import read_inputs
from request import Refusal

# Neither counts nor money: seconds and hours of a period.
TIMES = {"talk-time", "hold-time", "after-call-work", "handle-time", "total-wait", "handling-hours",
         "other-productive-hours", "paid-hours", "logged-in-hours", "shrinkage-hours", "available-hours",
         "agent-hours"}


# Those of the smaller engine, which names the first input of the step that does not fit.
FIRST = ("total-cost", "cost-per-contact", "cost-per-call", "cost-per-sale", "cost-per-lead",
         "average-handle-time", "return-on-investment")


def evaluate(request):
    metric = METRICS[request.metric]
    entries = read_inputs(metric, request)
    rows = rows_of(metric, request)
    try:
        derivation, result = answer(metric, entries, rows, request)
    except Overflow as overflow:
        raise Refusal("out-of-range", overflow.input if request.metric in FIRST else
                      cause_of_overflow(metric, entries, rows, request) or overflow.input)
    rounded = decimals.rounded(result, request.digits)
    return {
        "exact": decimals.exact(result),
        "rounded": rounded,
        "unit": metric.unit,
        "period": request.period,
        "warnings": warnings(request, entries, derivation, result, rounded),
        "steps": derivation.steps,
    }


def answer(metric, entries, rows, request, plain=None):
    derivation = Derivation(metric, entries, rows)
    if plain:
        derivation.values[plain] = Fraction(1, 2 if entries[plain].input.percent else 1)
    derivation.work_out_besides()
    return derivation, derivation.work_out(metric.result or request.metric)


def cause_of_overflow(metric, entries, rows, request):
    """The longest number with which alone there were an answer if it were a plain one."""
    causes = []
    for id in sorted(entries, key=lambda id: "." in id):
        if entries[id].default:
            continue
        try:
            answer(metric, entries, rows, request, plain=id)
        except Refusal:
            continue
        causes.append(id)
    return max(causes, key=lambda id: entries[id].length, default=None)


def rows_of(metric, request):
    return len(request.inputs[metric.rows.id]) if metric.rows else 0


def warnings(request, entries, derivation, result, rounded):
    given = [entry for entry in entries.values() if entry.period and not entry.default]
    volumes = {entry.period for entry in given if entry.input.count or entry.input.id in TIMES}
    money = {entry.period for entry in given if not (entry.input.count or entry.input.id in TIMES)}
    found = {
        "below-minor-unit": result != 0 and not rounded.strip("-0."),
        "fractional-count": any(entry.input.count and entry.typed.denominator != 1
                                for entry in entries.values()),
        "high-occupancy": is_busy(request, entries, result),
        "mixed-periods": len(volumes) > 1 or bool(volumes and money and not volumes & money),
        "zero-cost": derivation.values.get("total-cost") == 0,
    }
    return sorted(id for id, holds in found.items() if holds)


def is_busy(request, entries, result):
    typed = [entries[id].typed for id in ("occupancy", "occupancy-after")
             if id in entries and not entries[id].default]
    return any(share > BUSY for share in typed) or request.metric == "occupancy" and result > BUSY
