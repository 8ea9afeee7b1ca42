"""Pairs of numbers whose sum, difference, product or quotient lies a few units from the largest
that fits, or loses the long denominators of both; and digits that round a half."""

from decimals import LIMIT, MOST_DIGITS
from random_numbers import digits_text
from request import MOST_DECIMALS

MOST_PLACES = MOST_DIGITS - 1


def decimal(units, places):
    """units / 10**places."""
    text = str(units).rjust(places + 1, "0")
    return f"{text[:-places]}.{text[-places:]}" if places else text


def near_sum(rng):
    places = rng.randint(9, MOST_PLACES)
    head, tail = divmod(LIMIT + rng.randint(-3, 3), 10**places)
    return str(head), decimal(tail, places)


def near_difference(rng):
    places = rng.randint(10, MOST_PLACES)
    head, tail = divmod(LIMIT + rng.randint(-3, 3), 10**places)
    return str(head + 1), decimal(10**places - tail, places)


def near_product(rng):
    factor = 10 * rng.randrange(10**9, 10**rng.randint(10, 28)) + rng.choice((1, 3, 7, 9))
    other = LIMIT // factor + rng.choice((-1, 0, 0, 1, 1, 2))
    return rng.sample((str(factor), decimal(other, rng.randint(0, 8))), 2)


def near_quotient(rng):
    """By its numerator or, turned round, by its denominator; 100 times that, a percentage."""
    places = rng.randint(9, MOST_PLACES)
    large = LIMIT // 10**(places + rng.choice((-2, 0, 0, 2))) + rng.choice((-1, 0, 0, 1, 1, 2))
    return rng.sample((str(large % 10**MOST_DIGITS), decimal(rng.choice((1, 3, 7)), places)), 2)


def completing(rng):
    """Together a whole number, or one with few decimals."""
    places = rng.randint(2, MOST_PLACES)
    part = int(digits_text(rng, places))
    left = rng.randint(0, min(3, places))
    return decimal(part, places), decimal(10**places - part + rng.randint(0, 9) * 10**left, places)


PAIRS = {
    "sum": (near_sum, completing, completing),
    "difference": (near_difference, near_difference, completing),
    "product": (near_product,),
    "quotient": (near_quotient,),
    "percent": (near_quotient,),
    "share": (near_quotient, completing),
    "crossing": (near_quotient,),
}


def put_pair(rng, steps, texts, free):
    """In place of two free numbers that one step takes, if there is such a step; else of any two."""
    taken = [(step.operation, [id for id in step.operands if id in free]) for step in steps
             if step.operation in PAIRS]
    taken = [(operation, ids) for operation, ids in taken if len(ids) > 1]
    if taken and rng.random() < 0.8:
        operation, ids = rng.choice(taken)
    elif len(free) > 1:
        operation, ids = rng.choice(tuple(PAIRS)), sorted(free)
    else:
        return
    pair = rng.choice(PAIRS[operation])(rng)
    chosen = rng.sample(ids, 2) if operation in ("sum", "product") else ids[:2]
    texts |= zip(chosen, pair)


def cancelling_flows(rng, texts, rows):
    """Two present values that cancel, beside others whose denominators leave no room for theirs."""
    places = min(rng.randint(30, 36) // (rows - 1), 18)
    growth, unit = 10**places + rng.choice((1, 3, 7, 9)), rng.choice((1, 3, 7, 11))
    if places > 2:
        texts |= {"rate": decimal(growth - 10**places, places - 2),
                  "cash-flow.1": decimal(unit, MOST_PLACES - places),
                  "cash-flow.2": "-" + decimal(unit * growth, MOST_PLACES)}


def digits_that_round_a_half(exact):
    return next((digits for digits in range(MOST_DECIMALS + 1)
                 if (exact * 10**digits).denominator == 2), None)
