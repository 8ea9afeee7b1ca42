"""Random requests that carry no fault, or only one that lies in their numbers."""

from catalogue import CALENDARS, METRICS, MOST_ROWS, PERIODS
from model import LINE, ONCE, PER_PERIOD, Rows
from random_edges import cancelling_flows, put_pair
from random_numbers import ZEROS, bounded_text, decimal_text, modest_text, tiny_text
from request import MOST_DECIMALS

LABELS = ("phone", "", None, 7, True, ["chat"], {"value": "1"}, {"any": {"thing": []}},
          "\u0000\u202e", "caf\u00e9" * 99, {"__proto__": [[[[{}]]]]}, -0.0, 1e300)

# Rows have more places to go wrong than inputs have.
NAMES = (*METRICS, *[id for id, metric in METRICS.items() if metric.rows])


def chosen_ids(rng, metric):
    """Ids that together make a sound request, beside its rows."""
    grouped = {id for choice in metric.choices for id in choice.ids}
    moved = rng.choice((0, 0.1, 0.3, 1))
    ids = [item.id for item in metric.inputs
           if not isinstance(item, Rows) and item.id not in grouped
           and (not item.may_be_absent or rng.random() < moved)]
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


def row_count(rng, metric):
    if not metric.rows:
        return 0
    return rng.choice((1, 2, 2, 3, 3, 4, 5, 7, rng.randint(1, MOST_ROWS), MOST_ROWS))


def read_items(rng, metric, rows):
    """What the request gives: its inputs by their ids, a row's also by its number."""
    items = {item.id: item for item in metric.inputs}
    chosen = {id: items[id] for id in chosen_ids(rng, metric)}
    return chosen | {f"{field.id}.{row}": field for row in range(1, rows + 1)
                     for field in metric.rows.fields}


def sound_texts(rng, metric, items, rows):
    modest = rng.random() < (0.9 if len(items) > 6 or metric.rows else 0.3)
    texts = {id: number_text(rng, item, modest) for id, item in items.items()}
    free = [id for id, item in items.items() if item.most is None and item.below is None]
    kind = rng.random()
    if kind < 0.04:
        texts |= {id: tiny_text(rng) for id in free if not items[id].count}
    elif kind < 0.06:
        texts |= {id: rng.choice(ZEROS) for id in free if not items[id].count}
    elif kind < 0.08:
        texts |= {id: rng.choice(ZEROS) for id in free}
    elif kind < 0.2:
        put_pair(rng, metric.steps(rows) if callable(metric.steps) else metric.steps, texts, free)
    if metric.rows and rng.random() < 0.05:
        field = rng.choice(metric.rows.fields).id
        texts |= {f"{field}.{row}": rng.choice(ZEROS) for row in range(1, rows + 1)}
    if "rate" in texts and rows > 2 and rng.random() < 0.2:
        cancelling_flows(rng, texts, rows)
    for part, whole in parts_of_wholes(metric):
        if part in texts and whole in texts and rng.random() < 0.8:
            texts[part], texts[whole] = sorted((texts[part], texts[whole]), key=float)
    return texts


def sound_inputs(rng, metric):
    rows = row_count(rng, metric)
    items = read_items(rng, metric, rows)
    texts = sound_texts(rng, metric, items, rows)
    mixing = rng.choice((0, 0, 0.3, 1))
    only = rng.choice(PERIODS) if rng.random() < 0.2 else None
    values = {id: sound_value(rng, items[id], text, mixing, only) for id, text in texts.items()}
    if not rows:
        return values
    list_of = metric.rows
    offered = [{field.id: values.pop(f"{field.id}.{row}") for field in list_of.fields}
               for row in range(1, rows + 1)]
    for row in offered:
        if list_of.label and rng.random() < 0.5:
            row[list_of.label] = rng.choice(LABELS)
    return values | {list_of.id: offered}


def sound_request(rng):
    name = rng.choice(NAMES)
    request = {"metric": name, "inputs": sound_inputs(rng, METRICS[name])}
    if rng.random() < 0.4:
        request["period"] = rng.choice(PERIODS)
    if rng.random() < 0.4:
        request["calendar"] = rng.choice(tuple(CALENDARS))
    if rng.random() < 0.6:
        digits = rng.randint(0, MOST_DECIMALS)
        request["digits"] = rng.choice((digits, float(digits)))
    return request
