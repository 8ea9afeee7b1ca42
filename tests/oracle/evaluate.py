"""From a sound request to its answer: read the inputs, take the steps, round once."""

import decimals
from catalogue import BUSY, METRICS
from derivation import Derivation
from reading import read_inputs

# Neither counts nor money: seconds and hours of a period.
TIMES = {"talk-time", "hold-time", "after-call-work", "handle-time", "total-wait", "handling-hours",
         "other-productive-hours", "paid-hours", "logged-in-hours", "shrinkage-hours", "available-hours",
         "agent-hours"}


def evaluate(request):
    metric = METRICS[request.metric]
    entries = read_inputs(metric, request)
    derivation = Derivation(metric, entries, rows_of(metric, request))
    derivation.work_out_besides()
    result = derivation.work_out(metric.result or request.metric)
    rounded = decimals.rounded(result, request.digits)
    return {
        "exact": decimals.exact(result),
        "rounded": rounded,
        "unit": metric.unit,
        "period": request.period,
        "warnings": warnings(request, entries, derivation, result, rounded),
        "steps": derivation.steps,
    }


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
