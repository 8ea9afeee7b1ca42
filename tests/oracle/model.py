"""What a metric is made of: its inputs in the order of faults, its choices and its steps."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

PER_PERIOD = "per-period"
ONCE = "once"
LINE = "per-period-or-once"
YEARS = "year"              # durations: counted in these, wanted in the request's periods
MONTHS = "month"


@dataclass(frozen=True)
class Limit:
    """An input may not exceed another one, or must stay below it."""

    id: str
    strict: bool = False
    status: str = "part-above-whole"


@dataclass(frozen=True)
class Input:
    id: str
    time: str = PER_PERIOD
    count: bool = False
    percent: bool = False
    signed: bool = False
    above: int | None = None
    least: int | None = None
    most: int | None = None
    below: int | None = None
    not_zero: bool = False
    limit: Limit | None = None
    default: str | None = None
    default_from: str | None = None
    optional: bool = False

    @property
    def may_be_absent(self):
        return self.optional or self.has_default

    @property
    def has_default(self):
        return self.default is not None or self.default_from is not None


@dataclass(frozen=True)
class Rows:
    """An input that is a list of rows, each with the same fields."""

    id: str
    fields: tuple[Input, ...]
    label: str | None = None


@dataclass(frozen=True)
class Choice:
    """Exactly one of the sides is given."""

    name: str                               # the id that a refusal names
    sides: tuple[tuple[str, ...], ...]
    loose: tuple[str, ...] = ()             # need not be given when others of their side are
    unless: str | None = None               # no choice is due when this is given

    @cached_property
    def ids(self):
        return tuple(id for side in self.sides for id in side)

    def sides_begun(self, inputs):
        return [side for side in self.sides if any(id in inputs for id in side)]

    def needs(self, id, inputs):
        return id not in self.loose and any(id in side for side in self.sides_begun(inputs))


@dataclass(frozen=True)
class Step:
    """Left out of a derivation when the visitor typed its result."""

    id: str
    operation: str
    operands: tuple[str, ...]
    beside: bool = False                    # worked out before the result, and never refuses
    given: str | None = None                # the way to take when this input is given
    paid: str | None = None                 # only the lines paid in this way


@dataclass(frozen=True)
class Metric:
    unit: str
    inputs: tuple[Input | Rows, ...]
    steps: tuple[Step, ...] | Callable[[int], tuple[Step, ...]]     # by the number of rows
    choices: tuple[Choice, ...] = ()
    result: str | None = None               # where it is not the metric's own id
    period: str = "month"
    is_long: bool = False                   # its values may outgrow 128 bits

    @property
    def rows(self):
        return next((item for item in self.inputs if isinstance(item, Rows)), None)


def once(id, **kind):
    return Input(id, time=ONCE, **kind)


def count(id, **kind):
    return Input(id, count=True, **kind)


def percent(id, **kind):
    return Input(id, time=ONCE, percent=True, **kind)


def numbered(id, rows):
    """The ids of one field in every row."""
    return tuple(f"{id}.{row}" for row in range(1, rows + 1))
