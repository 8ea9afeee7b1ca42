"""The seven metrics as data: which inputs they read, in which order, and by which steps."""

from dataclasses import dataclass
from fractions import Fraction

COST_LINES = (
    "wages", "benefits", "agent-licences", "hardware", "software", "rent", "utilities",
    "taxes", "technology", "training", "recruitment", "bonuses", "other-costs",
)
CHANNELS = ("calls", "emails", "chats", "social-messages", "other-contacts")
HANDLING = ("talk-time", "hold-time", "after-call-work")

COUNTS = frozenset(CHANNELS) | {"contacts", "sales", "leads", "calls-offered", "calls-abandoned"}
SIGNED = frozenset({"total-return", "net-gain"})

PERIODS = ("week", "month", "quarter", "year")

# How long each period is; the unit (days or weeks) cancels in every ratio.
CALENDARS = {
    "365-days": {
        "week": Fraction(7),
        "month": Fraction(365, 12),
        "quarter": Fraction(365, 4),
        "year": Fraction(365),
    },
    "52-weeks": {
        "week": Fraction(1),
        "month": Fraction(52, 12),
        "quarter": Fraction(13),
        "year": Fraction(52),
    },
}


@dataclass(frozen=True)
class Choice:
    """One quantity that is given whole or by parts: exactly one of the two sides."""

    name: str               # the id that a refusal names
    whole: str | None       # None: only the parts are inputs
    parts: tuple[str, ...]
    every: bool             # every part is needed, not just any

    @property
    def ids(self):
        return (self.whole, *self.parts)

    def by_parts(self, inputs):
        return any(id in inputs for id in self.parts)


@dataclass(frozen=True)
class Step:
    """Left out of a derivation when the visitor typed its result."""

    id: str
    operation: str
    operands: tuple[str, ...]


@dataclass(frozen=True)
class Metric:
    unit: str
    inputs: tuple[str, ...]
    choices: tuple[Choice, ...]
    steps: tuple[Step, ...]
    denominator: str | None = None
    per_period: bool = True


COST = Choice("total-cost", "total-cost", COST_LINES, every=False)
COST_INPUTS = ("total-cost", *COST_LINES)
COST_SUM = Step("total-cost", "sum", COST_LINES)


def cost_per(unit, denominator, inputs, choices=(), steps=()):
    id = "cost-per-" + unit
    return Metric(
        unit="money/" + unit,
        inputs=COST_INPUTS + inputs,
        choices=(COST, *choices),
        steps=(COST_SUM, *steps, Step(id, "quotient", ("total-cost", denominator))),
        denominator=denominator,
    )


METRICS = {
    "total-cost": Metric(
        unit="money",
        inputs=COST_LINES,
        choices=(Choice("total-cost", None, COST_LINES, every=False),),
        steps=(COST_SUM,),
    ),
    "cost-per-contact": cost_per(
        "contact", "contacts", ("contacts", *CHANNELS),
        choices=(Choice("contacts", "contacts", CHANNELS, every=False),),
        steps=(Step("contacts", "sum", CHANNELS),),
    ),
    "cost-per-call": cost_per(
        "call", "calls", ("calls", "calls-offered", "calls-abandoned"),
        choices=(Choice("calls", "calls", ("calls-offered", "calls-abandoned"), every=True),),
        steps=(Step("calls", "difference", ("calls-offered", "calls-abandoned")),),
    ),
    "cost-per-sale": cost_per("sale", "sales", ("sales",)),
    "cost-per-lead": cost_per("lead", "leads", ("leads",)),
    "average-handle-time": Metric(
        unit="second/call",
        inputs=(*HANDLING, "calls"),
        choices=(),
        steps=(
            Step("handle-time", "sum", HANDLING),
            Step("average-handle-time", "quotient", ("handle-time", "calls")),
        ),
        denominator="calls",
    ),
    "return-on-investment": Metric(
        unit="percent",
        inputs=("investment", "total-return", "net-gain"),
        choices=(Choice("total-return", "net-gain", ("total-return",), every=True),),
        steps=(
            Step("net-gain", "difference", ("total-return", "investment")),
            Step("return-on-investment", "percent", ("net-gain", "investment")),
        ),
        denominator="investment",
        per_period=False,
    ),
}
