"""From a sound request to its answer: look at each input in order, then take each step."""

from dataclasses import dataclass
from fractions import Fraction

import decimals
from catalogue import CALENDARS, COUNTS, METRICS, PERIODS, SIGNED
from request import Refusal


@dataclass(frozen=True)
class Given:
    typed: Fraction
    period: str
    value: Fraction         # in the request's period


def evaluate(request):
    metric = METRICS[request.metric]
    given = look_at_inputs(metric, request)
    steps = [conversion(id, entry, request) for id, entry in given.items()
             if entry.period != request.period]
    values, derivation = take_steps(metric, given)
    result = values[metric.steps[-1].id]
    rounded = decimals.rounded(result, request.digits)
    return {
        "exact": decimals.exact(result),
        "rounded": rounded,
        "unit": metric.unit,
        "period": request.period,
        "warnings": warnings(metric, given, values, rounded),
        "steps": steps + derivation,
    }


def look_at_inputs(metric, request):
    """Every given input by id, in the metric's order; raises the first fault."""
    choice_at = {next(id for id in metric.inputs if id in choice.ids): choice
                 for choice in metric.choices}
    given = {}
    for id in metric.inputs:
        if id in choice_at:
            refuse_bad_choice(choice_at[id], request.inputs)
        if id in request.inputs:
            given[id] = look_at_input(metric, request, id)
        elif is_required(metric, id, request.inputs):
            raise Refusal("missing-input", id)
        if id == "calls-abandoned" and id in given:
            if given[id].value >= given["calls-offered"].value:
                raise Refusal("abandoned-not-below-offered", id)
    return given


def refuse_bad_choice(choice, inputs):
    whole = choice.whole in inputs
    if whole and choice.by_parts(inputs):
        raise Refusal("conflicting-inputs", choice.name)
    if not whole and not choice.by_parts(inputs):
        raise Refusal("missing-input", choice.name)


def is_required(metric, id, inputs):
    for choice in metric.choices:
        if id in choice.ids:
            return choice.every and id in choice.parts and choice.by_parts(inputs)
    return True


def look_at_input(metric, request, id):
    offered = request.inputs[id]
    fields = {"value": offered} if isinstance(offered, str) else offered
    text = fields.get("value") if isinstance(fields, dict) else None
    typed = decimals.parse(text) if isinstance(text, str) else None
    if typed is None:
        raise Refusal("malformed-number", id)
    if typed < 0 and id not in SIGNED:
        raise Refusal("negative-value", id)
    period = fields.get("period", request.period)
    if period not in PERIODS:
        raise Refusal("unknown-period", id)
    if "period" in fields and not metric.per_period:
        raise Refusal("period-not-applicable", id)
    value = typed * factor(period, request)
    if not decimals.fits(value):
        raise Refusal("out-of-range", id)
    if id == metric.denominator and value == 0:
        raise Refusal("undefined-zero-denominator", id)
    return Given(typed, period, value)


def factor(period, request):
    lengths = CALENDARS[request.calendar]
    return lengths[request.period] / lengths[period]


def conversion(id, entry, request):
    ratio = (f"{entry.period}s-per-{request.period}", factor(entry.period, request))
    return derived(id, "convert-period", [(id, entry.typed), ratio], entry.value)


def take_steps(metric, given):
    values = {id: entry.value for id, entry in given.items()}
    sources = {id: metric.inputs.index(id) for id in given}
    derivation = []
    for step in metric.steps:
        if step.id in values:
            continue
        operands = [(id, values[id]) for id in step.operands if id in values]
        source = min(sources[id] for id, _ in operands)
        result = operate(step.operation, operands)
        if not decimals.fits(result):
            raise Refusal("out-of-range", metric.inputs[source])
        values[step.id] = result
        sources[step.id] = source
        derivation.append(derived(step.id, step.operation, operands, result))
    return values, derivation


def operate(operation, operands):
    numbers = [value for _, value in operands]
    if operation == "sum":
        return sum(numbers, Fraction(0))
    left, right = numbers
    if operation == "difference":
        return left - right
    if right == 0:
        raise Refusal("undefined-zero-denominator", operands[1][0])
    return left / right * (100 if operation == "percent" else 1)


def derived(id, operation, operands, result):
    return {
        "id": id,
        "operation": operation,
        "operands": [{"id": name, "exact": decimals.exact(value)} for name, value in operands],
        "exact": decimals.exact(result),
    }


def warnings(metric, given, values, rounded):
    result = values[metric.steps[-1].id]
    found = {
        "below-minor-unit": result != 0 and not rounded.strip("-0."),
        "fractional-count": any(id in COUNTS and entry.typed.denominator != 1
                                for id, entry in given.items()),
        "mixed-periods": len({entry.period for entry in given.values()}) > 1,
        "zero-cost": values.get("total-cost") == 0,
    }
    return sorted(id for id, holds in found.items() if holds)
