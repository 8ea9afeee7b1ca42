"""Random decimal texts: everyday amounts, values about a bound, and the edges of what fits."""

EDGES = (
    "9" * 30, "0." + "0" * 28 + "1", "0." + "9" * 29, "0." + "0" * 27 + "25",
    "1701411834", "1701411835", "633825300114114700748351602688",
    "0.00000037252902984619140625", "9007199254740993", "18446744073709551616",
    "9223372036854775808.5", "9.995", "99999.5", "0.9999999999995", "0." + "9" * 12 + "5",
    "0.0000000000005", "0.00000000000049", "170141183460469231731687303715", "170141183460469231731687303716",
)
ZEROS = ("0", "0.00", "-0", "-0.0", "000")
MODEST = ("0", "1", "2", "3", "5", "7", "8", "10", "12", "20", "25", "30", "40", "50", "60", "75")


def digits_text(rng, count):
    return "".join(rng.choice("0123456789") for _ in range(count))


def modest_text(rng):
    """Small enough for a long derivation to stay in range."""
    kind = rng.random()
    if kind < 0.6:
        return rng.choice(MODEST)
    if kind < 0.9:
        return str(rng.randrange(1, 10 ** rng.randrange(2, 6)))
    return f"{rng.randrange(1000)}.{rng.choice('05')}"


def tiny_text(rng):
    return "0." + "0" * rng.randint(3, 20) + str(rng.randrange(1, 1000))


def decimal_text(rng):
    kind = rng.random()
    if kind < 0.35:
        return str(rng.randrange(1, 10 ** rng.randrange(1, 8)))
    if kind < 0.65:
        return f"{rng.randrange(10 ** rng.randrange(1, 8))}.{digits_text(rng, rng.randint(1, 6))}"
    if kind < 0.72:
        return str(rng.choice((1, 2, 4, 5, 8, 20, 25, 40, 200, 2000)))
    if kind < 0.78:
        return rng.choice(ZEROS)
    if kind < 0.82:
        return "0" * rng.randint(1, 5) + str(rng.randrange(1000))
    if kind < 0.88:
        return rng.choice(EDGES)
    if kind < 0.90:
        return tiny_text(rng)
    if kind < 0.93:
        return f"{rng.randrange(100)}.{digits_text(rng, rng.randint(0, 12))}5"
    count = rng.choice((30, rng.randint(15, 30)))
    point = rng.randint(1, count)
    text = digits_text(rng, count)
    return text if point == count else text[:point] + "." + text[point:]


def bounded_text(rng, low, high):
    """Mostly between the bounds, sometimes on one or a little beyond."""
    kind = rng.random()
    if kind < 0.75:
        return str(rng.randint(low + 1, high - 1))
    if kind < 0.88:
        return f"{rng.randint(low + 1, high - 1)}.{digits_text(rng, rng.choice((1, 2, 2, 20)))}"
    bound = str(rng.choice((low, high)))
    return rng.choice((bound, bound, bound + ".0", bound + ".01", bound + "." + "0" * 20 + "1"))
