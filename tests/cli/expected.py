"""What the catalogue is expected to say, and how the oracle's words translate into it."""

import re
import sys
from dataclasses import replace
from fractions import Fraction

from program import REPOSITORY

sys.path.append(str(REPOSITORY / "tests" / "oracle"))

import catalogue as oracle
from model import LINE, MONTHS, ONCE, PER_PERIOD, YEARS, Rows

HEADERS = REPOSITORY / "core/include/contact_cost/metrics"

TOPICS = {
    "unit-cost": "total-cost cost-per-contact cost-per-call cost-per-sale cost-per-lead cost-per-resolution"
                 " cost-per-minute channel-mix funnel",
    "labour": "average-handle-time labour-cost-per-contact fully-loaded-agent-hour occupancy utilisation"
              " shrinkage required-staff aht-combined handle-time-without-hold attrition-cost",
    "workload": "contacts-per-agent-hour contacts-from-fcr tickets-prevented period-convert",
    "quality": "avg-response-time csat fcr-gross fcr-net",
    "self-service": "self-service-rate self-service-score self-service-savings",
    "investment": "return-on-investment investment-total payback-months npv tco-compare depreciation what-if",
}
TOPIC_OF = {id: topic for topic, ids in TOPICS.items() for id in ids.split()}

ORDER = """
    total-cost cost-per-contact cost-per-call cost-per-sale cost-per-lead average-handle-time
    return-on-investment cost-per-resolution cost-per-minute channel-mix funnel labour-cost-per-contact
    fully-loaded-agent-hour occupancy utilisation shrinkage required-staff attrition-cost aht-combined
    handle-time-without-hold contacts-per-agent-hour contacts-from-fcr tickets-prevented period-convert
    avg-response-time csat fcr-gross fcr-net self-service-rate self-service-score self-service-savings
    investment-total payback-months npv tco-compare depreciation what-if
""".split()
METRICS = [(id, TOPIC_OF[id]) for id in ORDER]

TIMINGS = {PER_PERIOD: "per-period", LINE: "per-period", ONCE: "once", YEARS: "years", MONTHS: "months"}

UNITS = {id: unit for unit, ids in {
    "second": "talk-time hold-time after-call-work total-wait average-handle-time seconds-saved",
    "contact": "contacts emails chats social-messages other-contacts answered resolved-first-contact"
               " unresolvable self-service-resolutions agent-contacts demand",
    "call": "calls calls-offered calls-abandoned",
    "sale": "sales",
    "lead": "leads",
    "dial": "dials",
    "answer": "satisfied-answers all-answers",
    "resolution": "resolved-issues",
    "issue": "issues",
    "ticket": "tickets-before tickets-after",
    "user": "users-before users-after ticket-users",
    "session": "sessions sessions-without-contact",
    "agent": "needed-agents",
    "seat": "seats",
    "number": "amount periods repeat-contacts",
    "year": "years",
    "month": "life",
    "hour": "paid-hours agent-hours handling-hours logged-in-hours other-productive-hours"
            " shrinkage-hours available-hours",
    "money/hour": "hourly-cost wage overhead",
    "money/seat": "price-per-seat",
    "money/ticket": "cost-per-ticket",
    "money/contact": "agent-cost self-service-cost ai-agent-price",
}.items() for id in ids.split()}

