"""cost-per-minute, handled or paid, and the funnel from dials to sales."""

from .build import (
    CHANNELS, COST_LINES, EDGE_HEAD, LEAST, MOST, TAIL_BEYOND, ask, each_input, everywhere, per,
    trying,
)

HANDLED = {"total-cost": "125285.71", "contacts": "20000", "average-handle-time": "360"}
PAID = {"total-cost": "125285.71", "paid-hours": "3571"}
DIALLED = {"dials": "12000", "contact-rate": "7.5", "conversion-rate": "16.6667"}
FUNNEL = DIALLED | {"total-cost": "45000"}
RATES = ("0.01", "99.99", "100", "100.01", "-0", "-1", "1e1")


def minute(inputs, **options):
    return ask("cost-per-minute", inputs, **options)


def funnel(changes, **options):
    return ask("funnel", FUNNEL | changes, **options)


MINUTE = [
    ("handled", minute(HANDLED)),
    ("paid", minute(PAID)),
    ("channel-lines", minute({"total-cost": "100", "calls": "30", "emails": "70",
                              "average-handle-time": "60"})),
    ("all-channels-all-lines", minute(
        {line: "7" for line in COST_LINES} | {channel: "3" for channel in CHANNELS}
        | {"average-handle-time": "90"})),
    ("paid-by-week", minute(PAID | {"paid-hours": per("week", "84")})),
    ("handled-by-week", minute(HANDLED | {"contacts": per("week", "84")})),
    ("zero-cost", minute(HANDLED | {"total-cost": "0"})),
    ("below-minor-unit", minute(HANDLED | {"total-cost": "1"})),
    ("fractional-contacts", minute(HANDLED | {"contacts": "0.5"})),
    ("fractional-hours-do-not-warn", minute(PAID | {"paid-hours": "0.5"})),
    ("handled-and-paid", minute(HANDLED | PAID)),
    ("paid-and-contacts", minute(PAID | {"contacts": "1"})),
    ("paid-and-channel", minute(PAID | {"emails": "1"})),
    ("paid-and-handle-time", minute(PAID | {"average-handle-time": "1"})),
    ("paid-and-both-kinds-of-contacts", minute(PAID | {"contacts": "1", "calls": "1"})),
    ("contacts-and-channel", minute(HANDLED | {"calls": "1"})),
    ("conflict-before-values", minute({"total-cost": "1", "contacts": "x", "paid-hours": "0"})),
    ("cost-fault-before-conflict", minute({"total-cost": "x", "contacts": "1",
                                           "paid-hours": "1"})),
    ("neither", minute({"total-cost": "1"})),
    ("only-handle-time", minute({"total-cost": "1", "average-handle-time": "1"})),
    ("only-channels", minute({"total-cost": "1", "chats": "1"})),
    ("only-contacts", minute({"total-cost": "1", "contacts": "1"})),
    ("channels-add-up-to-zero", minute({"total-cost": "1", "chats": "0", "emails": "0",
                                        "average-handle-time": "1"})),
    ("channels-zero-handle-time-zero", minute({"total-cost": "1", "chats": "0",
                                               "average-handle-time": "0"})),
    ("channel-sum-beyond", minute({"total-cost": "1", "chats": EDGE_HEAD,
                                   "other-contacts": TAIL_BEYOND, "average-handle-time": "1"})),
    ("handle-time-beyond-names-contacts", minute({
        "total-cost": "1", "contacts": MOST, "average-handle-time": MOST})),
    ("thirty-digits-of-paid-hours", minute({"total-cost": "1", "paid-hours": MOST})),
    ("quotient-beyond", minute({"total-cost": LEAST, "paid-hours": MOST})),
    ("cost-missing", minute({"contacts": "1", "average-handle-time": "1"})),
    ("cost-conflict", minute(HANDLED | {"rent": "1"})),
] + everywhere("cost-per-minute", HANDLED) + each_input("cost-per-minute", HANDLED) + (
    [(f"paid-{id}", request) for id, request in each_input("cost-per-minute", PAID)])

FUNNEL_CASES = [
    ("published-campaign", funnel({"conversion-rate": "16.666666666666666666666666667"})),
    ("everyone-buys", funnel({"contact-rate": "100", "conversion-rate": "100"})),
    ("cost-lines", ask("funnel", DIALLED | {"wages": "30000", "recruitment": "15000"})),
    ("campaigns-are-not-a-cost-line", ask("funnel", DIALLED | {"campaigns": "1"})),
    ("zero-cost", funnel({"total-cost": "0"})),
    ("below-minor-unit", funnel({"total-cost": "0.01", "contact-rate": "100",
                                 "conversion-rate": "100"})),
    ("fractional-dials", funnel({"dials": "0.5"})),
    ("fractional-leads-do-not-warn", funnel({"dials": "1"})),
    ("dials-by-week", funnel({"dials": per("week", "84")})),
    ("cost-conflict", funnel({"wages": "1"})),
    ("leads-beyond-name-dials", funnel({"dials": LEAST, "contact-rate": "0." + "1" * 29})),
    ("beside-beyond-refuses", funnel({"total-cost": MOST, "dials": LEAST})),
    ("sales-are-not-an-input", funnel({"sales": "1"})),
] + everywhere("funnel", FUNNEL) + each_input("funnel", FUNNEL) + (
    trying("funnel", FUNNEL, "contact-rate", *RATES)
    + trying("funnel", FUNNEL, "conversion-rate", *RATES)
)

CASES = {"cost-per-minute": MINUTE, "funnel": FUNNEL_CASES}
