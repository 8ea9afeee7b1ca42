"""Money over what it buys: contacts, calls, minutes, resolutions, leads and sales."""

from model import Choice, Input, Limit, Metric, Rows, Step, count, numbered, once, percent

COST_LINES = (
    "wages", "benefits", "agent-licences", "hardware", "software", "rent", "utilities",
    "taxes", "technology", "training", "recruitment", "bonuses", "other-costs",
)
CHANNELS = ("calls", "emails", "chats", "social-messages", "other-contacts")

LINE_INPUTS = tuple(Input(id) for id in COST_LINES)
COST_INPUTS = (Input("total-cost"), *LINE_INPUTS)
COST = Choice("total-cost", (("total-cost",), COST_LINES), loose=COST_LINES)
COST_SUM = Step("total-cost", "sum", COST_LINES)

CONTACTS = count("contacts", not_zero=True)
CHANNEL_INPUTS = tuple(count(id) for id in CHANNELS)
CONTACTS_SUM = Step("contacts", "sum", CHANNELS)

ABANDONED = Limit("calls-offered", strict=True, status="abandoned-not-below-offered")


def cost_over(id, unit, denominator, inputs, choices=(), steps=()):
    return Metric(
        unit="money/" + unit,
        inputs=COST_INPUTS + inputs,
        choices=(COST, *choices),
        steps=(COST_SUM, *steps, Step(id, "quotient", ("total-cost", denominator))),
    )


def channel_mix(rows):
    return (
        *(Step(f"cost-per-contact.{row}", "quotient", (f"cost.{row}", f"contacts.{row}"),
               beside=True) for row in range(1, rows + 1)),
        Step("total-cost", "sum", numbered("cost", rows)),
        Step("contacts", "sum", numbered("contacts", rows)),
        Step("channel-mix", "quotient", ("total-cost", "contacts")),
    )


METRICS = {
    "total-cost": Metric(
        unit="money",
        inputs=LINE_INPUTS,
        choices=(Choice("total-cost", (COST_LINES,), loose=COST_LINES),),
        steps=(COST_SUM,),
    ),
    "cost-per-contact": cost_over(
        "cost-per-contact", "contact", "contacts", (CONTACTS, *CHANNEL_INPUTS),
        choices=(Choice("contacts", (("contacts",), CHANNELS), loose=CHANNELS),),
        steps=(CONTACTS_SUM,),
    ),
    "cost-per-call": cost_over(
        "cost-per-call", "call", "calls",
        (count("calls", not_zero=True), count("calls-offered"),
         count("calls-abandoned", limit=ABANDONED)),
        choices=(Choice("calls", (("calls",), ("calls-offered", "calls-abandoned"))),),
        steps=(Step("calls", "difference", ("calls-offered", "calls-abandoned")),),
    ),
    "cost-per-sale": cost_over(
        "cost-per-sale", "sale", "sales", (count("sales", not_zero=True),)),
    "cost-per-lead": cost_over(
        "cost-per-lead", "lead", "leads", (count("leads", not_zero=True),)),
    "cost-per-minute": cost_over(
        "cost-per-minute", "minute", "minutes",
        (CONTACTS, *CHANNEL_INPUTS, once("average-handle-time", not_zero=True),
         Input("paid-hours", not_zero=True)),
        choices=(
            Choice("contacts", (("contacts", *CHANNELS, "average-handle-time"), ("paid-hours",)),
                   loose=("contacts", *CHANNELS)),
            Choice("contacts", (("contacts",), CHANNELS), loose=CHANNELS, unless="paid-hours"),
        ),
        steps=(
            CONTACTS_SUM,
            Step("handle-time", "product", ("contacts", "average-handle-time")),
            Step("minutes", "product", ("paid-hours", "minutes-per-hour"), given="paid-hours"),
            Step("minutes", "quotient", ("handle-time", "seconds-per-minute")),
        ),
    ),
    "cost-per-resolution": cost_over(
        "cost-per-resolution", "resolution", "resolved-issues",
        (count("resolved-issues", not_zero=True), CONTACTS,
         percent("fcr", most=100, not_zero=True)),
        choices=(Choice("resolved-issues", (("resolved-issues",), ("contacts", "fcr"))),),
        steps=(Step("resolved-issues", "product", ("contacts", "fcr")),),
    ),
    "channel-mix": Metric(
        unit="money/contact",
        inputs=(Rows("channels", (Input("cost"), CONTACTS), label="channel"),),
        steps=channel_mix,
    ),
    "funnel": cost_over(
        "funnel", "sale", "sales",
        (count("dials", not_zero=True), percent("contact-rate", most=100, not_zero=True),
         percent("conversion-rate", most=100, not_zero=True)),
        steps=(
            Step("cost-per-dial", "quotient", ("total-cost", "dials"), beside=True),
            Step("leads", "product", ("dials", "contact-rate")),
            Step("cost-per-lead", "quotient", ("total-cost", "leads"), beside=True),
            Step("sales", "product", ("leads", "conversion-rate")),
        ),
    ),
}
