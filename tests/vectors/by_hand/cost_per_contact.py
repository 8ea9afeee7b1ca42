"""cost-per-contact: either total whole or by its parts, over contacts whole or by channel."""

from .build import (ALMOST_ONE, CHANNELS, COST_LINES, EDGE_HEAD, EDGE_TAIL, LEAST, MOST,
                    TAIL_BEYOND, TAIL_REDUCED, ask, per)


def contact(inputs, **options):
    return ask("cost-per-contact", inputs, **options)


def whole(cost, contacts, **options):
    return contact({"total-cost": cost, "contacts": contacts}, **options)


WHOLE = [
    ("published-average", whole("71600", "10000")),
    ("thirds", whole("100000", "30000")),
    ("one-contact", whole("12345.67", "1")),
    ("beyond-double-precision", whole("9007199254740993.01", "3")),
    ("doubles-would-round-down", whole("2.01", "2")),
    ("tie-at-2-digits", whole("26.65", "10")),
    ("tie-at-0-digits", whole("5", "2", digits=0)),
    ("tie-at-1-digit", whole("1", "20", digits=1)),
    ("tie-at-5-digits", whole("0.00001", "2", digits=5)),
    ("tie-at-12-digits", whole("0.000000000001", "2", digits=12)),
    ("just-below-tie", whole("0.0099999", "2")),
    ("repeating-at-12-digits", whole("2", "3", digits=12)),
    ("repeating-sevenths-at-0-digits", whole("22", "7", digits=0)),
    ("same-number-twice", whole("30000", "30000")),
    ("zero-cost", whole("0", "500")),
    ("minus-zero-cost", whole("-0.00", "500")),
    ("below-minor-unit", whole("1.00", "1000000")),
    ("seen-with-more-digits", whole("1.00", "1000000", digits=6)),
    ("below-minor-unit-at-12-digits", whole("1", "9000000000000", digits=12)),
    ("fractional-contacts", whole("10", "2.5")),
    ("whole-contacts-with-decimals", whole("10", "2.000")),
    ("leading-zeros", whole("0050", "0010")),
]

PERIODS = [
    ("month-over-week-365-days", whole(per("month", "50000"), per("week", "2500"))),
    ("month-over-week-52-weeks", whole(per("month", "50000"), per("week", "2500"),
                                       calendar="52-weeks")),
    ("year-over-quarter", whole(per("year", "600000"), per("quarter", "30000"))),
    ("both-in-weeks-not-mixed", whole(per("week", "500"), per("week", "100"))),
    ("asked-by-week", whole("71600", "10000", period="week")),
    ("asked-by-quarter", whole("71600", "10000", period="quarter")),
    ("asked-by-year", whole(per("month", "71600"), per("week", "10000"), period="year")),
    ("result-free-of-request-period", whole(per("month", "50000"), per("week", "2500"),
                                            period="week")),
    ("contacts-plain-cost-yearly", whole(per("year", "1200"), "10")),
    ("fractional-only-after-conversion", whole("100", per("year", "10"))),
    ("channels-in-four-periods", contact({
        "total-cost": "1000", "calls": per("week", "84"), "emails": per("month", "10"),
        "chats": per("quarter", "30"), "other-contacts": per("year", "120")})),
    ("lines-and-channels-converted", contact({
        "wages": per("year", "120"), "rent": per("week", "84"), "calls": per("quarter", "3"),
        "chats": "1"}, calendar="365-days")),
]

PARTS = [
    ("lines-and-channels", contact({
        "wages": "30000", "benefits": "6000", "agent-licences": "1500", "hardware": "800",
        "software": "1200", "rent": "4000", "utilities": "700", "taxes": "1300",
        "other-costs": "500", "calls": "5000", "emails": "2000", "chats": "800",
        "social-messages": "200"})),
    ("lines-over-whole-contacts", contact({"wages": "90", "rent": "10", "contacts": "8"})),
    ("whole-cost-over-channels", contact({"total-cost": "100", "calls": "3", "emails": "4"})),
    ("single-line-over-single-channel", contact({"rent": "100", "other-contacts": "8"})),
    ("all-lines-all-channels", contact(
        {line: str(2**power) for power, line in enumerate(COST_LINES)}
        | {channel: str(10**power) for power, channel in enumerate(CHANNELS)})),
    ("one-channel-zero", contact({"total-cost": "100", "calls": "0", "emails": "4"})),
    ("last-channel-only-not-zero", contact({
        "total-cost": "1", "calls": "0", "emails": "-0", "chats": "0", "social-messages": "0",
        "other-contacts": "1"})),
    ("fractional-channels-whole-sum", contact({"total-cost": "9", "calls": "1.5",
                                               "emails": "1.5"})),
    ("all-warnings-at-once", contact({"total-cost": per("year", "0.06"), "contacts": "2.5"})),
    ("zero-lines-fractional-mixed", contact({"wages": "0", "rent": "0",
                                             "chats": per("week", "0.5")})),
]

