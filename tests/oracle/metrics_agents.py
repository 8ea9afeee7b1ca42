"""Agents' time: how long they handle and wait, how busy they are, and what an hour of it costs."""

from model import Choice, Input, Metric, Rows, Step, count, numbered, once, percent

REPLACING = ("recruitment-cost", "training-cost", "ramp-up-cost")
HANDLING = ("talk-time", "hold-time", "after-call-work")
CALLS = count("calls", not_zero=True)
OCCUPANCY = percent("occupancy", most=100, not_zero=True)
SHRINKAGE = percent("shrinkage", below=100)
PRODUCTIVE_SHARE = Step("productive-share", "difference", ("one", "shrinkage"))


def quotient(id, unit, part, whole):
    return Metric(unit, (part, whole), (Step(id, "quotient", (part.id, whole.id)),))


def share(id, part, whole):
    return Metric("percent", (part, whole), (Step(id, "share", (part.id, whole.id)),))


def aht_combined(rows):
    return (
        *(Step(f"handle-time.{row}", "product", (f"average-handle-time.{row}", f"calls.{row}"))
          for row in range(1, rows + 1)),
        Step("handle-time", "sum", numbered("handle-time", rows)),
        Step("calls", "sum", numbered("calls", rows)),
        Step("aht-combined", "quotient", ("handle-time", "calls")),
    )


METRICS = {
    "average-handle-time": Metric(
        unit="second/call",
        inputs=(*(Input(id) for id in HANDLING), CALLS),
        steps=(
            Step("handle-time", "sum", HANDLING),
            Step("average-handle-time", "quotient", ("handle-time", "calls")),
        ),
    ),
    "handle-time-without-hold": Metric(
        unit="second/call",
        inputs=(Input("talk-time"), Input("after-call-work"), CALLS),
        steps=(
            Step("handle-time", "sum", ("talk-time", "after-call-work")),
            Step("handle-time-without-hold", "quotient", ("handle-time", "calls")),
        ),
    ),
    "aht-combined": Metric(
        unit="second/call",
        inputs=(Rows("groups", (once("average-handle-time"), count("calls"))),),
        steps=aht_combined,
    ),
    "avg-response-time": quotient(
        "avg-response-time", "second/contact", Input("total-wait"),
        count("answered", not_zero=True)),
    "fully-loaded-agent-hour": Metric(
        unit="money/hour",
        inputs=(once("wage", above=0), percent("benefits-of-wage"),
                percent("benefits-of-compensation", below=100), once("overhead", default="0"),
                SHRINKAGE, OCCUPANCY),
        choices=(Choice("benefits-of-wage",
                        (("benefits-of-wage",), ("benefits-of-compensation",))),),
        steps=(
            Step("benefit-load", "sum", ("one", "benefits-of-wage")),
            Step("wage-share", "difference", ("one", "benefits-of-compensation")),
            Step("loaded-wage", "product", ("wage", "benefit-load"), given="benefits-of-wage"),
            Step("loaded-wage", "quotient", ("wage", "wage-share")),
            Step("paid-hour", "sum", ("loaded-wage", "overhead")),
            PRODUCTIVE_SHARE,
            Step("productive-hour", "quotient", ("paid-hour", "productive-share")),
            Step("fully-loaded-agent-hour", "quotient", ("productive-hour", "occupancy")),
        ),
    ),
    "labour-cost-per-contact": Metric(
        unit="money/contact",
        inputs=(once("hourly-cost"), once("average-handle-time"), OCCUPANCY, SHRINKAGE),
        steps=(
            Step("handle-hours", "quotient", ("average-handle-time", "seconds-per-hour")),
            Step("handling-cost", "product", ("hourly-cost", "handle-hours")),
            PRODUCTIVE_SHARE,
            Step("working-share", "product", ("occupancy", "productive-share")),
            Step("labour-cost-per-contact", "quotient", ("handling-cost", "working-share")),
        ),
    ),
    "occupancy": share(
        "occupancy", Input("handling-hours"), Input("logged-in-hours", not_zero=True)),
    "utilisation": Metric(
        unit="percent",
        inputs=(Input("handling-hours"), Input("other-productive-hours", default="0"),
                Input("paid-hours", not_zero=True)),
        steps=(
            Step("productive-hours", "sum", ("handling-hours", "other-productive-hours")),
            Step("utilisation", "share", ("productive-hours", "paid-hours")),
        ),
    ),
    "shrinkage": share(
        "shrinkage", Input("shrinkage-hours"), Input("available-hours", not_zero=True)),
    "required-staff": Metric(
        unit="agent",
        inputs=(once("needed-agents", count=True), SHRINKAGE),
        steps=(
            PRODUCTIVE_SHARE,
            Step("staff", "quotient", ("needed-agents", "productive-share")),
            Step("required-staff", "round-up", ("staff",)),
        ),
    ),
    "attrition-cost": Metric(
        unit="money",
        inputs=(count("leavers"), *(once(id) for id in REPLACING)),
        steps=(
            Step("cost-per-leaver", "sum", REPLACING),
            Step("attrition-cost", "product", ("leavers", "cost-per-leaver")),
        ),
    ),
    "contacts-per-agent-hour": quotient(
        "contacts-per-agent-hour", "contact/hour", count("contacts"),
        Input("agent-hours", not_zero=True)),
}
