"""Text to exact fraction, exact fraction to text, and the range a value may have."""

import re
from fractions import Fraction

LIMIT = 2**127 - 1
MOST_DIGITS = 30

CANONICAL = re.compile(r"-?[0-9]+(\.[0-9]+)?")


def parse(text):
    """The fraction that canonical decimal text spells, or None."""
    if not CANONICAL.fullmatch(text):
        return None
    if sum(character.isdigit() for character in text) > MOST_DIGITS:
        return None
    return Fraction(text)


def fits(value):
    return abs(value.numerator) <= LIMIT and value.denominator <= LIMIT


def exact(value):
    return str(value)


def rounded(value, digits):
    """Half away from zero, to exactly `digits` decimals."""
    scaled = abs(value) * 10**digits
    units = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    text = str(units).rjust(digits + 1, "0")
    if digits:
        text = text[:-digits] + "." + text[-digits:]
    return "-" + text if value < 0 and units else text