FORMULAS = {
    "total-cost": "wages + benefits + agent-licences + hardware + software + rent + utilities + taxes"
                  " + technology + training + recruitment + bonuses + other-costs",
    "cost-per-contact": "total-cost / contacts",
    "cost-per-call": "total-cost / calls",
    "cost-per-sale": "total-cost / sales",
    "cost-per-lead": "total-cost / leads",
    "average-handle-time": "(talk-time + hold-time + after-call-work) / calls",
    "return-on-investment": "net-gain / investment * 100",
    "cost-per-resolution": "total-cost / resolved-issues",
    "cost-per-minute": "total-cost / (contacts * average-handle-time / 60 or paid-hours * 60)",
    "channel-mix": "(sum over rows of cost) / (sum over rows of contacts)",
    "funnel": "total-cost / (leads * conversion-rate)",
    "labour-cost-per-contact": "hourly-cost * average-handle-time / 3600 / (occupancy * (1 - shrinkage))",
    "fully-loaded-agent-hour": "((wage * (1 + benefits-of-wage) or wage / (1 - benefits-of-compensation))"
                               " + overhead) / (1 - shrinkage) / occupancy",
    "contacts-from-fcr": "issues * (1 + repeat-contacts * (1 - fcr)) or issues / fcr",
    "self-service-savings": "agent-saving - self-service-total",
    "required-staff": "round up needed-agents / (1 - shrinkage)",
    "self-service-rate": "self-service-resolutions / (self-service-resolutions + agent-contacts) * 100"
                         " or sessions-without-contact / sessions * 100",
    "occupancy": "handling-hours / logged-in-hours * 100",
    "utilisation": "(handling-hours + other-productive-hours) / paid-hours * 100",
    "aht-combined": "(sum over rows of average-handle-time * calls) / (sum over rows of calls)",
    "fcr-net": "resolved-first-contact / (contacts - unresolvable) * 100",
    "tickets-prevented": "rate-change * users-after",
    "period-convert": "amount",
    "payback-months": "investment / net-saving",
    "npv": "sum over rows of cash-flow / growth ^ t",
    "tco-compare": "(cloud-setup + cloud-per-period * years)"
                   " - (net-purchase + running-cost * years)",
    "depreciation": "(purchase - residual-value) / life",
    "what-if": "total-cost-after - total-cost",
}
WORDS = {"sum", "over", "rows", "of", "round", "up", "or", "t"}

QUANTITIES = {
    "total-cost": {"total-cost": "money"},
    "cost-per-minute": {"handle-time": "second", "minutes": "minute"},
    "funnel": {"cost-per-dial": "money/dial", "cost-per-lead": "money/lead", "leads": "lead", "sales": "sale"},
    "channel-mix": {"cost-per-contact": "money/contact", "total-cost": "money", "contacts": "contact"},
    "npv": {"growth": "", "discount-factor": "", "present-value": "money"},
    "tco-compare": {"break-even": "period", "subscription": "money"},
    "what-if": {"labour-cost": "money", "issues": "issue", "handle-hours": "hour/contact",
                "blended-cost-after": "money/contact", "working-share": ""},
}

SHOWN_AS = {"share": "percent", "crossing": "quotient"}
POWERS = {"npv": {("discount-factor", "power", ("growth",))}}
WARNINGS = {}
IN_PROSE_ALONE = {"what-if": {Fraction(36000)}}     # three amounts in one

def inputs(metric):
    """In the order of faults, the fields of a list in its place."""
    return [input for item in metric.inputs
            for input in (item.fields if isinstance(item, Rows) else [item])]

def steps(metric):
    """Those of one row without its number, and of the list as a whole."""
    if not callable(metric.steps):
        return metric.steps
    return [replace(step, id=unnumbered(step.id), operands=tuple(map(unnumbered, step.operands)))
            for step in metric.steps(1)]

def unnumbered(id):
    return re.sub(r"\.\d+$", "", id)

def role(metric, input):
    """What it is to a choice or a list, and the name of that."""
    if metric.rows and input in metric.rows.fields:
        return "in-rows", metric.rows.id
    choices = [choice for choice in metric.choices if input.id in choice.ids]
    if not choices:
        return ("whole", input.id) if input.optional else ("assumed" if input.has_default else "required", None)
    choice = choices[-1]
    if (input.id,) in choice.sides:
        return "whole", choice.name
    return "part" if input.id in choice.loose else "needed-part", choice.name

def example_in_prose(id):
    """The numbers of the first sentence of a header's example."""
    prose = (HEADERS / f"{id.replace('-', '_')}.h").read_text("ascii")
    example = re.search(r"^// Example: (.*?)(?:\. |\.?$)", prose, re.MULTILINE)[1]
    return {Fraction(number.replace(",", ""))
            for number in re.findall(r"\d+/\d+|\d[\d,]*(?:\.\d+)?", example)}

def numbers_of(response):
    """Everything that a derivation shows."""
    shown = [response["exact"], *(operand["exact"] for step in response["steps"] for operand in step["operands"]),
             *(step["exact"] for step in response["steps"])]
    return {Fraction(number) for number in shown}

def typed(example):
    if isinstance(example, dict):
        return set().union(*(typed(value) for key, value in example.items() if key != "period"))
    return set().union(*map(typed, example)) if isinstance(example, list) else {Fraction(example)}

def reads_as(value, number):
    """Whether prose may give a value as that number: exactly, or to the cent."""
    return number in (value, Fraction(round(value * 100), 100))
