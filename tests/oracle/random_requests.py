"""Random requests that carry no fault, or only one that lies in their numbers."""

from catalogue import CALENDARS, METRICS, MOST_ROWS, PERIODS
from model import LINE, ONCE, PER_PERIOD, Rows
from random_numbers import ZEROS, bounded_text, decimal_text, modest_text, near_limit

LABELS = ("phone", "", None, 7, True, ["chat"], {"value": "1"}, {"any": {"thing": []}})


def chosen_ids(rng, metric):
    """Ids that together make a sound request."""
    grouped = {id for choice in metric.choices for id in choice.ids}
    moved = rng.choice((0, 0.1, 0.3, 1))
    ids = [item.id for item in metric.inputs if item.id not in grouped
           and (isinstance(item, Rows) or not item.may_be_absent or rng.random() < moved)]
    for place, choice in enumerate(metric.choices):
        if choice.unless not in ids:
            later = {id for other in metric.choices[place + 1:] for id in other.ids}
            side = rng.choice(choice.sides)
            ids += [id for id in side if id not in choice.loose]
            ids += some(rng, [id for id in side if id in choice.loose and id not in later])
    return ids


def some(rng, parts):
    if not parts:
        return []
    size = rng.choice((1, 2, 2, 3, rng.randint(1, len(parts)), len(parts)))
    return rng.sample(parts, min(size, len(parts)))


def number_text(rng, item, modest):
    low = item.least if item.least is not None else item.above
    high = item.most if item.most is not None else item.below
    if high is not None:
        return bounded_text(rng, low or 0, high)
    text = modest_text(rng) if modest else decimal_text(rng)
    return "-" + text.removeprefix("-") if item.signed and rng.random() < 0.4 else text


def sound_value(rng, item, text, mixing, only):
    if item.time == LINE and rng.random() < 0.4:
        return {"value": text, "period": ONCE}
    if item.time in (PER_PERIOD, LINE) and rng.random() < mixing:
        return {"value": text, "period": only or rng.choice(PERIODS)}
    return {"value": text} if rng.random() < 0.05 else text


def parts_of_wholes(metric):
    """Pairs of inputs of which the first may not exceed the second."""
    steps = metric.steps if isinstance(metric.steps, tuple) else ()
    return [step.operands for step in steps if step.operation == "share"] + [
        (item.id, item.limit.id) for item in metric.inputs
        if not isinstance(item, Rows) and item.limit]


def sound_inputs(rng, metric):
    items = {item.id: item for item in metric.inputs}
    ids = chosen_ids(rng, metric)
    modest = rng.random() < (0.9 if len(ids) > 6 or metric.rows else 0.3)
    mixing = rng.choice((0, 0, 0.3, 1))
    only = rng.choice(PERIODS) if rng.random() < 0.2 else None
    texts = {id: number_text(rng, items[id], modest) for id in ids
             if not isinstance(items[id], Rows)}
    if len(texts) > 2 and rng.random() < 0.1:
        texts |= zip(rng.sample(sorted(texts), 2), near_limit(rng))
    for part, whole in parts_of_wholes(metric):
        if part in texts and whole in texts and rng.random() < 0.8:
            texts[part], texts[whole] = sorted((texts[part], texts[whole]), key=float)
    inputs = {id: sound_value(rng, items[id], text, mixing, only) for id, text in texts.items()}
    if metric.rows:
        inputs[metric.rows.id] = sound_rows(rng, metric.rows, modest, mixing, only)
    return inputs


def sound_rows(rng, item, modest, mixing, only):
    count = rng.choice((1, 2, 2, 3, 3, 4, 5, 7, rng.randint(1, MOST_ROWS)))
    rows = [sound_row(rng, item, modest, mixing, only) for _ in range(count)]
    if rng.random() < 0.05:
        field = rng.choice(item.fields)
        for row in rows:
            row[field.id] = rng.choice(ZEROS)
    return rows


def sound_row(rng, rows, modest, mixing, only):
    row = {field.id: sound_value(rng, field, number_text(rng, field, modest), mixing, only)
           for field in rows.fields}
    if rows.label and rng.random() < 0.5:
        row[rows.label] = rng.choice(LABELS)
    return row


def sound_request(rng):
    name = rng.choice(tuple(METRICS))
    request = {"metric": name, "inputs": sound_inputs(rng, METRICS[name])}
    if rng.random() < 0.4:
        request["period"] = rng.choice(PERIODS)
    if rng.random() < 0.4:
        request["calendar"] = rng.choice(tuple(CALENDARS))
    if rng.random() < 0.6:
        request["digits"] = rng.choice((0, 1, 2.0, 3, 6, 11, 12, 12.0))
    return request