EDGES = [
    ("thirty-digits-over-thirty-digits", whole(MOST, MOST)),
    ("thirty-digits-over-least", whole(MOST, LEAST)),
    ("quotient-numerator-just-fits", contact(
        {"wages": EDGE_HEAD, "rent": EDGE_TAIL, "contacts": "0.000000001"}, digits=0)),
    ("quotient-numerator-just-beyond", contact(
        {"wages": EDGE_HEAD, "rent": TAIL_REDUCED, "contacts": "0.000000001"}, digits=0)),
    ("quotient-denominator-just-fits", whole(LEAST, "1701411834", digits=12)),
    ("quotient-denominator-just-beyond", whole(LEAST, "1701411835", digits=12)),
    ("quotient-reduces-to-fit", whole("0.00000000000000000000000000003", "5104235502", digits=12)),
    ("quotient-names-first-given-line", contact({"taxes": LEAST, "contacts": MOST})),
    ("cost-sum-just-beyond", contact({"rent": EDGE_HEAD, "taxes": TAIL_BEYOND, "contacts": "1"})),
    ("channel-sum-just-fits", contact(
        {"total-cost": "0", "calls": EDGE_HEAD, "emails": EDGE_TAIL})),
    ("channel-sum-just-beyond-names-first-channel", contact(
        {"total-cost": "0", "chats": EDGE_HEAD, "other-contacts": TAIL_BEYOND})),
    ("channel-partial-sum-beyond", contact(
        {"total-cost": "0", "calls": MOST, "emails": LEAST, "chats": ALMOST_ONE})),
    ("cost-sum-beyond-before-channel-sum-zero", contact(
        {"rent": EDGE_HEAD, "taxes": TAIL_BEYOND, "calls": "0"})),
    ("converted-quotient-fits", whole(per("week", MOST), per("year", "1"), digits=0)),
    ("zero-over-most-digits", whole("0", MOST)),
]

REFUSED = [
    ("zero-contacts", whole("50000", "0")),
    ("zero-over-zero", whole("0", "0")),
    ("minus-zero-contacts", whole("5", "-0")),
    ("zero-contacts-in-another-period", whole("5", per("year", "0.000"))),
    ("channels-add-up-to-zero", contact({"total-cost": "5", "calls": "0", "chats": "0.0"})),
    ("zero-calls-alone", contact({"total-cost": "5", "calls": "0"})),
    ("channels-zero-after-later-fault", contact(
        {"total-cost": "5", "calls": "0", "other-contacts": "x"})),
    ("no-input", contact({})),
    ("cost-missing", contact({"contacts": "5"})),
    ("contacts-missing", contact({"total-cost": "50000"})),
    ("contacts-missing-beside-line", contact({"wages": "50000"})),
    ("cost-conflict", contact({"total-cost": "50000", "contacts": "10", "wages": "1"})),
    ("contacts-conflict", contact({"total-cost": "50000", "contacts": "10", "emails": "1"})),
    ("negative-cost", whole("-50000", "10000")),
    ("negative-contacts", whole("50000", "-10000")),
    ("negative-channel", contact({"total-cost": "5", "calls": "3", "emails": "-1"})),
    ("exponent", whole("1e5", "10")),
    ("comma", whole("1,5", "10")),
    ("empty-text", whole("", "10")),
    ("calls-offered-is-not-an-input", contact({"total-cost": "1", "calls-offered": "5"})),
    ("circular-line", contact({"total-cost": "100", "contacts": "10", "cost-per-call": "3.50"})),
    ("unknown-id", contact({"total-cost": "100", "contacts": "10", "tips": "1"})),
]

CASES = WHOLE + PERIODS + PARTS + EDGES + REFUSED
